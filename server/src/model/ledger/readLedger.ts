/**
 * The ledger: the review's findings as the response lists or answers them, the board's position on each, and the actions.
 * A fold over what each block's reading keeps: no text is read again.
 */
import { steadily } from '../../same.ts'
import type { Words } from '../../span.ts'
import { strongest } from '../evidence/strongest.ts'
import { joining, ofOne } from '../pages.ts'
import type { Action, Evidence, Finding, PlacedReading, Section } from '../response.ts'
import { fold } from './fold.ts'
import { draftOf, type Folded, type FoldedAction } from './folded.ts'
import { acceptanceEvidence, actionEvidence, leaningEvidence, type ToldActions } from './ledgerEvidence.ts'
import { matchMonitoring } from './matchMonitoring.ts'
import { settledLevel, usualLevel } from './settleLevels.ts'
import { findingsOf, type FoundFindings } from './findingsOf.ts'
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

/** Never throws; equal for an incremental and a fresh reading of the same text. What stands as it stood is the same object: an action, and all of them. */
export const readLedger = (input: LedgerInput): Ledger => {
  const { told, stems, checks, pages } = fold(input)
  const { findings, indices } = findingsOf(told)
  // Compared once, and not with what each page was last told by.
  const by = steadyBy({ indices, stems, checks, usual: usualLevel(pages) })
  const all = pages.map(({ actions }) => actionsOn(actions, by))
  return {
    findings, actions: joined(all.map(({ actions }) => actions)),
    acceptance: question => acceptanceEvidence(told, question),
    deeds: question => strongest([...all.map(page => actionEvidence(page, question)), ...pages.map(({ leanings }) => leaningEvidence(leanings, question))]),
  }
}

const joined = joining<Action>()

/** What an action's telling depends on besides itself. */
interface By extends Pick<FoundFindings, 'indices'>, Pick<Folded, 'checks' | 'stems'> {
  /** The level of those that say nothing of it. */
  readonly usual: Action['level']
}

const steadyBy = steadily<By>()

const actionsOn = ofOne((folded: readonly FoldedAction[], { indices, stems, checks, usual }: By): ToldActions => {
  const checkOf = matchMonitoring(checks)
  const actions = folded.map(a => {
    const draft = draftOf(stems, a)
    const finding = draft !== undefined ? indices[draft] ?? -1 : -1
    const level = settledLevel(a, usual)
    const monitoring = checkOf(a, stems)
    const known = told.get(a.words)
    if (known && known.finding === finding && known.level === level && known.monitoring === monitoring && known.owner === a.owner && known.due === a.due?.words && known.doubtful === a.event.doubtful) return known
    const made = actionOf(a, finding, level, monitoring)
    told.set(a.words, made)
    return made
  })
  const last = lastTold.get(folded)
  if (last?.stems === stems && last.actions.every((one, i) => one === actions[i])) return last
  const made = { folded, actions, stems }
  lastTold.set(folded, made)
  return made
})

/** What was last told of a page's actions. */
const lastTold = new WeakMap<readonly FoldedAction[], ToldActions>()

/** By its words, which are the same as long as their block stands: what was last told of an action. */
const told = new WeakMap<Words, Action>()

function actionOf({ words, owner, due, event }: FoldedAction, finding: number, level: Action['level'], monitoring: Words | undefined): Action {
  const action: { -readonly [Key in keyof Action]: Action[Key] } = { text: words.text, span: { start: words.start, end: words.end }, finding, level }
  if (owner) action.owner = owner
  if (due) {
    action.due = due.words
    if (due.date?.iso) action.dueDate = due.date.iso
  }
  if (monitoring) action.monitoring = monitoring
  if (event.doubtful) action.doubtful = true
  return action
}
