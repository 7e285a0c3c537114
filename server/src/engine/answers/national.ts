import { acting, mentioned } from '../../model/evidence/national.ts'
import { type AnswerReader, answer, distinct, evidenceOf } from './answer.ts'

export const answerNational: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question)
  const asked = evidence.filter(e => e.kind === 'asked')
  const none = evidence.filter(e => e.kind === 'none needed')
  const acts = evidence.filter(e => e.kind.startsWith(acting))
  const named = evidence.filter(e => e.kind.startsWith(mentioned))
  const matter = evidence.filter(e => e.kind === 'national matter')
  if (none.length > 0) return answer(question, 'answered', 'The page says that nothing is asked of national bodies.', none)
  if (asked.length > 0) return answer(question, 'answered', 'The page asks something of a national body.', [...asked, ...acts])
  if (distinct(acts) >= 3) return answer(question, 'answered', 'The page says what national bodies do or have done.', acts)
  if (acts.length > 0 && (matter.length > 0 || named.length > 1)) return answer(question, 'partly', 'National bodies are spoken of, but nothing is asked of them.', [...acts, ...matter, ...named])
  return answer(question, 'not-found', 'Nothing is asked of national bodies, and the page does not say that nothing is needed.')
}
