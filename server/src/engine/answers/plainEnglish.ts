import type { BlockReading } from '../../model/blockReading.ts'
import { onPage } from '../../model/inBlocks.ts'
import { ofPage, pagesOf } from '../../model/pages.ts'
import { isHard, measureSentences, type SentenceMeasure } from '../../model/plainEnglish.ts'
import { passiveSentence, proseSummary, summarySentence } from '../../prose/summary.ts'
import type { Evidence, Response } from '../../model/response.ts'
import type { Marker, Question } from '../../profile/marker.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { type AnswerReader, answer, later, shown } from './answer.ts'

/** Share of sentences beyond which the measures alone say that the question is answered at best in part. */
const many = 0.4
/** Sentences whose hardness is measured at most, the longest first. */
const measured = 50

interface Placed {
  readonly start: number
  readonly reading: BlockReading
  readonly measure: SentenceMeasure
}

const measuresOn = onPage(measureSentences)

const longOn = ofPage((page, sentenceWords: number) => {
  let all = 0
  const long: Placed[] = []
  for (const { block: { start, reading }, found } of measuresOn(page)) {
    all += found.length
    for (const measure of found) if (measure.words > sentenceWords) long.push({ start, reading, measure })
  }
  return { all, long }
})

/** Only a reader can say whether words are plain: this says what was measured and shows the longest sentences. */
export const answerPlainEnglish: AnswerReader = (response, question, marker) => {
  const pages = pagesOf(response.blocks).map(page => longOn(page, marker.plainEnglish.sentenceWords))
  const sum = (of: (page: (typeof pages)[number]) => number): number => pages.reduce((all, page) => all + of(page), 0)
  const all = sum(page => page.all)
  if (all === 0) return answer(question, 'needs-judgement', 'There is no sentence to measure yet.')
  const verdict = sum(page => page.long.length) > all * many ? 'partly' : 'needs-judgement'
  return later(question, verdict, undefined, () => told(response, question, marker, verdict, all, pages.flatMap(page => page.long)))
}

function told(response: Response, question: Question, marker: Marker, verdict: Verdict, all: number, long: readonly Placed[]): Answer {
  const { sentenceWords, readingAge } = marker.plainEnglish
  const summary = proseSummary(response, marker)
  const sum = summarySentence(summary)
  if (long.length === 0) return answer(question, verdict, `${sum} No sentence is longer than ${sentenceWords} words. Only a reader can say whether the words are plain.`)
  const longest = withLongest(long)
  longest.sort((a, b) => b.measure.words - a.measure.words || a.start - b.start || a.measure.span.start - b.measure.span.start)
  const asked = longest.slice(0, measured)
  const hard = asked.filter(p => isHard(p.reading, p.measure, readingAge)).length
  const evidence = longest.slice(0, shown).map(({ start, reading, measure: { span, words } }): Evidence => ({
    question: question.id, kind: `sentence of ${words} words`, strength: 'part', weight: Math.min(1, words / 100),
    start: start + span.start, end: start + span.end, text: reading.text.slice(span.start, span.end),
  }))
  const passive = passiveSentence(summary)
  return answer(question, verdict, `${sum} ${long.length} of ${all} sentences ${long.length === 1 ? 'is' : 'are'} longer than ${sentenceWords} words${hardOnes(long.length, asked.length, hard, readingAge)}.${passive && ` ${passive}`} Only a reader can say whether the words are plain.`, evidence)
}

/** Those among which the longest are, as many as are measured: the rest need no order. */
function withLongest(long: readonly Placed[]): Placed[] {
  const counts: number[] = []
  for (const { measure: { words } } of long) counts[words] = (counts[words] ?? 0) + 1
  let fewest = counts.length
  for (let found = 0; fewest > 0 && found < measured; ) found += counts[--fewest] ?? 0
  return long.filter(({ measure }) => measure.words >= fewest)
}

/** Said where length and retext-readability agree. */
function hardOnes(long: number, asked: number, hard: number, age: number): string {
  if (hard === 0) return ''
  const which = asked < long ? `${hard} of the ${asked} longest are` : hard < long ? `${hard} of these ${hard === 1 ? 'is' : 'are'}` : long === 1 ? 'it is' : 'all of these are'
  return `, and ${which} hard to read at the age of ${age}`
}
