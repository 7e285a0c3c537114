import advice from '../../lexicons/advice.json' with { type: 'json' }
import { planWhere } from './ledger/plan.ts'
import { mayBeVague, vagueTime } from './ledger/untold.ts'
import { vagueReport } from './ledger/vagueReport.ts'
import type { DocumentRule } from './rule.ts'

const maybe = planWhere(planned => mayBeVague(planned) !== undefined)

/** “Ongoing”, “in due course”: a time that nobody can look up. */
export const vagueDate: DocumentRule = {
  id: 'vague-date',
  check: ({ response }) => vagueReport(response, maybe(response).flatMap(planned => vagueTime(response, planned) ?? []), {
    ...advice.vagueDate, title: 'Insert a date', lead: ' (by ', prompt: 'date', end: () => ')',
  }),
}
