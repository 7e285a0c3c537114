/** What one block's text says by itself. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Root } from 'mdast'
import { shift, type Span } from '../span.ts'
import type { Block } from '../syntax/syntaxTree.ts'
import type { BlockReading } from './blockReading.ts'
import type { Evidence } from './response.ts'
import { readEvidence } from './evidence/readEvidence.ts'
import { passages } from './passages.ts'
import { plainReading } from './plainReading.ts'
import { keptBy } from '../remembered.ts'

/** The block's reading, computed once for each block object. Never throws. */
export const readBlock = keptBy((block: Block): BlockReading => {
  const { tree } = block
  const cut = passages(block.text, tree)
  const list = cut.map(c => c.passage)
  const found: Span[] = []
  let words = 0
  for (const { passage, html } of cut) {
    const own = plainReading(passage.plain)
    words += own.words
    for (const blank of own.blanks) found.push(shift(blank, passage.span.start))
    for (const h of html) {
      const at = { start: h.start + passage.span.start, end: h.end + passage.span.start }
      if (promptTag.test(block.text.slice(at.start, at.end))) found.push(at)
    }
  }
  found.sort((a, b) => a.start - b.start)
  const evidence: Evidence[] = []
  const reading: BlockReading = { text: block.text, kind: block.unread ? 'unread' : kindOf(tree), passages: list, placeholders: found, evidence, words }
  evidence.push(...readEvidence(reading))
  return reading
})

/** `<insert name>` is read as HTML by Markdown. */
const promptTag = new RegExp(grammar.readBlock.promptTag, 'i')

const kinds: Readonly<Record<string, BlockReading['kind']>> = {
  heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', blockquote: 'quote', code: 'code', html: 'html',
  thematicBreak: 'rule', definition: 'definition', footnoteDefinition: 'definition',
}

/** The kind of the block's first node: a heading with a paragraph right below it is a heading. */
function kindOf(tree: Root): BlockReading['kind'] {
  return kinds[tree.children[0]?.type ?? ''] ?? 'other'
}
