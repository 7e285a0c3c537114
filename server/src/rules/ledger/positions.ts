/** Findings of which nothing says whether they are accepted. */
import type { Response } from '../../model/response.ts'
import type { Span } from '../../span.ts'
import { findingPlaces, type FindingPlace } from './findingPlace.ts'
import { promptsIn } from './places.ts'

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
    const place = places[i]
    if (position !== 'not-stated' || (place && promptsIn(response, place.stretch).some(p => asked.test(p)))) return []
    return [{ label, span, place }]
  })
}
