/** What a sentence says has come about. */
import { clauseStarts } from './clauses.ts'
import type { Place, SentenceView } from './sentenceView.ts'

/** Whether the sentence says that it has come about: not denied, not supposed, not still to come, and not what befell those of the case. */
export function told(view: SentenceView, lexicon: string): boolean {
  const places = view.stated(lexicon)
  if (places.length === 0) return false
  const starts = clauseStarts(view.plain, view.tokens)
  const before = (place: Place, words: string, reach: number): boolean =>
    view.places(words).some(p => p.last < place.first && place.first - p.last <= reach && starts[p.first] === starts[place.first])
  return places.some(p => !before(p, 'context/future', 8) && !before(p, 'context/case', 3))
}
