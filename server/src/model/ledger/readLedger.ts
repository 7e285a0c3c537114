/**
 * The ledger: the review's findings as the response lists or answers them, the board's position on each, and the actions.
 * A fold over what each block's reading keeps: no text is read again.
 */
import { wordsAt } from '../../span.ts'
import type { Action, Evidence, Finding, PlacedReading, Section } from '../response.ts'
import { actionEvidence, acceptanceEvidence } from './ledgerEvidence.ts'
import { fold } from './fold.ts'
import { findingsOf } from './findingsOf.ts'

export interface LedgerInput {
  /** The whole document. */
  readonly text: string
  readonly blocks: readonly PlacedReading[]
  readonly sections: readonly Section[]
  /** For each block, the passages that are the review's by their place. */
  readonly speech: readonly (ReadonlySet<number> | undefined)[]
  /** The profile's words for a finding. */
  readonly findingWords: readonly string[]
}

export interface Ledger {
  readonly findings: readonly Finding[]
  readonly actions: readonly Action[]
  /** Words that state positions, strongest first: what answers “acceptance”, as evidence for the question of that id. */
  acceptance(question: string): readonly Evidence[]
  /** Words that say what is done, strongest first: what answers “actions”. */
  deeds(question: string): readonly Evidence[]
}

/** Never throws; equal for an incremental and a fresh reading of the same text. */
export const readLedger = (input: LedgerInput): Ledger => {
  const folded = fold(input)
  const { findings, indexOf } = findingsOf(input.text, folded)
  const { text } = input
  const actions = folded.actions.map((a): Action => {
    const action: { -readonly [Key in keyof Action]: Action[Key] } = { text: text.slice(a.span.start, a.span.end), span: a.span, finding: a.draft !== undefined ? indexOf(a.draft) : -1, level: a.level }
    if (a.owner) action.owner = wordsAt(text, a.owner)
    if (a.due) {
      action.due = wordsAt(text, a.due.span)
      const iso = a.due.date?.iso
      if (iso) action.dueDate = iso
    }
    if (a.monitoring) action.monitoring = wordsAt(text, a.monitoring)
    return action
  })
  return { findings, actions, acceptance: question => acceptanceEvidence(text, folded, findings, question), deeds: question => actionEvidence(folded, actions, question) }
}
