/**
 * The ledger: the review's findings as the response lists or answers them, the board's position on each, and the actions.
 * A fold over what each block's reading keeps: no text is read again.
 */
import type { Words } from '../../span.ts'
import type { Action, Evidence, Finding, PlacedReading, Section } from '../response.ts'
import { actionEvidence, acceptanceEvidence } from './ledgerEvidence.ts'
import { fold } from './fold.ts'
import type { FoldedAction } from './folded.ts'
import { findingsOf } from './findingsOf.ts'
import type { Text } from '../../text/text.ts'

export interface LedgerInput {
  /** The whole document. */
  readonly text: Text
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

/** Never throws; equal for an incremental and a fresh reading of the same text. `previous`: the actions of an earlier version; those that stand as they stood are the same objects. */
export const readLedger = (input: LedgerInput, previous: readonly Action[] = none): Ledger => {
  const folded = fold(input)
  const { findings, indexOf } = findingsOf(input.text, folded)
  const shift = previous.length - folded.actions.length
  const actions = folded.actions.map((a, i): Action => {
    const finding = a.draft !== undefined ? indexOf(a.draft) : -1
    const was = previous[i]
    if (was && isStill(was, a, finding)) return was
    const later = previous[i + shift]
    return later && isStill(later, a, finding) ? later : actionOf(a, finding)
  })
  return { findings, actions, acceptance: question => acceptanceEvidence(input.text, folded, findings, question), deeds: question => actionEvidence(folded, actions, question) }
}

const none: readonly Action[] = []

function actionOf({ words, level, owner, due, monitoring }: FoldedAction, finding: number): Action {
  const action: { -readonly [Key in keyof Action]: Action[Key] } = { text: words.text, span: { start: words.start, end: words.end }, finding, level }
  if (owner) action.owner = owner
  if (due) {
    action.due = due.words
    if (due.date?.iso) action.dueDate = due.date.iso
  }
  if (monitoring) action.monitoring = monitoring
  return action
}

const isStill = (was: Action, { words, level, owner, due, monitoring }: FoldedAction, finding: number): boolean =>
  was.span.start === words.start && was.span.end === words.end && was.finding === finding && was.level === level && was.text === words.text
  && sameWords(was.owner, owner) && sameWords(was.due, due?.words) && was.dueDate === (due?.date?.iso || undefined) && sameWords(was.monitoring, monitoring)

const sameWords = (a: Words | undefined, b: Words | undefined): boolean => a === b || (a !== undefined && b !== undefined && a.start === b.start && a.end === b.end && a.text === b.text)
