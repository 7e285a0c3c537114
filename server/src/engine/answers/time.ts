import { type AnswerReader, answer, evidenceOf } from './answer.ts'

const names = { received: 'when the report was presented', agreed: 'when the response was agreed', published: 'when it is published' } as const
type Event = keyof typeof names
const list = (words: readonly string[]): string => (words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join(''))

/** Two or more of the three dates answer it; one answers it in part. */
export const answerTime: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question)
  const days = evidence.filter(e => e.kind in names)
  const found = (Object.keys(names) as Event[]).filter(event => days.some(e => e.kind === event))
  const missing = (Object.keys(names) as Event[]).filter(event => !found.includes(event))
  if (found.length === 3) return answer(question, 'answered', 'The page says when the report was presented, when the response was agreed and when it is published.', days)
  if (found.length === 2) return answer(question, 'answered', `The page says ${list(found.map(e => names[e]))}, but not ${list(missing.map(e => names[e]))}.`, days)
  if (found.length === 1) return answer(question, 'partly', `The page says ${list(found.map(e => names[e]))}, but not ${list(missing.map(e => names[e]))}.`, days)
  if (evidence.length > 0) return answer(question, 'partly', 'Only a month is given, and no day on which the report was presented or the response agreed.', evidence)
  return answer(question, 'not-found', 'No date was found for the report, for this response or for publication.')
}
