import readings from '../../../lexicons/readings.json' with { type: 'json' }
import { wordsIn } from '../../model/pages.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { parted } from './parted.ts'
import { allEvidence, type AnswerReader, answer, distinct, evidenceOf, later, ofShape } from './answer.ts'

/** How much one sentence tells of what has changed; two plain statements of what has changed are enough; deeds alone, done in answer to the review, tell less. */
const worth: Readonly<Record<string, number>> = { compared: 1, 'changed since': 1.2, checked: 1, 'changed then': 0.6, changed: 0.3, 'then and now': 0.25, 'now so': 0.4, now: 0.1, 'under its heading: deed': 0.8 }
const enough = 1.7
/** A page of few words tells it in two sentences, or in one that compares then and now. */
const fewWords = 300
const enoughOfFew = 0.7

/** “Since then we have trained every driver, fitted alarms and ended the practice”: one sentence of several changes tells there as much as several. */
const several = /, (?:and\b|[^,;.]{8,90}\band\b)|;|:$/

const told = ofShape(all => {
  const { readers } = parted(all)
  return {
    some: readers.length > 0,
    /** How much all of it tells. */
    much: readers.reduce((sum, { kind }) => sum + (worth[kind] ?? 0), 0),
    plain: readers.some(e => e.kind === 'compared' || (e.strength === 'full' && distinct(readers) > 1) || (e.kind === 'changed since' && several.test(e.text))),
  }
})

export const answerContext: AnswerReader = (response, question) => {
  const all = allEvidence(response, question)
  const say = (verdict: Verdict, reading: string): Answer => later(question, verdict, reading, () => answer(question, verdict, reading, evidenceOf(response, question)))
  const { some, much, plain } = told(all, question)
  if (much >= enough || (plain && much >= enoughOfFew && wordsIn(response.blocks) < fewWords)) return say('answered', readings.context.told)
  if (some) return say('partly', readings.context.little)
  return answer(question, 'not-found', readings.context.none)
}
