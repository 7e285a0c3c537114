/** A deed that a sentence tells. */
import type { Span } from '../../span.ts'

export interface Deed {
  /** Token indices of the clause. */
  readonly from: number
  readonly to: number
  readonly owner?: Span
  readonly tense: 'will' | 'doing' | 'done'
  readonly strength: 'firm' | 'soft'
  /** Nobody is named who does it. */
  readonly agentless: boolean
  /** Asks something of somebody else. */
  readonly ask: boolean
  /** The verb's base form. */
  readonly verb: string
  /** “It”, “they”: who that is stands before. */
  readonly pronoun?: true | undefined
  /** “Review the policy”, “CSC to amend”: an action only where actions are listed. */
  readonly elliptic: boolean
  /** A plain verb after its doer, without a word of when: a deed only where actions are told. */
  readonly plain?: 'sure' | 'told'
}
