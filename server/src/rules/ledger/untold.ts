/** Owners and dates that stand there and tell nobody whose task it is, or by when. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { readDates } from '../../model/dates.ts'
import type { Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import type { Span } from '../../span.ts'
import type { Planned } from './plan.ts'
import { isNobody } from '../../model/ledger/owners.ts'
import { vagueDateIn } from './vocabulary.ts'
import { writtenAt } from './places.ts'

/** “All agencies”; not “the partners”, where they are the body that answers. */
export const namesNobody = (planned: Planned, { terms: { body } }: Marker): boolean =>
  mayNameNobody(planned) && !body.toLowerCase().endsWith(planned.action.owner!.text.toLowerCase().replace(/^the\s+/, '').trim())

/** Whoever answers. */
export const mayNameNobody = ({ action: { owner }, at }: Planned): boolean => owner !== undefined && isNobody(owner.text) && !after(at, owner).startsWith(', led by ')

/** What stands right behind words. */
const after = ({ reading, start }: Planned['at'], { end }: Span): string => reading.text.slice(end - start, end - start + 9)

/** “Ongoing”: in the date's own cell or words; in the action's words only where no date stands beside it. */
export const vagueTime = (response: Response, planned: Planned): Span | undefined => {
  const place = mayBeVague(planned)
  return place && planned.kind !== 'cell' && qualifies.test(response.text.slice(place.start, place.end + longestNoun)) ? undefined : place
}

/** Whatever comes after the words. */
export const mayBeVague = ({ action, stretch, kind, at }: Planned): Span | undefined => {
  const all = writtenAt(at, stretch)
  const within: Span | undefined = action.due ? (action.dueDate || readDates(action.due.text).length > 0 ? undefined : action.due) : stretch
  if (!within) return undefined
  const words = action.due?.text ?? all
  if (!action.due && readDates(words).length > 0) return undefined
  const vague = vagueDateIn(words)
  if (!vague || (kind !== 'cell' && action.due && readDates(all).length > 0)) return undefined
  const span = { start: within.start + vague.start, end: within.start + vague.end }
  return after(at, span).startsWith(' (by ') ? undefined : span
}

const longestNoun = 30
/** “ongoing improvements”, “our immediate priority”: says what sort of thing it is, and of no action when. */
const qualifies = new RegExp(grammar.untold.qualifies, 'i')
