/** What holds for every fix of every rule, on any text. */
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import type { Fix, Problem } from '../../../server/src/engine/assessment.ts'
import { applyInsertions } from '../../../server/src/features/insertionEdits.ts'
import { responseText } from '../../support/responseText.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 80)
const problemsOf = (text: string): readonly Problem[] => analyse(text).assessment.problems
const allFixes = (text: string): readonly Fix[] => problemsOf(text).flatMap(({ fixes }) => fixes)

/** True where `before` is left when some of `after` is taken out. */
const onlyInserted = (before: string, after: string, fix: Fix): boolean => {
  let rest = after
  let out = ''
  let from = 0
  for (const { at } of fix.insertions) {
    out += rest.slice(0, at - from)
    if (out !== before.slice(0, at)) return false
    rest = rest.slice(at - from)
    from = at
    const tail = before.slice(at, fix.insertions.find(one => one.at > at)?.at)
    const next = rest.indexOf(tail)
    if (next < 0) return false
    rest = rest.slice(next)
  }
  return after.length >= before.length
}

describe('every fix', () => {
  test('only inserts, at places in the document, and under a title that begins with Insert', () => {
    fc.assert(fc.property(responseText, text => {
      for (const fix of allFixes(text)) {
        expect(fix.title).toMatch(/^Insert /)
        expect(fix.insertions.length).toBeGreaterThan(0)
        for (const { at } of fix.insertions) expect(at >= 0 && at <= text.length).toBe(true)
        expect(fix.insertions.map(({ at }) => at)).toEqual([...fix.insertions.map(({ at }) => at)].sort((a, b) => a - b))
        const after = applyInsertions(text, fix.insertions)
        expect(onlyInserted(text, after, fix)).toBe(true)
      }
    }), { numRuns: runs })
  })

  test('is not offered again when it was made', () => {
    fc.assert(fc.property(responseText, text => {
      for (const fix of allFixes(text).slice(0, 4)) {
        const after = applyInsertions(text, fix.insertions)
        const again = allFixes(after).filter(({ title }) => title === fix.title)
        if (again.length >= allFixes(text).filter(({ title }) => title === fix.title).length) expect({ title: fix.title, after }).toBe('gone')
      }
    }), { numRuns: runs })
  })

  test('leads to a text in which nothing fixable is left', () => {
    fc.assert(fc.property(responseText, start => {
      let text = start
      for (let round = 0; round < 25; round++) {
        const fix = allFixes(text)[0]
        if (!fix) return
        text = applyInsertions(text, fix.insertions)
      }
      expect(allFixes(text).map(({ title }) => title)).toEqual([])
    }), { numRuns: runs })
  })
})

describe('every problem', () => {
  test('lies on words of the document, on any prefix of any text', () => {
    fc.assert(fc.property(responseText, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
      const text = whole.slice(0, Math.floor(whole.length * share))
      for (const { span, related, message } of problemsOf(text)) {
        expect(message).not.toBe('')
        for (const place of [span, ...related.map(one => one.span)]) {
          expect(place.start >= 0 && place.start <= place.end && place.end <= text.length).toBe(true)
          if (text.trim() !== '') expect(place.end).toBeGreaterThan(place.start)
        }
      }
    }), { numRuns: runs })
  })

  const folder = '../shared/corpus/texts'
  test.runIf(existsSync(folder))('is found without a fault in any prefix of real responses', () => {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(`${folder}/${name}`, 'utf8').slice(0, 20_000)
      for (let end = 0; end <= text.length; end += Math.ceil(text.length / 7)) problemsOf(text.slice(0, end))
    }
  })
})
