/** The reader `phrases`, and the extra lexicons of the other questions: a profile's own word lists, with no code. */
import type { Marker, Question } from '../../profile/marker.ts'
import type { BlockReading } from '../blockReading.ts'
import type { Evidence } from '../response.ts'
import { touchesAny } from '../spanSearch.ts'
import { sentenceViews } from './sentenceView.ts'

const none: readonly Evidence[] = []

/** Evidence by the lexicons that the marker's questions name; spans relative to the block. */
export function readPhrases(reading: BlockReading, marker: Marker): readonly Evidence[] {
  const questions = marker.questions.filter(q => q.lexicons.full.length + q.lexicons.part.length > 0)
  if (questions.length === 0) return none
  const found: Evidence[] = []
  for (const passage of reading.passages) {
    if (passage.speaker === 'review' || passage.kind === 'heading' || passage.kind === 'header-cell') continue
    for (const view of sentenceViews(passage)) {
      if (view.has('scope/negation') || touchesAny(reading.placeholders, view.span)) continue
      for (const q of questions) {
        const hit = strongest(q, lexicon => view.has(lexicon))
        if (hit) found.push({ question: q.id, ...hit, start: view.span.start, end: view.span.end, text: reading.text.slice(view.span.start, view.span.end) })
      }
    }
  }
  return found
}

function strongest(q: Question, has: (lexicon: string) => boolean): Pick<Evidence, 'kind' | 'strength' | 'weight'> | undefined {
  const whole = q.lexicons.full.find(has)
  if (whole !== undefined) return { kind: whole, strength: 'full', weight: 0.7 }
  const some = q.lexicons.part.find(has)
  return some === undefined ? undefined : { kind: some, strength: 'part', weight: 0.4 }
}
