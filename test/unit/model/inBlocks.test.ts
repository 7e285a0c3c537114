/** What is found in blocks, from one version of a document to the next. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BlockReading } from '../../../server/src/model/blockReading.ts'
import { inBlocks } from '../../../server/src/model/inBlocks.ts'
import { pagesOf, turnedFrom } from '../../../server/src/model/pages.ts'
import type { PlacedReading } from '../../../server/src/model/response.ts'

/** One with a word in it is found. */
const blockAt = (start: number, text: string): PlacedReading => ({ start, reading: { text } as BlockReading })

test('what is found is told in the order of the blocks, whatever has come and gone', () => {
  const found = inBlocks(({ text }, by: object) => (text === '' ? undefined : { text, by }))
  const splice = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(5), into: fc.array(fc.constantFrom('', 'said'), { maxLength: 20 }), read: fc.boolean(), anew: fc.boolean() })
  fc.assert(fc.property(fc.array(fc.constantFrom('', '', 'said'), { maxLength: 200 }), fc.array(splice, { maxLength: 12 }), (texts, splices) => {
    let by = {}
    let blocks: readonly PlacedReading[] = texts.map((text, i) => blockAt(i, text))
    for (const { at, out, into, read, anew } of splices) {
      const from = Math.floor(at * blocks.length)
      const before = blocks[from - 1]?.start ?? -1
      const behind = blocks[from + out]?.start ?? before + 1
      const next = blocks.toSpliced(from, out, ...into.map((text, i) => blockAt(before + ((i + 1) * (behind - before)) / (into.length + 1), text)))
      turnedFrom(blocks, next)
      blocks = next
      if (anew) by = {}
      // Not every version is asked about.
      if (read) expect(found(blocks, by).map(({ block, found }) => [block, found])).toEqual(blocks.flatMap(block => (block.reading.text === '' ? [] : [[block, { text: 'said', by }]])))
    }
  }))
})

test('where nothing is found about a change the list is the very same, and no page but those of the change is looked at', () => {
  let read = 0
  const found = inBlocks(({ text }: BlockReading) => (read++, text === '' ? undefined : text))
  const blocks = Array.from({ length: 300 }, (_, i) => blockAt(i, i % 50 === 0 ? 'said' : ''))
  const list = found(blocks)
  expect(list.map(({ block }) => block.start)).toEqual([0, 50, 100, 150, 200, 250])
  const typed = blocks.with(120, blockAt(120, ''))
  turnedFrom(blocks, typed)
  read = 0
  const looked = new Set<number>()
  for (const [i, page] of pagesOf(typed).entries()) if (pagesOf(blocks).includes(page)) Object.defineProperty(page, 'kept', { get: () => (looked.add(i), []) })
  expect(found(typed)).toBe(list)
  expect(read).toBe(1)
  expect([...looked]).toEqual([])
  const said = typed.with(120, blockAt(120, 'said'))
  turnedFrom(typed, said)
  expect(found(said).map(({ block }) => block.start)).toEqual([0, 50, 100, 120, 150, 200, 250])
})
