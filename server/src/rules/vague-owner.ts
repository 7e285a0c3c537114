import advice from '../../lexicons/advice.json' with { type: 'json' }
import { planWhere } from './ledger/plan.ts'
import { mayNameNobody, namesNobody } from './ledger/untold.ts'
import { vagueReport } from './ledger/vagueReport.ts'
import type { DocumentRule } from './rule.ts'

const maybe = planWhere(mayNameNobody)

/** “All agencies”, “partners”, “staff”: named, and yet nobody in particular. */
export const vagueOwner: DocumentRule = {
  id: 'vague-owner',
  check: ({ response, marker }) => vagueReport(response, maybe(response).filter(planned => namesNobody(planned, marker)).map(({ action }) => action.owner!), {
    ...advice.vagueOwner, title: 'Insert who leads', lead: ', led by ', prompt: 'role and agency', end: behind => (/^ \p{L}/u.test(behind) ? ',' : ''),
  }),
}
