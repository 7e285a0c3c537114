import advice from '../../lexicons/advice.json' with { type: 'json' }
import { planWhere } from './ledger/plan.ts'
import { capital, inWords } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

/** So many actions are needed before anything can be said of all of them. */
const enough = 3
/** … of which so many must be asked of the frontline. */
const nearlyAll = 0.75

const local = planWhere(({ action }) => action.level !== 'national')
const ofFrontline = planWhere(({ action }) => action.level === 'frontline')

/** The marker's first obstacle: whatever is to change, it is the frontline that is asked to change it. */
export const frontlineOnly: DocumentRule = {
  id: 'frontline-only',
  *check({ response, marker }) {
    const plan = local(response)
    const frontline = ofFrontline(response)
    const [first, ...others] = frontline
    if (!first || frontline.length < enough || frontline.length < nearlyAll * plan.length || plan.some(({ action }) => action.level === 'executive')) return
    const obstacle = marker.obstacles.find(({ id }) => id === 'frontline-only')?.text
    yield {
      span: first.action.span,
      message: `${frontline.length === plan.length ? `All ${inWords(plan.length)} actions ask` : `${capital(inWords(frontline.length))} of the ${inWords(plan.length)} actions ask`} ${advice.frontline.says}${obstacle === undefined ? '' : ` The marker says: “${obstacle}”`}`,
      question: 'actions',
      related: others.slice(0, 20).map(({ action }) => ({ span: action.span, message: advice.frontline.also })),
    }
  },
}
