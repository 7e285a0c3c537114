/** The responder's own sentences over the whole response, with their measures. */
import { overlap } from '../span.ts'
import type { PlacedReading, Response } from '../model/response.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { measureSentences, type SentenceMeasure } from '../model/plainEnglish.ts'
import { prose } from './prose.ts'

export interface PlacedMeasure {
  readonly block: PlacedReading
  readonly measure: SentenceMeasure
}

const kept = new WeakMap<BlockReading, readonly SentenceMeasure[]>()

/** Those that are the responder's prose: no title, no recommendation restated. */
function own(reading: BlockReading): readonly SentenceMeasure[] {
  const known = kept.get(reading)
  if (known) return known
  const starts = new Set(prose(reading).map(({ span }) => span.start))
  const found = measureSentences(reading).filter(({ span }) => starts.has(span.start))
  kept.set(reading, found)
  return found
}

/** In the document's order; sentences that are the review's by their place are left out. */
export function* sentencesOf(response: Response): Generator<PlacedMeasure> {
  for (const block of response.blocks) {
    const theirs = block.review && block.reading.passages.filter((_, i) => block.review!.has(i))
    for (const measure of own(block.reading)) {
      if (!theirs?.some(passage => overlap(passage.span, measure.span))) yield { block, measure }
    }
  }
}
