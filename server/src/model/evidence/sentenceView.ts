/** One sentence of a passage with all that the lexicons say of it. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { type ReadDate, readDates } from '../dates.ts'
import { touching } from '../spanSearch.ts'
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
  /** Whether the words at `place` are denied: “not”, “no”, “without” up to three words before. */
  denied(place: Place): boolean
  /** The few words that open the passage and name what it is about (“How we will know.”), for its later sentences. */
  readonly lead: SentenceView | undefined
  /** The same of the header of the column that it stands in. */
  headed(lexicon: string): boolean
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

const headers = new Map<string, ReadonlySet<string>>()
/** Headers that are remembered at most. */
const rememberedHeaders = 500

/** Lexicons whose phrases stand in a header or a title. */
export function headerHits(header: string): ReadonlySet<string> {
  const known = headers.get(header)
  if (known) return known
  const hits = new Set(lexiconIndex().match(tokens(header)).map(m => m.lexicon))
  if (headers.size >= rememberedHeaders) headers.clear()
  headers.set(header, hits)
  return hits
}

/** Words in a lead at most. */
const leadWords = 7

export function sentenceViews(passage: Passage): SentenceView[] {
  let lead: SentenceView | undefined
  return passage.sentences.map((span, i) => {
    const one = view(passage, span, lead)
    if (i === 0 && one.tokens.length <= leadWords && passage.sentences.length > 1) lead = one
    return one
  })
}

function view(passage: Passage, span: Span, lead: SentenceView | undefined): SentenceView {
  const plain = passage.plain.slice(span.start - passage.span.start, span.end - passage.span.start)
  const list = tokens(plain)
  const speech = touching(passage.quoted, span).filter(q => passage.plain.slice(q.start - passage.span.start, q.end - passage.span.start).split(/\s+/).length > termWords)
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
    passage, span, plain, tokens: list, lead,
    has: lexicon => found.has(lexicon),
    places: lexicon => found.get(lexicon) ?? none,
    denied: place => (found.get('scope/negation') ?? none).some(n => n.first < place.first && place.first - n.last <= 3),
    headed: lexicon => passage.cell !== undefined && headerHits(passage.cell.header).has(lexicon),
    dates: () => (read ??= readDates(plain)),
  }
}
