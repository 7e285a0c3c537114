/** Two findings under one label. Only where it is plain: both in one table, or both headings of one rank in one section, in different words. */
import { shift, type Span } from '../../span.ts'
import type { PlacedReading, Section } from '../response.ts'
import { ledgerEvents } from '../ledger/summary.ts'
import { keyOf } from '../ledger/labels.ts'
import { sectionAt } from '../sections.ts'

export interface LabelTwice {
  readonly label: string
  readonly first: Span
  readonly second: Span
}

interface Input {
  readonly text: string
  readonly blocks: readonly PlacedReading[]
  readonly sections: readonly Section[]
  readonly findingWords: readonly string[]
}

/** “Recommendation 3: our response” stands beside “Recommendation 3: …” for one and the same finding. */
const aspects = /\b(?:response|respond|answer|position|action|actions|progress|update|monitor\w*|plan|summary|continued|what (?:we|the)|how (?:we|the))\b/i

const flat = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** In the order of the second places. */
export const labelsTwice = ({ text, blocks, sections, findingWords }: Input): readonly LabelTwice[] => {
  const headings = new Map<string, { readonly span: Span; readonly words: string }>()
  const out: LabelTwice[] = []
  for (const { start, reading } of blocks) {
    const rows = new Map<string, { readonly span: Span; readonly words: string }>()
    for (const event of ledgerEvents(reading, findingWords)) {
      if (event.kind !== 'heading' && event.kind !== 'row') continue
      const name = event.names[0]
      if (!name || event.names.length > 1) continue
      const span = shift(event.span, start)
      const key = event.kind === 'row' ? keyOf(name) : `${keyOf(name)} ${event.depth} ${sections[sectionAt(sections, span.start)]?.parent ?? -1}`
      const seen = event.kind === 'row' ? rows : headings
      const words = event.kind === 'row' ? flat(text.slice(start + event.text.start, start + event.text.end)) : flat(event.title)
      const first = seen.get(key)
      if (!first) seen.set(key, { span, words })
      else if (isAnother(first.words, words, event.kind)) out.push({ label: name.label, first: first.span, second: span })
    }
  }
  return out
}

/** A table's finding goes over several rows, one for each action, with its words repeated or left out. */
const isAnother = (first: string, second: string, kind: 'heading' | 'row'): boolean => {
  if (kind === 'row') return first !== '' && second !== '' && first !== second && !first.startsWith(second) && !second.startsWith(first)
  return !aspects.test(first) && !aspects.test(second)
}
