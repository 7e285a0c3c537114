import advice from '../../lexicons/advice.json' with { type: 'json' }
import type { Response } from '../model/response.ts'
import { lackingInProse, lackReport, ownerIsLacking } from './ledger/lacking.ts'
import { planOf, planWhere, type Planned } from './ledger/plan.ts'
import { capital, inWords, noneOf } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

/** Of the promises made in running prose, so many must name nobody before it is said: a sentence may leave open what the one before it told. */
const share = 1 / 3

/** All that is done about its finding, and nobody is named for any of it. */
const isAlone = ({ findings, actions }: Response, { action }: Planned): boolean =>
  action.finding >= 0 && findings[action.finding]!.actions.every(i => actions[i]?.owner === undefined)

const lackingOwner = planWhere(ownerIsLacking)

/** Actions that nobody is named to do: said once, at the table's header or the first of them. */
export const actionWithoutOwner: DocumentRule = {
  id: 'action-without-owner',
  *check({ response }) {
    const plan = planOf(response)
    const ownerless = lackingOwner(response)
    const enough = lackingInProse(response, ownerless, share)
    const lacking = ownerless.filter(one => one.kind !== 'prose' || enough || isAlone(response, one))
    if (lacking.length === 0) return
    yield lackReport(response, lacking, plan, {
      want: 'owner', question: 'actions', also: advice.ownerless.also,
      say: (n, noColumn) => noColumn ? advice.ownerless.noColumn
        : n === 1 ? advice.ownerless.one
          : `${n === response.actions.length ? `${noneOf(n)} names anybody to do it` : `${capital(inWords(n))} actions name nobody to do them`}. Say for each which role in which agency will do it.`,
    })
  },
}
