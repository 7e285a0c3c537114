/** Syntax tree → response: block readings, folded. */
import type { Marker } from '../profile/marker.ts'
import type { SyntaxTree } from '../syntax/syntaxTree.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { PlacedReading, Response } from './response.ts'
import { foldEvidence } from './evidence/foldEvidence.ts'
import { readForm } from './form.ts'
import { readBlock } from './readBlock.ts'
import { reviewSpeech } from './reviewSpeech.ts'
import { readSections } from './sections.ts'

/** Equal for an incremental and a fresh tree of the same text. Never throws. */
export function readResponse(tree: SyntaxTree, frontMatter: FrontMatter | undefined, marker: Marker): Response {
  const blocks: PlacedReading[] = tree.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) }))
  const sections = readSections(tree.text, blocks, marker)
  const speech = reviewSpeech(blocks)
  const evidence = foldEvidence({ text: tree.text, blocks, sections, speech, frontMatter, marker })
  const words = blocks.reduce((sum, b) => sum + b.reading.words, 0)
  return {
    text: tree.text,
    ...(frontMatter ? { frontMatter } : {}),
    ...(tree.openFrom !== undefined ? { openFrom: tree.openFrom } : {}),
    form: readForm(blocks, sections, [], words),
    sections,
    blocks,
    findings: [],
    actions: [],
    evidence,
  }
}
