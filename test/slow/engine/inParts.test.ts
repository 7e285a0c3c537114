/** A long text's first reading, part by part. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, type Analysis } from '../../../server/src/engine/analyse.ts'
import { inParts, long, type Part } from '../../../server/src/engine/inParts.ts'
import type { Span } from '../../../server/src/span.ts'
import { analysisView } from '../../support/analysisView.ts'
import { texts } from '../../support/texts.ts'

const all = texts(60_000).map(({ text }) => text)

function read(text: string, seen?: Span): { readonly parts: readonly Part[]; readonly whole: Analysis } {
  const reading = inParts(text, {}, seen)
  const parts: Part[] = []
  for (;;) {
    const step = reading.next()
    if (step.done) return { parts, whole: step.value }
    parts.push(step.value)
  }
}

test('a text read in parts is read as it is at once', () => {
  for (const text of all.toSorted((a, b) => b.length - a.length).slice(0, 12)) expect(analysisView(read(text).whole)).toEqual(analysisView(analyse(text)))
})

test('a long text is read in several turns', () => {
  const text = `# Response\n\n${'The Harbour Board will audit the tally sheets by May 2031.\n\n'.repeat(Math.ceil(long / 50))}`
  expect(read(text).parts.length).toBeGreaterThan(2)
})

test('what is told of the screen is told of the whole as well', () => {
  const told = (of: readonly { readonly rule: string; readonly span: Span }[]): readonly string[] => of.map(({ rule, span }) => `${rule} ${span.start}–${span.end}`)
  let count = 0
  fc.assert(fc.property(fc.constantFrom(...all), fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
    const start = Math.floor(at * text.length)
    const { parts, whole } = read(text, { start, end: start + 2_000 })
    const seen = parts[0]?.seen ?? []
    count += seen.length
    expect(told(whole.assessment.problems)).toEqual(expect.arrayContaining([...told(seen)]))
  }), { numRuns: 60 })
  // Not an empty test, whichever texts were drawn.
  expect(count).toBeGreaterThan(10)
})
