/** When the report was received, the response agreed, and both published. */
import { full, part, type Candidate } from './candidate.ts'
import type { Passage } from '../blockReading.ts'
import { sentenceViews, type SentenceView, type Place } from './sentenceView.ts'

const events = ['received', 'agreed', 'published'] as const
/** Words between a date and the words that say what happened then. */
const reach = 14

/** A sentence may tell of several events: one candidate for each. */
export function readTime(view: SentenceView): Candidate[] {
  if (!/\d/.test(view.plain)) return []
  const dates = view.dates()
  if (dates.length === 0) return []
  if (titleDate(view)) return [dates[0]?.precision === 'day' ? full('published', 0.6) : part('month of publication', 0.3)]
  const out: Candidate[] = []
  for (const event of events) {
    const near = view.places(`time/${event}`).some(place => dates.some(d => d.precision !== 'year' && distance(view, place, d.span) <= reach))
    if (near) out.push(full(event, event === 'received' ? 0.7 : 0.8))
  }
  return out
}

/** In a table only a cell that is a date counts, by what its row's first cell says happened then. */
export function readTimeCell(view: SentenceView, rowLabel: () => Passage | undefined): Candidate[] {
  if (!/\d/.test(view.plain)) return []
  const [date] = view.dates()
  if (date?.precision !== 'day' || date.span.end - date.span.start < view.plain.trim().length - 3) return []
  const label = rowLabel()
  if (!label) return []
  const [said] = sentenceViews(label)
  const event = events.find(e => said?.has(`time/${e}`))
  return event ? [full(event, 0.8)] : []
}

function distance(view: SentenceView, place: Place, date: { readonly start: number; readonly end: number }): number {
  const first = view.tokens.findIndex(t => t.end > date.start)
  let last = first
  while (last + 1 < view.tokens.length && (view.tokens[last + 1]?.start ?? 0) < date.end) last++
  return place.last < first ? first - place.last - 1 : place.first > last ? place.first - last - 1 : 0
}

/** A line that is a date and little else: “17 December 2024”, “Published 21 March 2024”. */
function titleDate(view: SentenceView): boolean {
  if (view.passage.sentences.length > 2 || view.tokens.length > 8 || view.passage.cell) return false
  const covered = view.dates().reduce((sum, d) => sum + d.span.end - d.span.start, 0)
  const rest = view.plain.replace(/[^\p{L}\p{N}]/gu, '').length
  return covered * 2 >= rest && (view.has('time/field') || covered >= view.plain.trim().length - 3) && !view.has('time/received') && !view.has('time/agreed')
}
