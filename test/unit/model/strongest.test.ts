/** Evidence by its rank, put together from what each page says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graded, inParts, rank, strongest, type Graded } from '../../../server/src/model/evidence/strongest.ts'
import type { Evidence } from '../../../server/src/model/response.ts'

/** A page's evidence by how likely each is; pages are a hundred places apart. */
const pageOf = (likely: readonly number[], page: number, by = 0): Graded =>
  graded(likely.map((one, i): Evidence => ({ question: 'time', strength: 'full', weight: 0.5, kind: 'audit', text: '', likely: one, start: page * 100 + i * 3 + by, end: page * 100 + i * 3 + by + 2 })))

const inOrder = (pages: readonly Graded[]): readonly Evidence[] =>
  pages.flatMap(page => page.flatMap(({ list }) => list)).toSorted((a, b) => rank(b) - rank(a) || a.start - b.start)

test('the strongest stand first, whichever page now says something else', () => {
  const page = fc.array(fc.constantFrom(0, 40, 41, 90), { maxLength: 6 })
  const edit = fc.record({ at: fc.nat(9), by: fc.nat(1), likely: fc.option(page, { nil: undefined }) })
  fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 10 }), fc.array(edit, { maxLength: 8 }), (first, edits) => {
    const said = first.map((likely, i) => ({ likely, page: pageOf(likely, i) }))
    for (const { at, by, likely } of [{ at: 0, by: 0, likely: undefined }, ...edits]) {
      const i = at % said.length
      const now = likely ?? said[i]!.likely
      said[i] = { likely: now, page: pageOf(now, i, by) }
      const all = said.map(({ page }) => page)
      expect(strongest(all)).toEqual(inOrder(all))
    }
  }))
})

test('words that moved are told where they stand now, and the list before stays as it was', () => {
  const rest = [pageOf([90], 0), pageOf([90, 40], 2)]
  const before = strongest([rest[0]!, pageOf([40, 90], 1), rest[1]!])
  const now = strongest([rest[0]!, pageOf([40, 90], 1, 1), rest[1]!])
  expect(before.map(e => e.start)).toEqual([0, 103, 200, 100, 203])
  expect(now.map(e => e.start)).toEqual([0, 104, 200, 101, 203])
  expect(now[0]).toBe(before[0])
})

test('a page is read once, and what all pages say is put together once for a list', () => {
  let read = 0
  let together = 0
  const count = inParts((evidence, _: undefined) => (read++, evidence.length), pages => (together++, pages.reduce((sum, one) => sum + one, 0)))
  const [one, two] = [pageOf([90, 40], 0), pageOf([40], 1)]
  const list = strongest([one, two])
  expect([count(list, undefined), count(list, undefined), read, together]).toEqual([3, 3, 2, 1])
  expect([count(strongest([one, pageOf([40, 90], 1)]), undefined), read, together]).toEqual([4, 3, 2])
})
