import advice from '../../lexicons/advice.json' with { type: 'json' }
import { dateIsLacking, lackingInProse, lackReport } from './ledger/lacking.ts'
import { planOf, planWhere } from './ledger/plan.ts'
import { capital, inWords, noneOf } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

/** Of the promises made in running prose, so many must lack a date before it is said: a letter need not date each sentence. */
const share = 0.5

const lackingDate = planWhere(dateIsLacking)

/** Actions that do not say by when: said once, at the table's header or the first of them. */
export const actionWithoutDate: DocumentRule = {
  id: 'action-without-date',
  *check({ response }) {
    const plan = planOf(response)
    const dateless = lackingDate(response)
    const lacking = lackingInProse(response, dateless, share) ? dateless : dateless.filter(({ kind }) => kind !== 'prose')
    if (lacking.length === 0) return
    yield lackReport(response, lacking, plan, {
      want: 'due', question: 'actions', also: advice.dateless.also,
      say: (n, noColumn) => noColumn ? advice.dateless.noColumn
        : n === 1 ? advice.dateless.one
          : `${n === response.actions.length ? `${noneOf(n)} has a` : `${capital(inWords(n))} actions have no`} date. Say for each by when it will be done.`,
    })
  },
}
