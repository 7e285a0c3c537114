/** The responder's own sentences over the whole response, with their measures. */
import { overlap } from '../span.ts'
import type { PlacedReading } from '../model/response.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { onPage } from '../model/inBlocks.ts'
import { ofPage } from '../model/pages.ts'
import { measureSentences, type SentenceMeasure } from '../model/plainEnglish.ts'
import { prose } from './prose.ts'

export interface PlacedMeasure {
  readonly block: PlacedReading
  readonly measure: SentenceMeasure
}

/** Those of a block that are the responder's prose: no title, no recommendation restated, nothing that is still to be filled in. */
export function ownMeasures(reading: BlockReading): readonly SentenceMeasure[] {
  const starts = new Set(prose(reading).map(({ span }) => span.start))
  const cells = hasCells(reading.text)
  return measureSentences(reading).filter(({ span }) => starts.has(span.start) && !(cells && reading.text.slice(span.start, span.end).includes('\t')))
}

/** A line's words are parted by tabs, as a table's are that lost its lines: what runs through its cells is no sentence. */
export const hasCells = (text: string): boolean => /\t[^\t\n]{0,1000}\t/.test(text)

const longIn = onPage((reading, words: number) => {
  const found = ownMeasures(reading).filter(measure => measure.words >= words)
  return found.length > 0 ? found : undefined
})

/** Those of a page with so many words and more, in the document's order; sentences that are the review's by their place are left out. */
export const longOn = ofPage((page, words: number): readonly PlacedMeasure[] =>
  longIn(page, words).flatMap(({ block, found }) => found.filter(measure => !isTheirs(block, measure)).map(measure => ({ block, measure }))))

const isTheirs = ({ reading, review }: PlacedReading, { span }: SentenceMeasure): boolean =>
  review !== undefined && reading.passages.some((passage, i) => review.has(i) && overlap(passage.span, span))
