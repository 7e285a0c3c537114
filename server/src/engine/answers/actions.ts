import { type AnswerReader, answer, evidenceOf } from './answer.ts'

/** So many things that others have done are taken for a response of their own; fewer may be background. */
const several = 3

/** Does the page say who does what in response? */
export const answerActions: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question)
  const concrete = evidence.filter(e => e.strength === 'full')
  const promised = concrete.filter(e => e.kind === 'action')
  if (promised.length > 0 || concrete.length >= several) return answer(question, 'answered', concrete.length === 1 ? 'One action says who does what.' : `${concrete.length} actions say who does what.`, evidence)
  if (evidence.some(e => e.kind === 'action without a doer')) return answer(question, 'partly', 'Actions are listed, but not who will do them.', evidence)
  if (evidence.length > 0) return answer(question, 'partly', 'There are intentions, but no firm action with somebody to do it.', evidence)
  return answer(question, 'not-found', 'Nothing was found that anyone will do, or has done, in response.')
}
