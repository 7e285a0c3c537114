/** “None of the five recommendations calls for action outside the county”: says that nothing is asked of national bodies. */
import { clauseStarts } from './clauses.ts'
import type { Place, SentenceView } from './sentenceView.ts'

/** Words between the denial and the national body or level that it is about. */
const reach = 16
/** Words between “nothing” and “is needed”, where the level is named before. */
const close = 8

/** Denies, in the responder's own name or in nobody's, that something is asked at national level. */
export function noneAsked(view: SentenceView): boolean {
  const levels = view.places('national/level').filter(t => view.tokens[t.first - 1]?.word !== 'by' || !/(?:ed|taken|made|done)$/.test(view.tokens[t.first - 2]?.word ?? ''))
  if (levels.length === 0) return false
  const denials = view.places('national/denial')
  if (denials.length === 0) return false
  const starts = clauseStarts(view.plain, view.tokens)
  // “has not asked whether …” asks nothing, and says nothing of asking.
  const asked = view.places('national/askable').filter(q => !/^(?:whether|if)$/.test(view.tokens[q.last + 1]?.word ?? '') && !unasked(view, denials, q) && !toUs(view, q))
  const settled = view.places('national/settled')
  const asking = view.places('national/asking')
  const sameClause = (a: Place, b: Place): boolean => starts[a.first] === starts[b.first]
  return denials.some(no => !spokenToOthers(view, starts, no) && (
    // “no recommendations for government”, “nothing is asked of ministers”
    asked.some(q => q.first >= no.first && sameClause(no, q) && (!isNot(view, no) || asking.some(a => a.first > no.last && a.first - no.last <= 2)) && levels.some(t => t.first > no.first && t.first - no.last <= reach && t.first >= q.first - 1))
    // “no national action”, “nothing national is needed”
    || !isNot(view, no) && levels.some(t => t.first > no.first && t.first - no.last <= 4 && [...asked, ...settled].some(q => q.first > t.first && q.first - t.last <= 3))
    // “considered whether to write to ministers and decided that nothing was needed”
    // “National recommendations: none”
    || (no.last === view.tokens.length - 1 && view.tokens.length <= close && levels.some(t => t.last < no.first))
    || (!isNot(view, no) && levels.some(t => t.last < no.first) && settled.some(q => q.last > no.last && q.first - no.last <= close))
  ))
}

/** “We have not asked whether anything should be raised”: what comes after “whether” is not denied. */
const unasked = (view: SentenceView, denials: readonly Place[], q: Place): boolean =>
  view.tokens.slice(0, q.first).some((t, i) => t.word === 'whether' && /^(?:ask|asked|asking|know|known|said|say|clear)$/.test(view.tokens[i - 1]?.word ?? '') && denials.some(no => no.last < i))

/** “a point which is not a recommendation to us”: the denial is about the writer. */
const toUs = ({ tokens }: SentenceView, q: Place): boolean => /^(?:to|for|of)$/.test(tokens[q.last + 1]?.word ?? '') && /^(?:us|me)$/.test(tokens[q.last + 2]?.word ?? '')

/** “not”, “never” and their kin deny the verb that follows; “no” and “nothing” a thing. */
const isNot = (view: SentenceView, no: Place): boolean => /^(?:not|never)$|n't$/.test(view.tokens[no.first]?.word ?? '')

/** “You did not ask …”, “he had nothing …”: not the responder's word. */
function spokenToOthers(view: SentenceView, starts: readonly number[], no: Place): boolean {
  for (let i = starts[no.first] ?? 0; i < no.first; i++) if (/^(?:you|he|she|coroner)$/.test(view.tokens[i]?.word ?? '')) return true
  return false
}
