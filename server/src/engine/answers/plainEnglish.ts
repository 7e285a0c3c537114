import type { Evidence } from '../../model/response.ts'
import type { BlockReading } from '../../model/blockReading.ts'
import { measureSentences, type SentenceMeasure } from '../../model/plainEnglish.ts'
import { type AnswerReader, answer, shown } from './answer.ts'

/** Share of sentences beyond which the measures alone say that the question is answered at best in part. */
const many = 0.4

/** Only a reader can say whether words are plain: this says what was measured and shows the longest sentences. */
export const answerPlainEnglish: AnswerReader = (response, question, marker) => {
  const limits = marker.plainEnglish
  let all = 0
  let long = 0
  let hard = 0
  const worst: { readonly start: number; readonly reading: BlockReading; readonly measure: SentenceMeasure }[] = []
  for (const { start, reading } of response.blocks) {
    for (const m of measureSentences(reading, limits)) {
      all++
      if (m.long) long++
      if (m.hard) hard++
      if (m.long) worst.push({ start, reading, measure: m })
    }
  }
  if (all === 0) return answer(question, 'needs-judgement', 'There is no sentence to measure yet.')
  worst.sort((a, b) => b.measure.words - a.measure.words || a.start - b.start)
  const evidence = worst.slice(0, shown).map(({ start, reading, measure: { span, words } }): Evidence => ({
    question: question.id, kind: `sentence of ${words} words`, strength: 'part', weight: Math.min(1, words / 100),
    start: start + span.start, end: start + span.end, text: reading.text.slice(span.start, span.end),
  }))
  const reading = `${longSentences(long, all, limits.sentenceWords)}${hardOnes(long, hard, limits.readingAge)} Only a reader can say whether the words are plain.`
  return answer(question, long > all * many ? 'partly' : 'needs-judgement', reading, evidence)
}

function longSentences(long: number, all: number, limit: number): string {
  if (long === 0) return `No sentence is longer than ${limit} words.`
  return `${long} of ${all} sentences ${long === 1 ? 'is' : 'are'} longer than ${limit} words`
}

/** Said where length and retext-readability agree. */
function hardOnes(long: number, hard: number, age: number): string {
  if (long === 0) return ''
  if (hard === 0) return '.'
  const which = hard === long ? (long === 1 ? 'it is' : 'all of these are') : `${hard} of these ${hard === 1 ? 'is' : 'are'}`
  return `, and ${which} hard to read at the age of ${age}.`
}
