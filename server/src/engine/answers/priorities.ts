import { type AnswerReader, answer, evidenceOf } from './answer.ts'

/** Both what comes first and how it fits the wider programme answer it; either alone answers it in part. */
export const answerPriorities: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question).filter(e => e.kind !== 'programme named' && e.kind !== 'priority mentioned')
  const priority = evidence.filter(e => e.kind.startsWith('priority'))
  const framework = evidence.filter(e => e.kind === 'framework' || e.kind === 'priority in its framework')
  if (priority.length > 0 && framework.length > 0) return answer(question, 'answered', 'The page says what comes first and how it fits the wider programme.', evidence)
  if (priority.length > 0) return answer(question, 'partly', 'The page says what comes first, but not how it fits the learning and improvement framework or another programme.', evidence)
  if (framework.length > 0) return answer(question, 'partly', 'A wider programme is named, but the page does not say what comes first.', evidence)
  return answer(question, 'not-found', 'Nothing was found on what comes first or how it fits the wider programme.')
}
