import { isForeign } from '../model/isForeign.ts'
import { isFreshForm } from './freshForm.ts'
import type { DocumentRule } from './rule.ts'
import { allSectionsFix, sectionFix, sectionFor } from './fixes/sectionFix.ts'
import { findingFixes } from './fixes/ledgerPositionFix.ts'
import { withoutPosition } from './ledger/positions.ts'
import { titlePlace } from './place.ts'

/** One problem for each of the marker's questions that no words on the page answer. */
export const questionNotFound: DocumentRule = {
  id: 'question-not-found',
  *check({ response, answers }) {
    if (isForeign(response) || isFreshForm(response)) return
    for (const answer of answers) {
      const { question, verdict } = answer
      if (!question.section || verdict === 'answered' || verdict === 'partly' || answer.evidence.length > 0) continue
      const section = sectionFor(response, question.id)
      // The empty heading is a problem of its own, which names the question.
      if (section?.empty && section.serves[0] === question.id) continue
      const name = question.number === undefined ? question.short : `Question ${question.number}: ${question.short}`
      const fix = sectionFix(response, answers, question)
      const all = fix && allSectionsFix(response, answers)
      yield {
        span: section?.heading ?? titlePlace(response),
        message: section
          ? `${name} Nothing under “${section.title}” answers this yet. ${question.guidance}`
          : `${name} Nothing on the page answers this yet. ${question.guidance}`,
        question: question.id,
        fixes: [...(fix ? [fix] : []), ...(all ? [all] : []), ...(question.reader === 'acceptance' ? findingFixes(response, withoutPosition(response), 'position').flat().slice(0, 6) : [])],
      }
    }
  },
}
