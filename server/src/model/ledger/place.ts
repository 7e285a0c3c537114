/** What the section that an offset stands in is about. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Section } from '../response.ts'
import { shapeOf } from '../sections.ts'

export type Place = 'actions' | 'monitoring' | 'context' | 'national' | 'time' | 'acceptance' | 'priorities' | ''

const known = new Set<string>(grammar.place.known)

/** For titles that the profile's aliases do not know. */
const cues = grammar.places.map(([words, place]) => [new RegExp(words!, 'i'), place as Place] as const)

/** By the sections' shape, then by section. */
const places = new WeakMap<object, (Place | undefined)[]>()

/** Whether the heading at an offset is of one of the questions by its own words, whatever it stands under; offsets must rise. */
export const headingReader = (sections: readonly Section[]): ((at: number) => boolean) => {
  let here = -1
  return at => {
    while (here + 1 < sections.length && (sections[here + 1]?.heading.start ?? Infinity) <= at) here++
    const section = sections[here]
    return section !== undefined && own(section) !== ''
  }
}

/** What a section is about, by its index; -1 is none. */
export const placeOf = (sections: readonly Section[]): ((section: number) => Place) => {
  const shape = shapeOf(sections)
  let memo = places.get(shape)
  if (!memo) places.set(shape, memo = [])
  const known = memo
  const title = titleOf(sections)
  const of = (i: number): Place => {
    const section = sections[i]
    if (!section) return ''
    const before = known[i]
    if (before !== undefined) return before
    const place = own(section)
    return known[i] = (i === title && place !== 'actions' ? '' : place) || of(section.parent)
  }
  return of
}

/** Reads offsets in rising order; each question costs a step or two. */
export const placeReader = (sections: readonly Section[]): ((at: number) => Place) => {
  const of = placeOf(sections)
  let here = -1
  return at => {
    while (here + 1 < sections.length && (sections[here + 1]?.heading.start ?? Infinity) <= at) here++
    return of(here)
  }
}

/** The document's title, which holds all other sections: “Statement on the publication of a review” is about no question. -1 where there is none. */
const titleOf = (sections: readonly Section[]): number =>
  sections.length > 0 && sections.every((s, i) => i === 0 || s.parent >= 0) && sections[0]?.marked ? 0 : -1

const own = (section: Section): Place => {
  const served = section.serves.find(s => known.has(s))
  if (served) return served as Place
  if (/\b(?:recommendation|finding|concern)\b/i.test(section.title) && !/\bnational\b/i.test(section.title)) return ''
  return cues.find(([cue]) => cue.test(section.title))?.[1] ?? ''
}
