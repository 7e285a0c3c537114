/** One sentence of a passage with all that the lexicons say of it. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { type ReadDate, readDates } from '../dates.ts'
import { lexiconIndex } from '../lexicon/lexicons.ts'
import { type Token, tokens } from '../lexicon/tokens.ts'

export interface SentenceView {
  readonly passage: Passage
  /** Relative to the block. */
  readonly span: Span
  /** The sentence without marks. */
  readonly plain: string
  readonly tokens: readonly Token[]
  /** Whether a phrase of the lexicon stands in it, outside quotations. */
  has(lexicon: string): boolean
  /** Where, as indices of tokens. */
  places(lexicon: string): readonly Place[]
  /** Dates in it; spans relative to `plain`. */
  dates(): readonly ReadDate[]
}

export interface Place {
  readonly first: number
  readonly last: number
}

const none: readonly Place[] = []
/** A quotation of so few words is a name or a term, not somebody's speech. */
const termWords = 4

export function sentenceViews(passage: Passage): SentenceView[] {
  return passage.sentences.map(span => view(passage, span))
}

function view(passage: Passage, span: Span): SentenceView {
  const plain = passage.plain.slice(span.start - passage.span.start, span.end - passage.span.start)
  const list = tokens(plain)
  const speech = passage.quoted.filter(q => q.start < span.end && span.start < q.end && passage.plain.slice(q.start - passage.span.start, q.end - passage.span.start).split(/\s+/).length > termWords)
  const found = new Map<string, Place[]>()
  for (const m of lexiconIndex().match(list)) {
    const start = span.start + (list[m.first]?.start ?? 0)
    const end = span.start + (list[m.last]?.end ?? 0)
    if (speech.some(q => q.start <= start && end <= q.end)) continue
    const places = found.get(m.lexicon)
    if (places) places.push(m)
    else found.set(m.lexicon, [m])
  }
  let read: readonly ReadDate[] | undefined
  return {
    passage, span, plain, tokens: list,
    has: lexicon => found.has(lexicon),
    places: lexicon => found.get(lexicon) ?? none,
    dates: () => (read ??= readDates(plain)),
  }
}
