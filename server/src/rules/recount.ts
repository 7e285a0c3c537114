/** How often something stands in a document, counted anew only on the pages that have changed since it was counted last. */

import { shared } from '../same.ts'

export interface Recount<OnPage> {
  /** Counts in a document. Gives a number that is another one whenever something has come to stand there again, or does so no more. */
  count(pages: readonly OnPage[]): number
  /** Whether it stands more than once in the document that was counted last. */
  standsAgain(key: string): boolean
}

/** `keysOf`: what stands on a page, which is the same object as long as it says the same. */
export function recount<OnPage>(keysOf: (page: OnPage) => Iterable<string>): Recount<OnPage> {
  const times = new Map<string, number>()
  let counted: readonly OnPage[] = []
  let turns = 0
  const add = (page: OnPage, by: number): void => {
    for (const key of keysOf(page)) {
      const sum = (times.get(key) ?? 0) + by
      if (sum - by > 1 !== sum > 1) turns++
      if (sum > 0) times.set(key, sum)
      else times.delete(key)
    }
  }
  return {
    count(pages) {
      const { first, last } = shared(counted, pages)
      for (const page of counted.slice(first, counted.length - last)) add(page, -1)
      for (const page of pages.slice(first, pages.length - last)) add(page, 1)
      counted = pages
      return turns
    },
    standsAgain: key => (times.get(key) ?? 0) > 1,
  }
}
