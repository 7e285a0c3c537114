/** Evidence by its rank, so that that of many pages is put in order without a look at each piece. */
import { Beside } from '../../remembered.ts'
import { ofAll, ofOne } from '../pages.ts'
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

const inOrder = ofAll((pages: readonly Graded[], before, at = 0): readonly Evidence[] => {
  const mended = before && inPlace(before.made, before.all[at]!, pages[at]!)
  if (mended) return partly(mended, pages)
  const grades = new Map<number, (readonly Evidence[])[]>()
  for (const page of pages) for (const { rank, list } of page) listAt(grades, rank).push(list)
  return partly(([] as Evidence[]).concat(...[...grades].sort(([a], [b]) => b - a).flatMap(([, lists]) => lists)), pages)
})

/** The list with what a page says now in the places of what it said: where that is of the same ranks and as much of each, as when words were moved. */
function inPlace(list: readonly Evidence[], was: Graded, now: Graded): readonly Evidence[] | undefined {
  if (was.length !== now.length || was.some((one, i) => one.rank !== now[i]!.rank || one.list.length !== now[i]!.list.length)) return undefined
  const out = list.slice()
  was.forEach((one, i) => {
    const first = list.indexOf(one.list[0]!)
    now[i]!.list.forEach((e, k) => (out[first + k] = e))
  })
  return out
}

const parts = new Beside<readonly Evidence[], readonly Graded[]>()

function partly(list: readonly Evidence[], of: readonly Graded[]): readonly Evidence[] {
  parts.set(list, of)
  return list
}

/** Lists that are each in order, one behind the other. */
export const joined = ofAll((lists: readonly (readonly Evidence[])[]): readonly Evidence[] => partly(([] as Evidence[]).concat(...lists), lists.flatMap(partsOf)))

const partsOf = (list: readonly Evidence[]): readonly Graded[] => parts.get(list) ?? [graded(list)]

/** A reader of all evidence made one of each page's, kept as long as the page's stands, and of what all pages say: what it finds must not hang on the order in which it is told. */
export function inParts<By, T, All>(read: (evidence: readonly Evidence[], by: By) => T, together: (pages: readonly T[]) => All): (all: readonly Evidence[], by: By) => All {
  const one = ofOne<T, By, Graded>((page, by) => read(page.flatMap(({ list }) => list), by)) as (page: Graded, by: By) => T
  return ofOne<All, By, readonly Evidence[]>((all, by) => together(partsOf(all).map(page => one(page, by)))) as (all: readonly Evidence[], by: By) => All
}

function listAt<T>(grades: Map<number, T[]>, rank: number): T[] {
  let list = grades.get(rank)
  if (!list) grades.set(rank, list = [])
  return list
}
