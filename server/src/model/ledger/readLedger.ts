/**
 * The ledger: the review's findings as the response lists or answers them, the board's position on each, and the actions.
 * A fold over what each block's reading keeps: no text is read again.
 */
import type { Words } from '../../span.ts'
import type { Action, Evidence, Finding, PlacedReading, Section } from '../response.ts'
import { actionEvidence, acceptanceEvidence } from './ledgerEvidence.ts'
import { fold } from './fold.ts'
import { draftOf, type FoldedAction } from './folded.ts'
import { matchMonitoring } from './matchMonitoring.ts'
import { settleLevels } from './settleLevels.ts'
import { findingsOf } from './findingsOf.ts'
import type { Text } from '../../text/text.ts'

export interface LedgerInput {
  /** The whole document. */
  readonly text: Text
  readonly blocks: readonly PlacedReading[]
  readonly sections: readonly Section[]
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

/** Never throws; equal for an incremental and a fresh reading of the same text. An action that stands as it stood is the same object. */
export const readLedger = (input: LedgerInput): Ledger => {
  const folded = fold(input)
  const { findings, indexOf } = findingsOf(input.text, folded)
  const levelOf = settleLevels(folded.actions)
  const checkOf = matchMonitoring(folded)
  const actions = folded.actions.map((a): Action => {
    const draft = draftOf(folded, a)
    const finding = draft !== undefined ? indexOf(draft) : -1
    const level = levelOf(a)
    const monitoring = checkOf(a)
    const known = told.get(a.words)
    if (known && known.finding === finding && known.level === level && known.monitoring === monitoring && known.owner === a.owner && known.due === a.due?.words) return known
    const made = actionOf(a, finding, level, monitoring)
    told.set(a.words, made)
    return made
  })
  return { findings, actions, acceptance: question => acceptanceEvidence(input.text, folded, findings, question), deeds: question => actionEvidence(folded, actions, question) }
}

/** By its words, which are the same as long as their block stands: what was last told of an action. */
const told = new WeakMap<Words, Action>()

function actionOf({ words, owner, due }: FoldedAction, finding: number, level: Action['level'], monitoring: Words | undefined): Action {
  const action: { -readonly [Key in keyof Action]: Action[Key] } = { text: words.text, span: { start: words.start, end: words.end }, finding, level }
  if (owner) action.owner = owner
  if (due) {
    action.due = due.words
    if (due.date?.iso) action.dueDate = due.date.iso
  }
  if (monitoring) action.monitoring = monitoring
  return action
}
