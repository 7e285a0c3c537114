import { planWhere } from './ledger/plan.ts'
import { mayNameNobody, namesNobody } from './ledger/untold.ts'
import { vagueReport } from './ledger/vagueReport.ts'
import type { DocumentRule } from './rule.ts'

const maybe = planWhere(mayNameNobody)

/** “All agencies”, “partners”, “staff”: named, and yet nobody in particular. */
export const vagueOwner: DocumentRule = {
  id: 'vague-owner',
  check: ({ response, marker }) => vagueReport(response, maybe(response).filter(planned => namesNobody(planned, marker)).map(({ action }) => action.owner!), {
    says: 'is nobody in particular. Name one role in one agency that will see to it, even where many will take part.',
    also: 'Nobody in particular here either.',
    title: 'Insert who leads', lead: ', led by ', prompt: 'role and agency', end: behind => (/^ \p{L}/u.test(behind) ? ',' : ''),
  }),
}
