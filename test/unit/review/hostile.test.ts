/** A review's file from somebody else: names of every object change nothing, and no file of any kind is an exception. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from '../../../server/src/review/merge.ts'
import { parseReview } from '../../../server/src/review/parse.ts'
import { emptyReview } from '../../../server/src/review/review.ts'
import { serialise } from '../../../server/src/review/serialise.ts'

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
const own = JSON.parse(serialise(emptyReview('response.md', 'scr-board-response'))) as Record<string, unknown>
const text = (fields: string): string => JSON.stringify(own).replace(/\}$/, `,${fields}}`)

test.each(names)('“%s” as a key', name => {
  const { review, fault } = parseReview(text(`"${name}":{"polluted":true},"more":{"${name}":{"polluted":true}}`))
  if (review) {
    expect(serialise(merge(review, emptyReview('response.md', 'scr-board-response')))).toContain('"version"')
    expect(Object.getPrototypeOf(review)).toBe(Object.prototype)
  } else expect(fault.says).not.toBe('')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('anything at all, as JSON and as text', () => {
  const value = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.anything({ key: fc.oneof(fc.string(), fc.constantFrom(...names, ...Object.keys(own))) }).map(any => JSON.stringify({ ...own, ...(any as object) }, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? ''))
  fc.assert(fc.property(value, source => {
    const { review, fault } = parseReview(source)
    expect(review === undefined).toBe(fault !== undefined)
  }), { numRuns: 300 })
})
