/** What is counted page by page is what a count of all would say, whatever came before. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recount } from '../../../server/src/rules/recount.ts'

const page = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })

test('after any documents, of which some pages stay', () => {
  fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 6 }), fc.array(fc.array(fc.nat(5), { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (pages, documents) => {
    const { count, standsAgain } = recount((keys: readonly string[]) => keys)
    let turn = -1
    let before = ''
    for (const document of documents) {
      const now = [...new Set(document.map(i => pages[i % pages.length]!))]
      const all = now.flat()
      const next = count(now)
      const again = ['a', 'b', 'c', 'd'].filter(key => all.filter(one => one === key).length > 1)
      expect(['a', 'b', 'c', 'd'].filter(standsAgain)).toEqual(again)
      // A number that is the same says that the same things come again.
      if (next === turn) expect(again.join()).toBe(before)
      turn = next
      before = again.join()
    }
  }))
})
