import advice from '../../lexicons/advice.json' with { type: 'json' }
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Action, Response } from '../model/response.ts'
import { sectionAt } from '../model/sections.ts'
import { cellFor } from './fixes/ledgerFix.ts'
import { findingPlaces } from './ledger/findingPlace.ts'
import { lackReport } from './ledger/lacking.ts'
import { standingAt, writtenAt } from './ledger/places.ts'
import { planWhere, type Planned } from './ledger/plan.ts'
import { columnOf } from './ledger/table.ts'
import { capital, inWords } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

/** So many of the findings with actions must have a check of their own before one without stands out. */
const paired = 0.6
/** … and so many of them at least. */
const several = 2

/**
 * Actions whose effect nobody will check, where the response checks the others': an empty cell in the column of monitoring,
 * or a finding whose actions have no check. Where nothing is checked at all, that question is reported as not answered.
 */
export const actionWithoutMonitoring: DocumentRule = {
  id: 'action-without-monitoring',
  *check({ response, answers }) {
    const question = answers.find(q => q.question.reader === 'monitoring')
    if (question && question.verdict === 'not-found') return
    const plan = local(response)
    const lacking = uncheckedRows(response)
    const unmatched = lacking.length > 0 ? lacking : unlikeTheOthers(response, plan, question?.question.id ?? 'monitoring')
    if (unmatched.length === 0) return
    yield lackReport(response, unmatched, plan, {
      want: 'monitoring', question: question?.question.id ?? 'monitoring', also: advice.unchecked.also,
      say: n => n === 1 ? advice.unchecked.one
        : `${capital(inWords(n))} actions have no check of their effect. Say for each what will be looked at, when, and who hears the result.`,
    })
  },
}

const isAsked = ({ prompts }: Planned): boolean => prompts.some(p => /\bhow\b|\bcheck|\baudit\b|\bmeasure|\bmonitor|\btbc\b/.test(p))

/** The table has a column for it, and in this row nothing stands there. */
const cellIsEmpty = (planned: Planned): boolean => {
  const { action, table, at } = planned
  if (action.monitoring || !table || columnOf(table.shape, 'monitoring') < 0) return false
  const cell = cellFor(planned, 'monitoring')
  return !cell || /^[\s–—-]*$/.test(writtenAt(at, cell))
}

const local = planWhere(({ action }) => action.level !== 'national')
const uncheckedRows = planWhere(one => one.action.level !== 'national' && !isAsked(one) && cellIsEmpty(one))

/** Finding by finding, each with its check, and one without; never where a check speaks of all the actions. */
const unlikeTheOthers = (response: Response, plan: readonly Planned[], question: string): readonly Planned[] => {
  if (plan.some(({ kind }) => kind === 'cell')) return []
  const places = findingPlaces(response)
  const general = (response.evidence.get(question) ?? []).some(e => e.kind === 'check of the actions' && !places.some(p => p && p.stretch.start <= e.start && e.end <= p.stretch.end))
  if (general) return []
  const answering = response.actions.filter(({ finding, level }) => finding >= 0 && level !== 'national')
  // A check told elsewhere may be of any of them: only the one under the finding itself is sure to be its own.
  const isOwn = ({ finding, monitoring }: Action): boolean => {
    const stretch = places[finding]?.stretch
    return monitoring !== undefined && stretch !== undefined && monitoring.start >= stretch.start && monitoring.end <= stretch.end
  }
  if (answering.some(action => action.monitoring && !isOwn(action))) return []
  const checked = new Set(answering.filter(isOwn).map(({ finding }) => finding))
  const all = new Set(answering.map(({ finding }) => finding))
  // One check that serves several findings is a check of them all.
  const distinct = new Set(answering.flatMap(({ monitoring }) => monitoring?.start ?? []))
  const led = new Set(answering.filter(a => isOwn(a) && a.monitoring && isLed(response, a.monitoring.start)).map(({ finding }) => finding))
  if (led.size < several || led.size * 2 < checked.size) return []
  if (checked.size < several || checked.size < paired * all.size || distinct.size < checked.size) return []
  return plan.filter(one => one.action.finding >= 0 && !checked.has(one.action.finding) && !isAsked(one))
}

/** “How we will know: …”, or under a heading that says so: a form that the writer keeps from finding to finding. */
const isLed = (response: Response, at: number): boolean => {
  const standing = standingAt(response, at)
  const above = response.sections[sectionAt(response.sections, at)]?.title ?? ''
  return standing !== undefined && (lead.test(standing.passage.plain.slice(0, 60)) || lead.test(above))
}

const lead = new RegExp(grammar.actionWithoutMonitoring.lead, 'i')
