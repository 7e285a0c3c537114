import readings from '../../../lexicons/readings.json' with { type: 'json' }
import { readDates } from '../../model/dates.ts'
import { remembered } from '../../remembered.ts'
import type { Evidence } from '../../model/response.ts'
import { headDay } from '../../model/evidence/masthead.ts'
import { type AnswerReader, answer, evidenceOf, ofEvidence } from './answer.ts'

const names = { received: 'when the report was received', agreed: 'when the response was agreed', published: 'when it is published' } as const
type Event = keyof typeof names
const events = Object.keys(names) as readonly Event[]
const list = (words: readonly string[], and = 'and'): string => (words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}` : words.join(''))
const dayIn = remembered((words): string => {
  const { iso, yearless } = readDates(words)[0] ?? {}
  return iso ?? (yearless ? `${yearless.month}/${yearless.day ?? ''}` : words)
})
const day = (e: Evidence): string => e.day ?? dayIn(e.text)

/** “(published on 21 July 2025)” dates something that is mentioned by the way. */
const aside = /\([^()]{0,40}\bpublished\b/i

/** Blocks in which a page's own dates stand, where it names them before it begins. */
const headLength = 6

/** Two or more of the three dates answer it; one answers it in part. A date that stands alone, as a letter's own does, is that of its agreement. */
const answerFrom = ofEvidence((all, question, head: number) => {
  const evidence = all.filter(e => e.kind !== headDay)
  const told = evidence.filter(e => e.kind in names)
  const known = new Set(told.filter(e => e.kind !== 'received').map(day))
  const own = evidence.filter(e => e.kind === 'dated' && !known.has(day(e)))
  const found = new Set(told.map(e => e.kind as Event))
  if (own.length > 0) found.add(found.has('agreed') ? 'published' : 'agreed')
  // A paper's month on its cover, where the day of another event is told, is the second of its dates.
  if (found.size === 1 && evidence.some(e => e.kind === 'month of publication') && (found.has('received') || told.some(e => readDates(e.text)[0]?.precision === 'day'))) found.add(found.has('published') ? 'received' : 'published')
  const days = evidence.filter(e => e.kind in names || e.kind === 'dated')
  const shownDates = [...days, ...evidence.filter(e => e.kind === 'month of publication')]
  // One day told in one sentence is one date, whatever happened on it.
  const single = days.length > 1 && new Set(days.map(day)).size === 1 && new Set(days.map(e => e.start)).size === 1 && readDates(days[0]?.text ?? '').length === 1
  // Two days of publication, in sentences of their own, are of two papers: the review's report and the answer to it.
  if (found.size === 1 && found.has('published') && new Set(told.map(day)).size > 1 && new Set(told.map(e => e.start)).size > 1 && told.every(e => !aside.test(e.text))) found.add('received')
  const here = events.filter(e => found.has(e)).slice(0, single ? 1 : events.length)
  const missing = events.filter(e => !found.has(e))
  // Days at the page's head, of which it is not known for certain what happened on them.
  const others = new Set(all.filter(e => e.kind === headDay && e.start < head && !days.some(d => day(d) === day(e))).map(day)).size
  const withOthers = others > 0 ? [...shownDates, ...all.filter(e => e.kind === headDay && e.start < head)] : shownDates
  if (others > 0 && here.length < events.length) return answer(question, here.length + others > 1 ? 'answered' : 'partly', here.length > 0 ? `The page says ${list(here.map(e => names[e]))}, and its first lines give ${others === 1 ? 'another date' : 'other dates'}.` : `The first lines of the page give ${others === 1 ? 'a date' : 'dates'}.`, withOthers)
  if (here.length === events.length) return answer(question, 'answered', readings.time.told, shownDates)
  if (here.length > 0 || days.length > 0) return answer(question, here.length > 1 ? 'answered' : 'partly', `The page says ${list(here.map(e => names[e]))}, but not ${list(missing.map(e => names[e]), 'or')}.`, shownDates)
  if (evidence.length > 0) return answer(question, 'partly', readings.time.month, evidence)
  return answer(question, 'not-found', readings.time.none)
})

export const answerTime: AnswerReader = (response, question) => answerFrom(evidenceOf(response, question), question, response.blocks[headLength]?.start ?? Infinity)
