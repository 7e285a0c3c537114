import { wordsIn } from '../../model/pages.ts'
import { asksFor, sectionAt } from '../../model/sections.ts'
import type { Section } from '../../model/response.ts'
import { type AnswerReader, answer, distinct, evidenceOf, ofEvidence } from './answer.ts'

/** How much one sentence tells of what has changed; two plain statements of what has changed are enough; deeds alone, done in answer to the review, tell less. */
const worth: Readonly<Record<string, number>> = { compared: 1, 'changed since': 1.2, checked: 1, 'changed then': 0.6, changed: 0.3, 'then and now': 0.25, 'now so': 0.4, now: 0.1, 'under its heading: deed': 0.4 }
const enough = 1.7
/** A page of few words tells it in two sentences, or in one that compares then and now. */
const fewWords = 300
const enoughOfFew = 0.7
/** The same words under a heading that asks for them tell more. */
const underHeading = 2

/** “Since then we have trained every driver, fitted alarms and ended the practice”: one sentence of several changes tells as much as several. */
const several = /, (?:and\b|[^,;.]{8,90}\band\b)|;|:$/

/** How much all of it tells. */
const told = ofEvidence((evidence, question, sections: readonly Section[]): number =>
  evidence.reduce((sum, e) => sum + (e.kind === 'changed since' && several.test(e.text) ? enough : worth[e.kind] ?? 0) * (asksFor(sections, sectionAt(sections, e.start), question) ? underHeading : 1), 0))

export const answerContext: AnswerReader = (response, question) => {
  const evidence = evidenceOf(response, question)
  const said = told(evidence, question, response.sections)
  const words = wordsIn(response.blocks)
  if (said >= enough || (words < fewWords && said >= enoughOfFew && evidence.some(e => e.kind === 'compared' || (e.strength === 'full' && distinct(evidence) > 1)))) return answer(question, 'answered', 'The page says where practice is now and what has changed.', evidence)
  if (evidence.length > 0) return answer(question, 'partly', 'Something is said of where practice is, but little of what has changed since.', evidence)
  return answer(question, 'not-found', 'Nothing was found on where practice is now or what has changed.')
}
