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
  /** Words that state positions, strongest first: what answers “acceptance”. */
  readonly acceptance: readonly Evidence[]
  /** Words that say what is done, strongest first: what answers “actions”. */
  readonly deeds: readonly Evidence[]
}

/** Never throws; equal for an incremental and a fresh reading of the same text. */
export const readLedger = (input: LedgerInput): Ledger => {
  const folded = fold(input)
  const { findings, indexOf } = findingsOf(input.text, folded)
  const actions = folded.actions.map((a): Action => {
    const draft = a.draft !== undefined ? indexOf(a.draft) : -1
    const iso = a.due?.date?.iso
    return {
      text: input.text.slice(a.span.start, a.span.end), span: a.span, finding: draft, level: a.level,
      ...(a.owner ? { owner: wordsAt(input.text, a.owner) } : {}),
      ...(a.due ? { due: wordsAt(input.text, a.due.span) } : {}),
      ...(iso ? { dueDate: iso } : {}),
      ...(a.monitoring ? { monitoring: wordsAt(input.text, a.monitoring) } : {}),
    }
  })
  return { findings, actions, acceptance: acceptanceEvidence(input.text, folded, findings), deeds: actionEvidence(input.text, folded) }
}
