/** The fix that puts in an answer to one of the review's findings: beside its neighbour in number, in that neighbour's own form. */
import type { Fix } from '../../engine/assessment.ts'
import { nameOfLabel } from '../../model/ledger/nameOfLabel.ts'
import type { ReviewFinding } from '../../model/report/reviewReport.ts'
import type { Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import { findingPlaces, type FindingPlace } from '../ledger/findingPlace.ts'
import { freeSlot, slotBeside } from './answerSlot.ts'

interface Neighbour {
  readonly label: string
  readonly place: FindingPlace
  readonly number: number
  readonly family: string
}

/** The response is looked through once, however many findings are open. */
export const answerFix = (response: Response, marker: Marker): ((finding: ReviewFinding) => Fix) => {
  const listed = neighbours(response, marker)
  return finding => {
    const number = Number.parseFloat(finding.name.number)
    const own = listed.filter(({ family }) => family === finding.name.family)
    const kin = own.length > 0 ? own : listed
    const below = nearest(kin.filter(one => one.number < number), number)
    const above = nearest(kin.filter(one => one.number > number), number)
    const slot = (below && slotBeside(response, below.place, 'after')) ?? (above && slotBeside(response, above.place, 'before')) ?? freeSlot(response, marker)
    const label = labelLike(finding, kin[0]?.label ?? '', marker)
    return { title: `Insert an answer to ${spoken(label)}`, insertions: [{ at: slot.at, snippet: slot.write(label) }] }
  }
}

const neighbours = (response: Response, { terms }: Marker): readonly Neighbour[] => {
  const places = findingPlaces(response)
  return response.findings.flatMap(({ label }, i): readonly Neighbour[] => {
    const place = places[i]
    const name = nameOfLabel(label, terms.findingWords)
    const number = Number.parseFloat(name?.number ?? '')
    return place && name && !Number.isNaN(number) ? [{ label, place, number, family: name.family }] : []
  })
}

const nearest = (list: readonly Neighbour[], to: number): Neighbour | undefined =>
  list.reduce<Neighbour | undefined>((best, one) => (best && Math.abs(best.number - to) <= Math.abs(one.number - to) ? best : one), undefined)

/** “R4” beside “R3”; the report's own label else. A finding known by its number alone takes its neighbours' word. */
const labelLike = ({ label, name }: ReviewFinding, neighbour: string, { terms }: Marker): string => {
  const short = /^(\p{Lu}\p{L}{0,2})\d/u.exec(neighbour)?.[1]
  if (short !== undefined) return `${short}${name.number}`
  if (name.family !== '') return label
  const word = /^(\p{L}[\p{L} ]*)(?:[^\S ]\s*)?\d/u.exec(neighbour)?.[1]?.trimEnd() ?? `${terms.finding.charAt(0).toUpperCase()}${terms.finding.slice(1)}`
  return `${word} ${name.number}`
}

/** “recommendation 4”, but “R4”. */
const spoken = (label: string): string => (/^\p{Lu}\p{Ll}+ /u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label)
