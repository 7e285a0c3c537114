/** One sentence of a passage with all that the lexicons say of it. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { type ReadDate, readDates } from '../dates.ts'
import { othersSpeech } from '../ownSpeech.ts'
import { touching } from '../spanSearch.ts'
import { lexiconIndex } from '../lexicon/lexiconIndex.ts'
import { sentenceTokens, type Token, tokens } from '../lexicon/tokens.ts'
import { nearby, remembered } from '../../remembered.ts'
import { reviewUpTo, tellsOfReview } from '../speaker.ts'
import { clauseStarts, denied, supposed } from './clauses.ts'
import { plainAt } from '../plainAt.ts'

/** A sentence by itself. What is said of one is remembered by its own words, by those of its neighbours here, and by what may be known of its passage. */
export interface Neighbour {
  readonly passage: { readonly kind: Passage['kind']; readonly cell?: { readonly header: string }; readonly sentences: { readonly length: number } }
  /** Relative to the block. */
  readonly span: Span
  /** The sentence without marks. */
  readonly plain: string
  /** What of it is in somebody's quotation. */
  readonly quoted: string
  readonly tokens: readonly Token[]
  /** Whether a phrase of the lexicon stands in it, outside quotations. */
  has(lexicon: string): boolean
  /** Where, as indices of tokens. */
  places(lexicon: string): readonly Place[]
  /** Those of the places that the sentence states: not denied (“have not yet audited”), not supposed (“had it been audited”). */
  stated(lexicon: string): readonly Place[]
  /** The same of the header of the column that it stands in. */
  headed(lexicon: string): boolean
  /** All lexicons of which a phrase stands in it, and in that header. */
  lexicons(): Iterable<string>
  headers(): Iterable<string>
  /** Dates in it; spans relative to `plain`. */
  dates(): readonly ReadDate[]
}

export interface SentenceView extends Neighbour {
  /** The sentence before it in the passage. */
  readonly before: Neighbour | undefined
  /** The same with what stands before it, for a sentence that promises something and may go on from there. */
  readonly goesOn: SentenceView | undefined
  /** The few words that open the passage and name what it is about (“How we will know.”), for its later sentences. */
  readonly lead: Neighbour | undefined
}

export interface Place {
  readonly first: number
  readonly last: number
}

const none: readonly never[] = []
/** A quotation of so few words is a name or a term, not somebody's speech. */
const termWords = 4

/** Headers that are remembered at most. */
const mostHeaders = 500

/** Lexicons whose phrases stand in a header or a title. */
export const headerHits = remembered((header): ReadonlySet<string> => new Set(lexiconIndex().match(tokens(header)).map(m => m.lexicon)), mostHeaders)

const matchesOf = remembered(sentence => {
  const list = sentenceTokens(sentence)
  return { list, matches: lexiconIndex().match(list) }
}, nearby)

/** Words in a lead at most; a question (“How will anybody know if it makes a difference?”) may be longer. */
const leadWords = 7
const questionWords = 14

/** The responder's sentences; those in which the review speaks, or is told of, are left out. */
export function sentenceViews(passage: Passage): SentenceView[] {
  let lead: SentenceView | undefined
  let before: SentenceView | undefined
  const answer = passage.span.start + reviewUpTo(passage.plain)
  const others = othersSpeech(passage)
  const out: SentenceView[] = []
  passage.sentences.forEach((span, i) => {
    const from = span.start < answer ? { start: Math.min(answer, span.end), end: span.end } : span
    const plain = plainAt(passage, from)
    if (plain.trim() === '' || tellsOfReview(plain)) return
    const one = view(passage, others, trimmed(plain, from), lead, before)
    before = one
    if (i === 0 && one.tokens.length <= (plain.trimEnd().endsWith('?') ? questionWords : leadWords) && passage.sentences.length > 1) lead = one
    out.push(one)
  })
  return out
}

/** “ask whether anybody could have told us”: what could have been is what is asked, and not the asking. */
const asksBetween = (list: readonly Token[], place: Place, unreal: Place): boolean =>
  list.slice(place.last + 1, unreal.first).some(t => t.word === 'whether' || t.word === 'if')

/** Without the white space that opens it. */
const trimmed = (plain: string, span: Span): Span => ({ start: span.start + plain.length - plain.trimStart().length, end: span.end })

function keep<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value)
  return value
}

function view(passage: Passage, others: readonly Span[], span: Span, lead: SentenceView | undefined, before: SentenceView | undefined): SentenceView {
  const plain = plainAt(passage, span)
  const { list, matches } = matchesOf(plain)
  const speech = touching(others, span).filter(q => plainAt(passage, q).split(/\s+/).length > termWords)
  const found = new Map<string, Place[]>()
  for (const m of matches) {
    const start = span.start + (list[m.first]?.start ?? 0)
    const end = span.start + (list[m.last]?.end ?? 0)
    if (speech.some(q => q.start <= start && end <= q.end)) continue
    const places = found.get(m.lexicon)
    if (places) places.push(m)
    else found.set(m.lexicon, [m])
  }
  let read: readonly ReadDate[] | undefined
  let starts: readonly number[] | undefined
  const stated = new Map<string, readonly Place[]>()
  const state = (lexicon: string): readonly Place[] => {
    const places = found.get(lexicon)
    if (!places) return none
    const at = (starts ??= clauseStarts(plain, list))
    const denials = found.get('scope/negation') ?? none
    const unreal = found.get('scope/unreal') ?? none
    return places.filter(p => !denied(at, p, denials) && !supposed(at, list, p) && !unreal.some(u => at[u.first] === at[p.first] && !asksBetween(list, p, u)))
  }
  return {
    passage, span, plain, quoted: speech.map(q => `${Math.max(0, q.start - span.start)}-${Math.min(plain.length, q.end - span.start)}`).join(), tokens: list, lead, before, goesOn: found.has('scope/promise') ? before : undefined,
    has: lexicon => found.has(lexicon),
    places: lexicon => found.get(lexicon) ?? none,
    stated: lexicon => stated.get(lexicon) ?? keep(stated, lexicon, state(lexicon)),
    headed: lexicon => passage.cell !== undefined && headerHits(passage.cell.header).has(lexicon),
    lexicons: () => found.keys(),
    headers: () => (passage.cell ? headerHits(passage.cell.header) : none),
    dates: () => (read ??= readDates(plain)),
  }
}
