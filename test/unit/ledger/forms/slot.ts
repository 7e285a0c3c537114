/** What a finding's part of a response is made of. */
import type { Position } from '../../../../server/src/model/response.ts'

export interface Telling {
  readonly name: string
  /** A sentence, or several; `s` speaks, `o` is what it speaks of (“this recommendation”). */
  readonly words: string
  readonly position: Position
}

export interface Deed {
  readonly name: string
  /** Sentences of the reply. */
  readonly words: string
  /** Words that stand in the action and nowhere else. */
  readonly key: string
  readonly owner: string
  readonly due: string
}

/** One finding of a response. */
export interface Slot {
  /** From 1. */
  readonly n: number
  /** “recommendation” */
  readonly noun: string
  /** The review's own title and words for it. */
  readonly title: string
  readonly wording: string
  readonly telling: Telling
  readonly deed: Deed
  /** What is said to it: position and actions, in the document's order. */
  readonly reply: string
}
