/** Syntax tree → response: block readings, folded. */
import type { Marker } from '../profile/marker.ts'
import type { SyntaxTree } from '../syntax/syntaxTree.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { Evidence, PlacedReading, Response } from './response.ts'
import { foldEvidence } from './evidence/foldEvidence.ts'
import { readLedger } from './ledger/readLedger.ts'
import { readForm } from './form.ts'
import { readBlock } from './readBlock.ts'
import { reviewSpeech } from './reviewSpeech.ts'
import { readSections } from './sections.ts'

/** Equal for an incremental and a fresh tree of the same text. Never throws. */
export function readResponse(tree: SyntaxTree, frontMatter: FrontMatter | undefined, marker: Marker): Response {
  const blocks: PlacedReading[] = tree.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) }))
  const sections = readSections(tree.text, blocks, marker)
  const speech = reviewSpeech(blocks)
  const ledger = readLedger({ text: tree.text, blocks, sections, speech, findingWords: marker.terms.findingWords })
  const evidence = new Map(foldEvidence({ text: tree.text, blocks, sections, speech, frontMatter, marker }))
  const fromLedger: Readonly<Record<string, readonly Evidence[]>> = { acceptance: ledger.acceptance, actions: ledger.deeds }
  for (const { id, reader } of marker.questions) {
    const found = fromLedger[reader]
    if (found) evidence.set(id, [...found.map(e => ({ ...e, question: id })), ...(evidence.get(id) ?? [])])
  }
  const words = blocks.reduce((sum, b) => sum + b.reading.words, 0)
  return {
    text: tree.text,
    ...(frontMatter ? { frontMatter } : {}),
    ...(tree.openFrom !== undefined ? { openFrom: tree.openFrom } : {}),
    form: readForm(blocks, sections, ledger.findings, words),
    sections,
    blocks: blocks.map((placed, i) => (speech[i] ? { ...placed, review: speech[i] } : placed)),
    findings: ledger.findings,
    actions: ledger.actions,
    evidence,
  }
}
