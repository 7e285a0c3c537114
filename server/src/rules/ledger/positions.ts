/** Findings of which nothing says whether they are accepted. */
import type { Response } from '../../model/response.ts'
import type { Span } from '../../span.ts'
import { findingPlaces, type FindingPlace } from './findingPlace.ts'
import { promptsIn, standingAt } from './places.ts'

export interface Unstated {
  readonly label: string
  readonly span: Span
  readonly place: FindingPlace | undefined
}

const asked = /\baccept|\bposition|\bagree/

/** In document order; without those where a prompt for it stands already. */
export const withoutPosition = (response: Response): readonly Unstated[] => {
  const places = findingPlaces(response)
  return response.findings.flatMap(({ label, span, position }, i): readonly Unstated[] => {
    const place = headed(response, label, places[i])
    if (position !== 'not-stated' || (place && promptsIn(response, place.stretch).some(p => asked.test(p)))) return []
    return [{ label, span: place && place !== places[i] ? place.section!.heading : span, place }]
  }).sort((a, b) => a.span.start - b.span.start)
}

/** A finding whose row stands in a plan may have a heading of its own as well: its position belongs under that. */
const headed = (response: Response, label: string, place: FindingPlace | undefined): FindingPlace | undefined => {
  if (!place?.at.passage.cell) return place
  const index = response.sections.findIndex(({ title, number }) => (`${number}${title}`.startsWith(label) || title.startsWith(label)) && !/^[\d\p{L}]/u.test(title.slice(title.indexOf(label) + label.length)))
  const section = response.sections[index]
  const at = section && standingAt(response, section.heading.end - 1)
  return section && at ? { at, section, stretch: { start: section.heading.start, end: section.body.end } } : place
}
