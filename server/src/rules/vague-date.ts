import { planWhere } from './ledger/plan.ts'
import { mayBeVague, vagueTime } from './ledger/untold.ts'
import { vagueReport } from './ledger/vagueReport.ts'
import type { DocumentRule } from './rule.ts'

const maybe = planWhere(planned => mayBeVague(planned) !== undefined)

/** “Ongoing”, “in due course”: a time that nobody can look up. */
export const vagueDate: DocumentRule = {
  id: 'vague-date',
  check: ({ response }) => vagueReport(response, maybe(response).flatMap(planned => vagueTime(response, planned) ?? []), {
    says: 'does not say when. Give a date, or a month and year, by which readers can look for it.',
    also: 'This does not say when either.',
    title: 'Insert a date', lead: ' (by ', prompt: 'date', end: () => ')',
  }),
}
