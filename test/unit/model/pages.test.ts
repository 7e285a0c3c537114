/** A document in pages: which stay, and that it makes no difference where it is cut. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { joining, ofAll, ofPage, pagesOf, passing, turnedFrom, type Page } from '../../../server/src/model/pages.ts'
import type { PlacedReading } from '../../../server/src/model/response.ts'
import { Pieces } from '../../../server/src/text/pieces.ts'
import { analysisView } from '../../support/analysisView.ts'
import { texts } from '../../support/texts.ts'

const blocksFrom = (count: number): PlacedReading[] => Array.from({ length: count }, (_, start) => ({ start, reading: {} }) as PlacedReading)

test('each block is on one page, in its order, and only pages about a change are new', () => {
  const splice = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(5), into: fc.nat(40) })
  fc.assert(fc.property(fc.nat(400), fc.array(splice, { maxLength: 12 }), (count, splices) => {
    let blocks: readonly PlacedReading[] = blocksFrom(count)
    for (const { at, out, into } of splices) {
      const from = Math.floor(at * blocks.length)
      const next = blocks.toSpliced(from, out, ...blocksFrom(into))
      const before = new Set(pagesOf(blocks))
      turnedFrom(blocks, next)
      expect(pagesOf(next).flat()).toEqual(next)
      const anew = pagesOf(next).filter(page => !before.has(page))
      const largest = Math.max(0, ...[...before].map(page => page.length))
      expect(anew.flat().length).toBeLessThanOrEqual(into + 3 * largest)
      for (const page of pagesOf(next)) expect(page.length).toBeGreaterThan(0)
      blocks = next
    }
  }))
})

test('a page grows no larger than the others, however much is put on it', () => {
  let blocks: readonly PlacedReading[] = blocksFrom(100)
  for (let i = 0; i < 900; i++) {
    const next = blocks.toSpliced(50, 0, ...blocksFrom(1))
    turnedFrom(blocks, next)
    blocks = next
  }
  expect(Math.max(...pagesOf(blocks).map(page => page.length))).toBeLessThanOrEqual(Math.ceil(1.5 * Math.ceil(Math.sqrt(blocks.length) / 4)))
})

test('a page that is met in an equal state is not gone through again, but where it looked at what stands before it', () => {
  const [page] = pagesOf(blocksFrom(1))
  const pass = passing<{ readonly n: number }, { readonly left: number }, number>()
  let passed = 0
  const by = (n: number, again = false) => pass(page!, { n }, () => ({ found: ++passed, left: { left: 0 }, again }))
  expect(by(1).found).toBe(1)
  expect(by(1)).toBe(by(1))
  const { left } = by(1)
  expect(by(2, true).found).toBe(2)
  expect(by(2, true)).toMatchObject({ found: 3 })
  expect(by(2).left).toBe(left)
  const read = ofPage((_, of: object) => ({ of }))
  const one = {}
  expect(read(page!, one)).toBe(read(page!, one))
  expect(read(page!, {}).of).not.toBe(one)
})

test('what goes through a page that stands in the place of another is given what was found there', () => {
  const pass = passing<undefined, undefined, { readonly n: number }>()
  const found = (page: Page) => pass(page, undefined, before => ({ found: { n: (before?.n ?? 0) + 1 }, left: undefined })).found.n
  const blocks = blocksFrom(100)
  expect(pagesOf(blocks).map(found)).toEqual(pagesOf(blocks).map(() => 1))
  const next = blocks.with(50, blocksFrom(1)[0]!)
  turnedFrom(blocks, next)
  expect(pagesOf(next).map(found)).toEqual(pagesOf(next).map((page: Page) => (pagesOf(blocks).includes(page) ? 1 : 2)))
})

test('the things of all pages are read anew only where one is another', () => {
  let read = 0
  const all = ofAll((things: readonly object[]) => (read++, things.length))
  const [one, two, three] = [{}, {}, {}]
  expect([all([one, two]), all([one, two]), all([one, three]), all([one]), all([])]).toEqual([2, 2, 2, 1, 0])
  expect(read).toBe(4)
  const join = joining<number>()
  const lists = [[1], [], [2, 3]]
  expect(join(lists)).toEqual([1, 2, 3])
  expect(join([...lists])).toBe(join(lists))
})

test('a response that was put together of its parts reads as one that was opened whole', () => {
  for (const { text } of texts(60_000).toSorted((a, b) => b.text.length - a.text.length).slice(0, 4)) {
    let pieces = Pieces.of('')
    let analysis = analyse(pieces)
    // The middle last: its pages are cut by themselves.
    const cuts = [0, 0.3, 0.55, 0.6, 1].map(share => Math.floor(share * text.length))
    const parts = cuts.slice(1).map((to, i) => text.slice(cuts[i], to))
    for (const [at, part] of [[0, parts[0]!], [parts[0]!.length, parts[3]!], [parts[0]!.length, parts[1]!], [cuts[2]!, parts[2]!]] as const) {
      pieces = pieces.replaced(at, at, part)
      analysis = analyse(pieces, {}, analysis)
    }
    expect(pieces.toString()).toBe(text)
    expect(analysisView(analysis)).toEqual(analysisView(analyse(text)))
  }
})
