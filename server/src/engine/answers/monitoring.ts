import { type AnswerReader, answer, distinct, evidenceOf } from './answer.ts'

export const answerMonitoring: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question)
  const real = evidence.filter(e => e.kind !== 'output' && e.kind !== 'progress')
  const whole = real.filter(e => e.strength === 'full')
  const general = whole.some(e => e.kind === 'check of the actions' || e.kind === 'monitoring of effect')
  if (general || distinct(whole) >= 3) return answer(question, 'answered', 'The page says how the effect of the actions will be checked.', real)
  if (whole.length > 0 || real.length > 0) return answer(question, 'partly', 'A check is named for some of the actions, or without saying what difference it will look for.', real)
  if (evidence.length > 0) return answer(question, 'not-found', 'The page says how progress will be tracked, but not how anyone will know whether the actions have worked.')
  return answer(question, 'not-found', 'Nothing was found on how the effect of the actions will be checked.')
}
