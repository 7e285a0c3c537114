/** The questions with what was read for each. */
import type { Assessment } from '../../engine/assessment.ts'
import { shownEvidence } from '../../features/evidenceWords.ts'
import { sectionFor } from '../../rules/fixes/sectionFix.ts'
import { titlePlace } from '../../rules/place.ts'
import { verdictWords } from '../../engine/verdictWords.ts'
import type { Linking } from './places.ts'
import type { QuestionsView } from './view.ts'

export function questionsView(assessment: Assessment, { link }: Linking): QuestionsView {
  const { answers, response } = assessment
  return {
    heading: 'Questions',
    says: 'What was found on the page for each of the marker’s questions. Whether it is good enough is for people to say.',
    questions: answers.map(answer => {
      const { question: { id, number, short, text, person }, verdict, reading, evidence } = answer
      return {
        id, text, verdict, reading,
        name: number === undefined ? short : `${number}  ${short}`,
        verdictWords: verdictWords[verdict],
        ...(person !== undefined && { person }),
        evidence: shownEvidence(answer, assessment).map((words, i) => ({ ...link(`question ${id} ${i}`, words.text, words), kind: words.called })),
        ...(evidence.length === 0 && { place: link(`question ${id}`, 'Where a reader would look', sectionFor(response, id)?.heading ?? titlePlace(response)) }),
      }
    }),
  }
}
