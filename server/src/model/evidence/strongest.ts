/** Evidence by its rank, so that that of many pages is put in order without a look at each piece. */
import { ofAll } from '../pages.ts'
import type { Evidence } from '../response.ts'

/** How likely it is to answer, in twentieths, so that there are few ranks; what was not weighed, by its own weight. */
export const rank = ({ likely, weight }: Evidence): number => (likely === undefined ? weight : Math.round(likely / 5) / 20)

/** By rank; what has the same, in the document's order. */
export type Graded = readonly { readonly rank: number; readonly list: readonly Evidence[] }[]

export function graded(list: readonly Evidence[]): Graded {
  const grades = new Map<number, Evidence[]>()
  for (const one of list) listAt(grades, rank(one)).push(one)
  return [...grades].map(([rank, list]) => ({ rank, list: list.sort((a, b) => a.start - b.start || a.end - b.end) }))
}

/** Of all pages that have some, the strongest first and then in the document's order: the same list as long as theirs are the same. */
export const strongest = (pages: readonly Graded[]): readonly Evidence[] => inOrder(pages.filter(({ length }) => length > 0))

const inOrder = ofAll((pages: readonly Graded[]): readonly Evidence[] => {
  const grades = new Map<number, (readonly Evidence[])[]>()
  for (const page of pages) for (const { rank, list } of page) listAt(grades, rank).push(list)
  return ([] as Evidence[]).concat(...[...grades].sort(([a], [b]) => b - a).flatMap(([, lists]) => lists))
})

function listAt<T>(grades: Map<number, T[]>, rank: number): T[] {
  let list = grades.get(rank)
  if (!list) grades.set(rank, list = [])
  return list
}
