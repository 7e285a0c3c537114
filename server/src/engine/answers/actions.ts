import { deedTold, meant } from '../../model/evidence/deeds.ts'
import { isOnlyMeant, namesOffice } from '../../model/ledger/onlyMeant.ts'
import type { Evidence } from '../../model/response.ts'
import { overlap } from '../../span.ts'
import { answer, answerBy, firstOf, shown } from './answer.ts'

/** So many things that others have done are taken for a response of their own; fewer may be background. */
const several = 3
/** Weight of a deed that is told outright. */
const plainlyTold = 0.2

/** Does the page say who does what in response? */
export const answerActions = answerBy((all, question) => {
  const actions = all.filter(e => e.kind !== deedTold)
  const evidence = spread(actions)
  const withDeeds = evidence.length < shown ? [...evidence, ...all.filter(e => e.kind === deedTold && !actions.some(a => overlap(a, e)))] : evidence
  const concrete = evidence.filter(e => e.strength === 'full')
  const firm = (e: Evidence): boolean => !isOnlyMeant(e.text)
  const byOffice = (e: Evidence): boolean => (e.kind === 'action taken' || e.kind === 'request' || (e.kind === deedTold && e.weight > plainlyTold)) && namesOffice(e.text) && firm(e)
  if (concrete.some(e => e.kind === 'action' && firm(e)) || concrete.filter(firm).length >= several || all.some(byOffice)) return answer(question, 'answered', concrete.length === 1 ? 'One action says who does what.' : `${concrete.length || 'Some'} actions say who does what.`, withDeeds, firstOf)
  if (evidence.some(e => e.kind === 'action without a doer')) return answer(question, 'partly', 'Actions are listed, but not who will do them.', withDeeds, firstOf)
  if (evidence.length > 0 || all.some(e => meant.test(e.text))) return answer(question, 'partly', 'There are intentions, but no firm action with somebody to do it.', withDeeds, firstOf)
  return answer(question, 'not-found', 'Nothing was found that anyone will do, or has done, in response.')
})

/** Weight within which two actions are as clear as each other. */
const alike = 0.16

/** The clearest first, taken from all over the document where more are as clear than can be shown. */
function spread(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = evidence[0]?.weight ?? 0
  const clear = evidence.filter(e => e.weight >= best - alike).toSorted((a, b) => a.start - b.start)
  if (clear.length <= shown) return evidence
  const picked = new Set(Array.from({ length: shown }, (_, i) => clear[Math.round((i * (clear.length - 1)) / (shown - 1))]))
  const first: Evidence[] = []
  const rest: Evidence[] = []
  evidence.forEach(e => (picked.has(e) ? first : rest).push(e))
  return first.concat(rest)
}
