/** Each of the marker's questions, answered by the reader that the profile names. */
import { isForeign } from '../../model/isForeign.ts'
import type { Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import type { Answer } from '../assessment.ts'
import { answerAcceptance } from './acceptance.ts'
import { answerActions } from './actions.ts'
import { allEvidence, answer, type AnswerReader } from './answer.ts'
import { answerContext } from './context.ts'
import { weighedAnswer } from './likely.ts'
import { answerMonitoring } from './monitoring.ts'
import { answerNational } from './national.ts'
import { answerPhrases } from './phrases.ts'
import { answerPlainEnglish } from './plainEnglish.ts'
import { answerPriorities } from './priorities.ts'
import { answerTime } from './time.ts'
import { inAllItSays } from './whole.ts'

const readers: Readonly<Record<string, AnswerReader>> = {
  time: answerTime,
  'plain-english': answerPlainEnglish,
  acceptance: answerAcceptance,
  priorities: answerPriorities,
  actions: answerActions,
  monitoring: answerMonitoring,
  national: answerNational,
  context: answerContext,
}

/** In the marker's order. Of a text in another language nothing is told. */
export const answerQuestions = (response: Response, marker: Marker): readonly Answer[] =>
  isForeign(response)
    ? marker.questions.map(question => answer(question, 'needs-judgement', 'This text seems not to be in English, and only English is read.'))
    : inAllItSays(response, bySentences(response, marker))

/** By what each sentence says. */
export const bySentences = (response: Response, marker: Marker): readonly Answer[] =>
  marker.questions.map(question => weighedAnswer(saidByReaders(response, question, marker), allEvidence(response, question)))

/** By forms that the readers know alone. A reader that does not exist reads by the question's lexicons. */
export const saidByReaders: AnswerReader = (response, question, marker) => (readers[question.reader] ?? answerPhrases)(response, question, marker)
