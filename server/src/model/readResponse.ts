/** Syntax tree → response: block readings, folded. */
import type { Marker } from '../profile/marker.ts'
import type { SyntaxTree } from '../syntax/syntaxTree.ts'
import type { BlockReading } from './blockReading.ts'
import type { FrontMatter } from './frontMatter.ts'
import { turnedFrom, wordsIn } from './pages.ts'
import type { Evidence, PlacedReading, Response } from './response.ts'
import { likened } from './evidence/alike.ts'
import { foldEvidence } from './evidence/foldEvidence.ts'
import { joined } from './evidence/strongest.ts'
import { readLedger } from './ledger/readLedger.ts'
import { readForm } from './form.ts'
import { readBlock } from './readBlock.ts'
import { partsOf, reviewSpeech, type Parts } from './reviewSpeech.ts'
import { readSections } from './sections.ts'
import { asBefore, sameSet } from '../same.ts'

/** Equal for an incremental and a fresh tree of the same text, with and without the response to an earlier text. Never throws. */
export function readResponse(tree: SyntaxTree, frontMatter: FrontMatter | undefined, marker: Marker, previous?: Response): Response {
  const blocks = placed(tree, previous)
  const sections = readSections(tree.text, blocks, marker, previous?.sections)
  const ledger = readLedger({ text: tree.text, blocks, sections, findingWords: marker.terms.findingWords })
  const evidence = foldEvidence({ text: tree.text, blocks, sections, frontMatter, marker })
  const fromLedger: Readonly<Record<string, (question: string) => readonly Evidence[]>> = { acceptance: ledger.acceptance, actions: ledger.deeds }
  for (const { id, reader } of marker.questions) {
    const found = fromLedger[reader]?.(id)
    if (found) evidence.set(id, joined([found, ...(evidence.has(id) ? [evidence.get(id)!] : [])]))
  }
  for (const [id, found] of evidence) evidence.set(id, likened(previous?.evidence.get(id), found))
  return {
    text: tree.text,
    ...(frontMatter ? { frontMatter } : {}),
    ...(tree.openFrom !== undefined ? { openFrom: tree.openFrom } : {}),
    form: readForm(tree.text, blocks, sections, ledger.findings, wordsIn(blocks)),
    sections,
    blocks,
    findings: asBefore(previous?.findings, ledger.findings),
    actions: asBefore(previous?.actions, ledger.actions),
    evidence,
  }
}

/** The blocks' readings in their places. Those of the response to an earlier text that stand as they stood there are the same objects. */
function placed(tree: SyntaxTree, previous: Response | undefined): readonly PlacedReading[] {
  const before = previous?.blocks ?? []
  const known = previous && madeOf.get(before)
  const places = tree.blocks
  const shift = before.length - places.length
  const parts = places.map((place, i) => (known?.places[i] === place ? known.parts[i]! : known?.places[i + shift] === place ? known.parts[i + shift]! : partsOf(readBlock(place.block))))
  const speech = reviewSpeech(parts)
  const blocks = parts.map(({ reading }, i): PlacedReading => {
    const { start } = places[i]!
    const review = speech[i]
    const was = isSame(before[i], start, reading, review) ? before[i] : before[i + shift]
    return isSame(was, start, reading, review) ? was : review ? { start, reading, review } : { start, reading }
  })
  if (previous) turnedFrom(before, blocks)
  madeOf.set(blocks, { places, parts })
  return blocks
}

/** What the blocks' readings are of: those that stand need not be looked for. */
const madeOf = new WeakMap<readonly PlacedReading[], { readonly places: SyntaxTree['blocks']; readonly parts: readonly Parts[] }>()

const isSame = (one: PlacedReading | undefined, start: number, reading: BlockReading, review: ReadonlySet<number> | undefined): one is PlacedReading =>
  one !== undefined && one.start === start && one.reading === reading && sameSet(one.review, review)
