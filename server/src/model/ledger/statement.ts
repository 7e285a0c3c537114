/** What a sentence says of the review's findings. */
import type { Span } from '../../span.ts'
import type { FindingName } from './labels.ts'
import type { StatedPosition } from './positionWords.ts'

/** Of which findings the sentence speaks. */
export type Reach =
  /** All of them, but for those named. */
  | { readonly kind: 'all'; readonly except: readonly FindingName[] }
  | { readonly kind: 'named'; readonly names: readonly FindingName[] }
  /** So many of them: “five of the six”. */
  | { readonly kind: 'some' }
  /** The one or ones in whose section it stands: “this recommendation”, “accepted in full”. */
  | { readonly kind: 'here'; readonly plural: boolean }
  /** Once: a position that is held no longer. */
  | { readonly kind: 'former' }
  /** “The police do not.”: it counts where the sentence before it holds a position. */
  | { readonly kind: 'after' }
  /** A part of what is asked, or another wording of it: “agrees that …”, “does not support mandating …”. */
  | { readonly kind: 'piece'; /** “We agree that good data are important” */ readonly premise?: true }

/** The one in whose section it stands. */
export const here: Reach = { kind: 'here', plural: false }
export const piece: Reach = { kind: 'piece' }

export interface Statement {
  readonly span: Span
  readonly position: StatedPosition
  readonly reach: Reach
  /** Explicit: a word of acceptance or refusal with the findings as its object. Implied: all else. */
  readonly explicit: boolean
  /** The writer or the body speaks in its own name: “we”, “the Board”; not a remark about how things are. */
  readonly voiced: boolean
  /** The same sentence gives a reason. */
  readonly reason: boolean
  /** The number of findings it speaks of, where it says so: “all seven recommendations”. */
  readonly count?: number
  /** In which part of its sentence, between semicolons, it stands; 0 for the first. */
  readonly clause?: number
  /** “On the seventh we go part of the way”: the findings that its sentence opens with, by their order alone. */
  readonly opens?: readonly FindingName[]
  /** “Yes.”, “No.”: an answer to what stands before it, whatever that is. */
  readonly short?: true
  /** In no form of a position, and likely one: it counts where nothing else states one. */
  readonly likely?: true
  /** What it calls the findings that it speaks of: “recommendation”. */
  readonly family?: string
}

/** Says outright where the board stands on the finding in whose section, or row, it stands. */
export const ownPosition = (span: Span, position: StatedPosition, reason = false): Statement => ({ span, position, reach: here, explicit: true, voiced: true, reason })
