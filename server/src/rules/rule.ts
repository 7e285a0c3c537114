/** What a rule is. Each rule is one file `rules/<id>.ts` with its page `rules/<id>.md`, whose examples are its tests. */
import type { Span } from '../span.ts'
import type { BlockReading } from '../model/blockReading.ts'
import type { Response } from '../model/response.ts'
import type { Answer, Fix, Related } from '../engine/assessment.ts'
import type { Marker } from '../profile/marker.ts'

/** A problem as a rule reports it: the engine adds rule id and severity. Spans are relative to the block in a block rule. */
export interface Report {
  readonly span: Span
  /** All that a document rule's report speaks of, where `span` is only its beginning: its fixes are offered in all of it. */
  readonly over?: Span
  readonly message: string
  readonly question?: string
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
  /** Without what it asks for the document cannot be read aright: a comment cannot let it stand. */
  readonly firm?: true
  /** What the places of a document rule's fixes are relative to, where that is not the document's beginning. */
  readonly from?: number
}

export type Options = Readonly<Record<string, unknown>>

/** Looks at one block's text alone: its reports are kept as long as the block stands unchanged. */
export interface BlockRule {
  readonly id: string
  readonly scope: 'block'
  /** Speaks of the responder's own words only: what it reports of words that are the review's by their place is left out. */
  readonly own?: boolean
  /** Usual values; the profile may have others. */
  readonly options?: Options
  check(reading: BlockReading, options: Options, marker: Marker): Iterable<Report>
}

/** Looks at the whole response, through the blocks' readings. */
export interface DocumentRule {
  readonly id: string
  /** Only a rule for one block says so. */
  readonly scope?: never
  /** A block rule that says nothing of the very words that this one reports. */
  readonly instead?: string
  /** Usual values; the profile may have others. */
  readonly options?: Options
  check(input: { readonly response: Response; readonly answers: readonly Answer[]; readonly marker: Marker }, options: Options): Iterable<Report>
}

export type Rule = BlockRule | DocumentRule
