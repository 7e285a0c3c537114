import { type AnswerReader, answer, distinct, evidenceOf } from './answer.ts'

export const answerContext: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question)
  const whole = evidence.filter(e => e.strength === 'full')
  if (distinct(whole) >= 2) return answer(question, 'answered', 'The page says where practice is now and what has changed.', evidence)
  if (evidence.length > 0) return answer(question, 'partly', 'Something is said of where practice is, but little of what has changed since.', evidence)
  return answer(question, 'not-found', 'Nothing was found on where practice is now or what has changed.')
}
