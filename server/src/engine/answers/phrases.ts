import readings from '../../../lexicons/readings.json' with { type: 'json' }
import { answer, answerBy } from './answer.ts'

/** For questions that a profile answers by its own word lists. */
export const answerPhrases = answerBy((evidence, question) => {
  if (evidence.some(e => e.strength === 'full')) return answer(question, 'answered', 'Words on the page answer this.', evidence)
  if (evidence.length > 0) return answer(question, 'partly', readings.phrases.part, evidence)
  return answer(question, 'not-found', 'Nothing was found on this.')
})
