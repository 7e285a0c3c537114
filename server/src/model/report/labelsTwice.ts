/** Two findings under one label. Only where it is plain: both in one table, or both headings of one rank in one section, in different words. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { shift, type Span } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import type { PlacedReading, Section } from '../response.ts'
import { ledgerEvents } from '../ledger/summary.ts'
import { keyOf } from '../ledger/labels.ts'
import { inBlocks } from '../inBlocks.ts'
import { ofOne } from '../pages.ts'
import { sectionAt } from '../sections.ts'
import { bareWords } from '../characters.ts'

export interface LabelTwice {
  readonly label: string
  readonly first: Span
  readonly second: Span
}

interface Input {
  readonly blocks: readonly PlacedReading[]
  readonly sections: readonly Section[]
  readonly findingWords: readonly string[]
}

/** “Recommendation 3: our response” stands beside “Recommendation 3: …” for one and the same finding. */
const aspects = new RegExp(grammar.labelsTwice.aspects, 'i')


/** A heading or a row that lists one finding. Its span is relative to the block. */
interface Listing {
  readonly kind: 'heading' | 'row'
  readonly key: string
  readonly label: string
  readonly depth: number
  readonly span: Span
  readonly words: string
}

const listingsIn = inBlocks((reading: BlockReading, findingWords: readonly string[]): readonly Listing[] | undefined => {
  const found = ledgerEvents(reading, findingWords).flatMap((event): readonly Listing[] => {
    if ((event.kind !== 'heading' && event.kind !== 'row') || event.names.length !== 1) return []
    const name = event.names[0]!
    const words = bareWords(event.kind === 'row' ? reading.text.slice(event.text.start, event.text.end) : event.title)
    return [{ kind: event.kind, key: keyOf(name), label: name.label, depth: event.kind === 'heading' ? event.depth : 0, span: event.span, words }]
  })
  return found.length > 0 ? found : undefined
})

/** In the order of the second places. */
export const labelsTwice = ({ blocks, sections, findingWords }: Input): readonly LabelTwice[] => twice(listingsIn(blocks, findingWords), sections)

const twice = ofOne((listings: ReturnType<typeof listingsIn>, sections: readonly Section[]): readonly LabelTwice[] => {
  const headings = new Map<string, Listing & { readonly start: number }>()
  const out: LabelTwice[] = []
  for (const { block: { start }, found } of listings) {
    const rows: typeof headings = new Map()
    for (const listing of found) {
      const { kind, label, words } = listing
      const seen = kind === 'row' ? rows : headings
      const key = kind === 'row' ? listing.key : `${listing.key} ${listing.depth} ${sections[sectionAt(sections, listing.span.start + start)]?.parent ?? -1}`
      const first = seen.get(key)
      if (!first) seen.set(key, { ...listing, start })
      else if (isAnother(first.words, words, kind)) out.push({ label, first: shift(first.span, first.start), second: shift(listing.span, start) })
    }
  }
  return out
})

/** A table's finding goes over several rows, one for each action, with its words repeated or left out. */
const isAnother = (first: string, second: string, kind: 'heading' | 'row'): boolean => {
  if (kind === 'row') return first !== '' && second !== '' && first !== second && !first.startsWith(second) && !second.startsWith(first)
  return !aspects.test(first) && !aspects.test(second)
}
