/** What one block's text says by itself. */
import type { Root } from 'mdast'
import type { Span } from '../span.ts'
import type { Block } from '../syntax/syntaxTree.ts'
import type { BlockReading } from './blockReading.ts'
import { WORD, kindAt, widthAt } from './characters.ts'
import { readEvidence } from './evidence/readEvidence.ts'
import { passages } from './passages.ts'
import { placeholders } from './placeholders.ts'

const kept = new WeakMap<Block, BlockReading>()

/** The block's reading, computed once for each block object. Never throws. */
export function readBlock(block: Block): BlockReading {
  const known = kept.get(block)
  if (known) return known
  const reading = read(block)
  kept.set(block, reading)
  return reading
}

function read(block: Block): BlockReading {
  const { tree } = block
  const cut = passages(block.text, tree)
  const list = cut.map(c => c.passage)
  const found: Span[] = []
  let words = 0
  for (const { passage, html } of cut) {
    words += countWords(passage.plain)
    const quoted = passage.quoted.map(q => ({ start: q.start - passage.span.start, end: q.end - passage.span.start }))
    for (const p of placeholders(passage.plain, quoted)) found.push({ start: p.start + passage.span.start, end: p.end + passage.span.start })
    for (const h of html) {
      const at = { start: h.start + passage.span.start, end: h.end + passage.span.start }
      if (promptTag.test(block.text.slice(at.start, at.end))) found.push(at)
    }
  }
  found.sort((a, b) => a.start - b.start)
  return { text: block.text, kind: block.unread ? 'unread' : kindOf(tree), passages: list, placeholders: found, evidence: readEvidence(block.text, list, found), words }
}

/** `<insert name>` is read as HTML by Markdown. */
const promptTag = /^<(?:insert|name|date|role|owner|agency|lead|your|title|add)\b[^>]{0,120}>$/i

/** Words, as a reader counts them: “multi-agency” is one. */
export function countWords(plain: string): number {
  let count = 0
  let within = false
  const to = plain.length
  for (let at = 0; at < to; at += widthAt(plain, at, to)) {
    const unit = plain.charCodeAt(at)
    if (kindAt(plain, at, to) & WORD) {
      if (!within) count++
      within = true
    } else if (unit !== 39 && unit !== 45 && unit !== 0x2019) within = false
  }
  return count
}

const kinds: Readonly<Record<string, BlockReading['kind']>> = {
  heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', blockquote: 'quote', code: 'code', html: 'html',
  thematicBreak: 'rule', definition: 'definition', footnoteDefinition: 'definition',
}

/** The kind of the block's first node: a heading with a paragraph right below it is a heading. */
function kindOf(tree: Root): BlockReading['kind'] {
  return kinds[tree.children[0]?.type ?? ''] ?? 'other'
}
