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
  // “The leaflet that his mother was given has been withdrawn”, “The pathway that failed Mrs P was abolished”: she is in another clause.
  const ofRelative = ({ first }: Place): boolean => /^(?:that|which|who)$/.test(view.tokens[first - 2]?.word ?? '') && !determiner.test(view.tokens[first - 1]?.word ?? '')
  const ofCase = (place: Place): boolean => view.places('context/case').some(p => p.last < place.first && place.first - p.last <= 3 && starts[p.first] === starts[place.first] && !ofRelative(p) && !view.tokens.slice(p.last + 1, place.first).some((t, i) => otherVerb.has(t.word) && (p.last + 2 + i < place.first || !be.test(t.word))))
  return places.some(p => !before(p, 'context/future', 8) && !ofCase(p))
}

const otherVerb = new Set(['was', 'were', 'is', 'are', 'had', 'did', 'left', 'saw', 'used'])
const be = /^(?:was|were|is|are|had)$/
const determiner = /^(?:the|a|an|his|her|their|this|both|baby|child|when|if)$/
