import { readDates } from '../model/dates.ts'
import type { Response } from '../model/response.ts'
import type { Span } from '../span.ts'
import { planOf, type Planned } from './ledger/plan.ts'
import { vagueDateIn } from './ledger/vocabulary.ts'
import { brief } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

/** “Ongoing”, “in due course”: a time that nobody can look up. */
export const vagueDate: DocumentRule = {
  id: 'vague-date',
  scope: 'document',
  options: {},
  *check({ response }) {
    const found = planOf(response).flatMap(planned => vaguePlace(response, planned) ?? [])
    const [first, ...others] = found.filter((one, i) => i === 0 || one.start !== found[i - 1]!.start)
    if (!first) return
    yield {
      span: first,
      message: `“${brief(response.text.slice(first.start, first.end))}” does not say when. Give a date, or a month and year, by which readers can look for it.`,
      question: 'actions',
      related: others.slice(0, 20).map(span => ({ span, message: 'This does not say when either.' })),
    }
  },
}

/** In the date's own cell or words; in the action's words only where no date stands beside it. */
const vaguePlace = (response: Response, { action, stretch, kind }: Planned): Span | undefined => {
  const within: Span | undefined = action.due ? (action.dueDate || readDates(action.due.text).length > 0 ? undefined : action.due) : stretch
  if (!within) return undefined
  const words = response.text.slice(within.start, within.end)
  if (!action.due && readDates(words).length > 0) return undefined
  const vague = vagueDateIn(words)
  if (!vague || (kind !== 'cell' && action.due && readDates(response.text.slice(stretch.start, stretch.end)).length > 0)) return undefined
  const place = { start: within.start + vague.start, end: within.start + vague.end }
  return kind !== 'cell' && qualifies.test(response.text.slice(place.start, place.end + longestNoun)) ? undefined : place
}

const longestNoun = 30
/** “ongoing improvements”, “our immediate priority”: says what sort of thing it is, and of no action when. */
const qualifies = /^(?:on-?going|timely|immediate|rolling|regular|continuous|continual)\s(?:and \p{L}{1,16} )?(?!and\b|or\b|but\b|as\b|with\b|until\b|from\b|in\b|at\b|for\b|by\b|to\b)\p{L}/iu
