/** A heading: it names a finding, speaks of findings, or ends what stood before it. */
import { endOf, placed, wordsIn, type Scope, type Walk } from './scope.ts'
import { dueIn } from './foldAction.ts'
import { enter, leave } from './enterFinding.ts'
import type { HeadingEvent } from './events.ts'
import { labelOf } from './findingWords.ts'
import { isPositionLabel } from './positionWords.ts'

export const foldHeading = (w: Walk, e: HeadingEvent): void => {
  const s = w.scope
  s.asked = e.names.length === 0 && asking.test(e.title)
  if (e.depth < 0) return e.depth === -1 || !s.byHeading ? leave(w) : undefined
  const depth = e.depth > 0 ? e.depth : Math.min(7, s.lastDepth + 1)
  if (e.depth > 0) {
    s.lastDepth = e.depth
    if (e.number.length === 0 && e.names.length === 0) s.collective.length = e.depth
    else s.collective.length = Math.min(s.collective.length, e.depth + 1)
  }
  s.contents = e.contents
  if (e.depth !== 0 || e.body) s.body = e.body && e.depth !== 1 ? wordsIn(w, e.span) : undefined
  const above = s.collective.slice(2).filter(Boolean).at(-1) ?? ''
  s.listing = ''
  s.counted = 0
  s.after = 0
  s.acting = false
  s.actingOwner = undefined
  s.actingDue = undefined
  if (e.due || depth <= s.dueDepth) {
    s.due = e.due && dueIn(w, e.due)
    s.dueDepth = depth
  }
  const known = s.group
  if (known && depth <= known.depth) s.group = undefined
  // “Accepted in part” above the names of those that are; below a finding's own title it is that one's.
  if (e.position && (known || s.current.length === 0 || !s.byHeading && e.depth > 0 && e.depth <= s.depth) && !(s.byHeading && s.current.length > 0 && (e.depth === 0 || depth > s.depth))) {
    leave(w)
    s.group = { position: e.position, words: wordsIn(w, e.span), depth }
    return
  }
  const after = s.byHeading && s.current.length > 0 && depth === s.depth
  // “Recommendation 3”, and below it at the same depth “Government response”: where the first is answered so, all are.
  if (after && s.paired === undefined) s.paired = isPositionLabel(e.title)
  if (after && s.paired && isPositionLabel(e.title)) return
  if (e.names.length > 0) return enter(w, e.names, placed(w, e.span), endOf(w, e.span), true, depth, true)
  if (e.number.length > 0 && above !== '' && numberedFinding(s, e.number[0]?.number ?? '')) {
    const names = e.number.map(n => ({ family: above, number: n.number, label: labelOf(above, n.label.replace(/^\S+ |^ /, '').trim() || n.number) }))
    return enter(w, names, placed(w, e.span), endOf(w, e.span), true, depth, true)
  }
  // “**5. Is it enough?**” after “4.5 …”: bold lines that are numbered stand above paragraphs that are.
  if ((depth <= s.depth || e.depth === 0 && e.number.length > 0 && !s.byHeading) && !(e.part && !(e.depth > 0 && (s.byHeading || s.loose) && e.depth <= s.depth))) leave(w)
  if (e.collective !== '' && e.depth > 0) s.collective[e.depth] = e.collective
  s.listing = e.collective
  s.headed = e.collective
  s.named = false
  s.run = 0
}

/** “Do we accept it?”, “Are the recommendations accepted?” */
const asking = /^(?:do|does|are|is) .{0,60}\b(?:accept|agree)/

/** Headings “1) …”, “2) …”, or “4.1 …”, “4.2 …”, under one that speaks of the findings run on from one. */
const numberedFinding = (s: Scope, number: string): boolean => {
  const n = Number(/^(?:\d+\.)?(\d+)$/.exec(number)?.[1] ?? 0)
  if (n === 0) return /^\d+[a-z]/.test(number)
  if (n !== s.run + 1) return false
  s.run = n
  return true
}
