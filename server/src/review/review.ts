/**
 * A review of a response: what people have judged, and the words on which they judged it. It lies beside `NAME.md` as
 * `NAME.review.json` (`schemas/review.schema.json`).
 *
 * A judgement is bound to words, never to lines: to every paragraph, list item or table row (with its table's header) that
 * bore on the question when it was made, each with the heading right above it, with their Markdown marks, any run of white
 * space counting as one space. It stands
 * as long as exactly these words bear on the question: a section may move, a paragraph may be wrapped anew. When one of them
 * changes or goes, or other words come to bear on the question, it is to be looked at again: a “met” on old evidence is no
 * judgement on new words. Where nothing bore on the question, it is bound to that absence.
 */

/** `not-reviewed` is kept too: it says that a judgement was taken back, so that an older copy of the file cannot bring it to life again. */
export type State = 'not-reviewed' | 'met' | 'partly' | 'not-met' | 'not-applicable'

/** Question: `id` is the profile's. Finding: `id` is what the response calls it (“Finding 3”), with “ (2)” where it is the second of that name. */
export interface Subject {
  readonly kind: 'question' | 'finding'
  readonly id: string
}

export interface Judgement extends Subject {
  /** The reviewer's name. */
  readonly by: string
  /** When, as an ISO date and time in UTC; of two judgements of one reviewer on one subject the later counts. */
  readonly at: string
  readonly state: State
  /** The reason, where the state is `not-applicable`; else whatever the reviewer noted; empty for nothing. */
  readonly note: string
  /** Hashes of the words it was made on, in the document's order; empty: nothing bore on it. */
  readonly on: readonly string[]
  /** For questions on the response as a whole: hash over all its words, in whatever order. */
  readonly whole?: string
  /** Fields that this version does not know, kept as they are. */
  readonly more?: More
}

/** A remark on some words, or an answer to one. */
export interface Comment {
  readonly id: string
  readonly by: string
  /** When it was written or last changed; the later version counts. */
  readonly at: string
  readonly state: 'open' | 'resolved' | 'withdrawn'
  readonly text: string
  /** The words that it is on, white space as single spaces; empty in an answer. */
  readonly words: string
  /** What stood before and after the words, to tell them from the same words elsewhere: at most 60 characters each. */
  readonly before: string
  readonly after: string
  /** Id of the comment that it answers. */
  readonly to?: string
  readonly more?: More
}

export interface Reviewer {
  readonly name: string
  readonly more?: More
}

export interface Review {
  /** Of the document, without its folder. */
  readonly document: string
  /** Id of the profile whose questions are judged. */
  readonly profile: string
  readonly reviewers: readonly Reviewer[]
  readonly judgements: readonly Judgement[]
  readonly comments: readonly Comment[]
  /** Every judgement's words by their hash. */
  readonly words: ReadonlyMap<string, string>
  readonly more?: More
}

export type More = Readonly<Record<string, unknown>>

/** The version of the file's format that is written, and the newest that is read. */
export const formatVersion = 1

/** Words that bear on a subject now: the heading that they stand under and a line break, if there is one, then the words. */
export interface BoundWords {
  readonly hash: string
  readonly text: string
}

/** All that bears on a subject now. */
export interface Bound {
  readonly words: readonly BoundWords[]
  readonly whole?: string
}

export const emptyReview = (document: string, profile: string): Review =>
  ({ document, profile, reviewers: [], judgements: [], comments: [], words: new Map() })

/** The words themselves, without the heading that they stand under. */
export const bare = (quote: string): string => quote.slice(quote.indexOf('\n') + 1)

/** The heading that quoted words stand under; empty where there is none. */
export const headingOf = (quote: string): string => quote.slice(0, Math.max(0, quote.indexOf('\n')))

export const keyOf = ({ kind, id }: Subject): string => `${kind}:${id}`

export const stateWords: Readonly<Record<State, string>> = {
  'not-reviewed': 'not reviewed', met: 'met', partly: 'partly met', 'not-met': 'not met', 'not-applicable': 'not applicable',
}

/** Neither empty of judgements nor of comments: something that somebody wants kept. */
export const holdsAnything = ({ judgements, comments }: Review): boolean => judgements.length > 0 || comments.length > 0
