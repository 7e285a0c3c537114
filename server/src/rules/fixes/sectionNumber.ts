/** The number of a section that goes in among numbered ones, without touching the numbers that are written. */
import type { Response, Section } from '../../model/response.ts'

const lastCount = /(\d+)(?=\D*$)/

const countOf = (number: string): number | undefined => {
  const match = lastCount.exec(number)
  return match ? Number(match[1]) : undefined
}

/** Sections beside the model: the same rank under the same parent. */
const siblings = ({ sections }: Response, model: Section): readonly Section[] =>
  sections.filter(section => section.parent === model.parent && section.depth === model.depth)

/**
 * What stands before the title of a section put in after or before `model`: “4. ” after “3. ” where 4 is free,
 * else “3A. ”, then “3B. ” for a second one (`nth` counts from 0). Empty where the model has no number.
 */
export function sectionNumber(response: Response, model: Section | undefined, side: 'after' | 'before', nth: number): string {
  if (!model || countOf(model.number) === undefined) return ''
  const taken = new Set(siblings(response, model).map(section => countOf(section.number)))
  const own = countOf(model.number)!
  const base = side === 'after' ? own : own - 1
  const free = side === 'after' && ![...taken].some(count => count !== undefined && count > own)
  const next = free ? String(own + 1 + nth) : `${base}${String.fromCharCode(65 + (nth % 26))}`
  return `${model.number.trimEnd().replace(lastCount, next)} `
}
