/** The responder's own sentences over the whole response, with their measures. */
import { overlap } from '../span.ts'
import type { PlacedReading, Response } from '../model/response.ts'
import { measureSentences, type SentenceMeasure } from '../model/plainEnglish.ts'

export interface PlacedMeasure {
  readonly block: PlacedReading
  readonly measure: SentenceMeasure
}

/** In the document's order; sentences that are the review's by their place are left out. */
export function* sentencesOf(response: Response): Generator<PlacedMeasure> {
  for (const block of response.blocks) {
    const theirs = block.review && block.reading.passages.filter((_, i) => block.review!.has(i))
    for (const measure of measureSentences(block.reading)) {
      if (!theirs?.some(passage => overlap(passage.span, measure.span))) yield { block, measure }
    }
  }
}
