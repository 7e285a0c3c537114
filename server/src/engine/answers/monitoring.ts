import { asksFor, sectionAt } from '../../model/sections.ts'
import { type AnswerReader, answer, distinct, evidenceOf } from './answer.ts'
import { tableRows } from './tableRows.ts'

/** Words of a response for each check that it should name, before they are taken to be of most actions. */
const longEnough = 1000
/** Of a table's rows, so many that name a check are most of the actions. */
const mostRows = 0.5

export const answerMonitoring: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question)
  const real = evidence.filter(e => e.kind !== 'output')
  const whole = real.filter(e => e.strength === 'full')
  const general = whole.some(e => e.kind !== 'check' || asksFor(response.sections, sectionAt(response.sections, e.start), question))
  const rows = whole.length > 0 ? tableRows(response, whole) : undefined
  if (rows && rows.held < rows.all * mostRows) return answer(question, 'partly', `A check is named in ${rows.held} of the table's ${rows.all} rows.`, real)
  const words = response.blocks.reduce((sum, b) => sum + b.reading.words, 0)
  if (general || distinct(whole) >= Math.max(2, words / longEnough)) return answer(question, 'answered', 'The page says how the effect of the actions will be checked.', real)
  if (whole.length > 0) return answer(question, 'partly', 'A check is named for one or a few of the actions.', real)
  if (real.some(e => e.kind !== 'progress')) return answer(question, 'partly', 'Something is to be watched, without saying what difference will be looked for.', real)
  if (real.length > 0) return answer(question, 'partly', 'The page says that progress will be watched, but not how anyone will know whether the actions have worked.', real)
  if (evidence.length > 0) return answer(question, 'not-found', 'The page says how the actions will be ticked off, but not how anyone will know whether they have worked.')
  return answer(question, 'not-found', 'Nothing was found on how the effect of the actions will be checked.')
}
