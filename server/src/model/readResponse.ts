/** Syntax tree → response: block readings, folded. */
import type { Marker } from '../profile/marker.ts'
import type { SyntaxTree } from '../syntax/syntaxTree.ts'
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
import { Beside } from '../remembered.ts'
import { asBefore, sameSet, shared } from '../same.ts'

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
  const known = madeOf.get(before)
  const places = tree.blocks
  const shift = before.length - places.length
  const { first, last } = shared(known?.places ?? [], places)
  const to = places.length - last
  const anew = places.slice(first, to).map(({ block }) => partsOf(readBlock(block)))
  const parts = known ? known.parts.slice(0, first).concat(anew, known.parts.slice(to + shift)) : anew
  const speech = reviewSpeech(parts)
  const blocks = new Array<PlacedReading>(places.length)
  // By index and without a look at the parts of blocks that stand: in a long text they are far from one another.
  for (let i = 0; i < places.length; i++) {
    const review = speech[i]
    const stands = i < first || i >= to
    const one = (stands ? before[i < first ? i : i + shift] : undefined) ?? { start: places[i]!.start, reading: parts[i]!.reading }
    const was = stands ? one : isSame(before[i], one, review) ? before[i]! : before[i + shift]
    blocks[i] = isSame(was, one, review) ? was : review ? { start: one.start, reading: one.reading, review } : { start: one.start, reading: one.reading }
  }
  if (previous) turnedFrom(before, blocks)
  madeOf.set(blocks, { places, parts })
  return blocks
}

/** What the blocks' readings are of: those that stand need not be looked for. */
const madeOf = new Beside<readonly PlacedReading[], { readonly places: SyntaxTree['blocks']; readonly parts: readonly Parts[] }>()

const isSame = (was: PlacedReading | undefined, { start, reading }: PlacedReading, review: ReadonlySet<number> | undefined): was is PlacedReading =>
  was !== undefined && was.start === start && was.reading === reading && sameSet(was.review, review)
