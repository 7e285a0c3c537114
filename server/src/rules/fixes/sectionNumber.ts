/** The number of a section that goes in among numbered ones, without touching the numbers that are written. */
import type { Response, Section } from '../../model/response.ts'

/** The last count of a number: “2” in “1.2 ”, “2A” in “2A) ”. */
const lastCount = (number: string): RegExpExecArray | undefined => [...number.matchAll(/\d+[A-Z]?/g)].at(-1)

/** Sections beside the model: the same rank under the same parent. */
const siblings = ({ sections }: Response, model: Section): readonly Section[] =>
  sections.filter(section => section.parent === model.parent && section.depth === model.depth)

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * What stands before the title of a section put in after or before `model`: “4. ” after “3. ” where 4 is free, else “3A. ”.
 * `nth` counts the sections put in at the same place, from 0. Empty where the model has no number.
 */
export function sectionNumber(response: Response, model: Section | undefined, side: 'after' | 'before', nth: number): string {
  const own = model && lastCount(model.number)
  if (!own) return ''
  const taken = new Set(siblings(response, model).map(section => lastCount(section.number)?.[0]))
  const count = parseInt(own[0])
  const base = side === 'after' ? count : count - 1
  const isLast = side === 'after' && !siblings(response, model).some(section => parseInt(lastCount(section.number)?.[0] ?? '0') > count)
  const gap = side === 'before' && nth === 0 && base > 0 && !taken.has(String(base))
  const lettered = letters.map(letter => `${base}${letter}`).filter(one => !taken.has(one))
  const next = isLast ? String(count + 1 + nth) : gap ? String(base) : (lettered[nth % lettered.length] ?? String(base))
  return `${model.number.slice(0, own.index)}${next}${model.number.slice(own.index + own[0].length).trimEnd()} `
}
