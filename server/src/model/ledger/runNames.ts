/** What the passages of a run are called as findings. */
import { matter, numberedStyle, within, type Chain, type Member } from './chain.ts'
import { labelOf } from './findingWords.ts'
import { mentionAt, type FindingName } from './labels.ts'
import type { Mark } from './marks.ts'
import { last } from './ordinalMarks.ts'
import { planStyle } from './planCodes.ts'
import { tokenise } from './words.ts'

/** The name that a mark has as a finding, by where it starts and its style. */
export interface RunName {
  readonly at: number
  readonly style: string
  /** None where it is the title of others. */
  readonly name?: FindingName
  /** All that it is said of: “For all of 3 –”. */
  readonly group?: readonly FindingName[]
}

export const none: readonly RunName[] = []

export const namesOf = (run: Chain | undefined): readonly RunName[] =>
  (run?.style === planStyle ? inPlan(run) : run ? within(run).map(m => ({ at: m.block + m.mark.span.start, style: m.mark.style, name: nameOf(run, m) })) : none)

/** A plan's entries; a bare number above its coded parts is their title. */
const inPlan = ({ members, family }: Chain): readonly RunName[] => {
  let group: FindingName[] = []
  let above = 0
  return members.map(({ mark: { label, value, style, span }, block }, k) => {
    const place = { at: block + span.start, style }
    if (value === 0) return { ...place, group }
    if (Math.floor(value) !== above) group = []
    above = Math.floor(value)
    const next = members[k + 1]?.mark.value ?? 0
    if (value === above && next > value && next < value + 1) return place
    const name = { family, number: label.replace(/[()]/g, ''), label: labelOf(family, label) }
    group = [...group, name]
    return { ...place, name }
  })
}

/** The family that all are of, where each has a number. */
export const familyOf = (names: readonly string[]): string | undefined => {
  const keys = names.map(name => /^(.*):(?:\d+|[a-l])$/.exec(name)?.[1])
  return keys.every(key => key === keys[0]) ? keys[0] : undefined
}

/** “Recommendations 6 and 7 are addressed together” among sixteen numbered paragraphs: these are what the few names name. */
export const calledBy = (names: readonly string[], run: Chain): Chain | undefined => {
  const family = familyOf(names)
  if (family === undefined || run.members.length <= names.length) return undefined
  const called = names.every(name => {
    const number = name.slice(family.length + 1)
    return run.members.some(m => numberedStyle.test(run.style) ? m.mark.value === Number(number) : letterStyle.test(run.style) && bareMark(m.mark.label) === number)
  })
  return called ? { ...run, family, announced: 0, named: true } : undefined
}

/** “A. …”, “### B) …”; “(a)” names points within a sentence too. */
const letterStyle = /^[aA]\./

/** “2”, “2a”. */
const placed = ({ value, label }: Mark): string => (value % 1 ? bareMark(label) : String(value))

/** “Learning point 2” for the second of “five learning points”; else as it is called in the text. */
const nameOf = ({ family, noun, style, announced, members, named }: Chain, { mark }: Member): FindingName => {
  if (family !== matter && numberedStyle.test(style) && (announced === 0 || announced === members.length)) return { family, number: placed(mark), label: labelOf(family, placed(mark)) }
  if (named && letterStyle.test(style)) return { family, number: bareMark(mark.label), label: labelOf(family, bareMark(mark.label).toUpperCase()) }
  if (family === matter && numberedStyle.test(style) && members.every(m => m.mark.asks)) return { family: 'recommendation', number: placed(mark), label: labelOf('recommendation', placed(mark)) }
  if (style === 'number') return { family, number: String(mark.value), label: labelOf(family, String(mark.value)) }
  if (style === 'you') {
    const called = members[0]!.mark.label.split(' ')[1]!
    return { family: called, number: String(members.findIndex(m => m.mark === mark) + 1), label: `${mark.label.split(' ', 1)[0]} ${called}` }
  }
  const word = (members.find(m => m.mark.label.includes(' '))?.mark.label.toLowerCase() ?? '').replace(/^\S+ /, '')
  // “On the first, safe sleep: …” after “five recommendations”, which are called “Second recommendation” where one of them is.
  const place = mark.value < last ? mark.value : announced
  if (style === 'first' && family !== matter && place > 0 && announced >= place) return { family, number: String(place), label: word === family ? `${mark.label.split(' ', 1)[0]} ${family}` : labelOf(family, String(place)) }
  // “Your first was …” beside “Your second concern”.
  const called = word || noun
  const label = style === 'first' && called !== '' && !mark.label.includes(' ') ? `${mark.label} ${called}` : mark.label
  const nth = style === 'first' || style === 'noun' ? mentionAt(tokenise(label), 0)?.names[0] : undefined
  if (nth) return nth
  // “Your first concern” is the first of “three matters of concern”.
  if (style === 'first' && family === matter && noun === matter && mark.value === members.findIndex(m => m.mark === mark) + 1) return { family: 'concern', number: String(mark.value), label }
  return { family: matter, number: (lettered.exec(label)?.[0] ?? label).toLowerCase(), label }
}

/** “(a) Suitability” is “(a)” in short. */
const lettered = /^\(\p{L}{1,4}\)/u

/** “(a)”, “a)” and “a” are one. */
export const bareMark = (label: string): string => (lettered.exec(label)?.[0] ?? label).toLowerCase().replace(/[().\s]/g, '')
