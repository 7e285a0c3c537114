import { planWhere } from './ledger/plan.ts'
import { mayNameNobody, namesNobody } from './ledger/untold.ts'
import { brief } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

const maybe = planWhere(mayNameNobody)

/** “All agencies”, “partners”, “staff”: named, and yet nobody in particular. */
export const vagueOwner: DocumentRule = {
  id: 'vague-owner',
  *check({ response, marker }) {
    const plan = maybe(response).filter(planned => namesNobody(planned, marker))
    // One owner may stand for several actions of a row.
    const [first, ...others] = plan.filter(({ action }, i) => i === 0 || action.owner!.start !== plan[i - 1]!.action.owner!.start)
    const owner = first?.action.owner
    if (!owner) return
    yield {
      span: { start: owner.start, end: owner.end },
      message: `“${brief(owner.text)}” is nobody in particular. Name one role in one agency that will see to it, even where many will take part.`,
      question: 'actions',
      related: others.slice(0, 20).map(({ action }) => ({ span: { start: action.owner!.start, end: action.owner!.end }, message: 'Nobody in particular here either.' })),
    }
  },
}
