/** Evidence by its weight, so that that of many pages is put in order without a look at each piece. */
import type { Evidence } from '../response.ts'

/** By weight, in the document's order. */
export type Graded = ReadonlyMap<number, readonly Evidence[]>

export function graded(list: readonly Evidence[]): Graded {
  const grades = new Map<number, Evidence[]>()
  for (const one of list) listAt(grades, one.weight).push(one)
  for (const grade of grades.values()) grade.sort((a, b) => a.start - b.start || a.end - b.end)
  return grades
}

/** The strongest first, and then in the document's order. */
export function strongest(pages: readonly Graded[]): readonly Evidence[] {
  const grades = new Map<number, Evidence[]>()
  for (const page of pages) for (const [weight, list] of page) listAt(grades, weight).push(...list)
  return [...grades].sort(([a], [b]) => b - a).flatMap(([, list]) => list)
}

function listAt(grades: Map<number, Evidence[]>, weight: number): Evidence[] {
  let list = grades.get(weight)
  if (!list) grades.set(weight, list = [])
  return list
}
