import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fix } from '../../../server/src/engine/assessment.ts'
import { datesOutOfOrder } from '../../../server/src/rules/dates-out-of-order.ts'
import { frontMatterFixes } from '../../../server/src/rules/fixes/frontMatterFix.ts'
import { frontMatter } from '../../../server/src/rules/front-matter.ts'
import { frontMatterIncomplete } from '../../../server/src/rules/front-matter-incomplete.ts'
import { yamlish } from '../../support/yamlish.ts'
import { after, frontMatterOf, reportsOf, responseOf } from './read.ts'

const sample = [
  '---', 'document: board-response', 'profile: scr-board-response', 'title: "Child K: our \'response\'"', "board: 'Fenwold Board' # chair to agree",
  'review: Serious case review: Child K', 'report-presented: 12 January 2026', 'published: 31/03/2026', 'agencies:', '  - Fenwold Council',
  '  - name: Fenwold Health Trust', '    short: FHT', 'pseudonyms: [Child K, Ms A]', 'status: {draft', 'allowed-names: *bold*', '---', '', '# Our response', '',
].join('\n')

const marker = { id: 'lcspr-response' }
const allFixes = (text: string): Fix[] => [
  ...frontMatterFixes(responseOf(text), marker),
  ...[frontMatter, frontMatterIncomplete].flatMap(rule => reportsOf(rule, text, marker.id)).flatMap(r => r.fixes ?? []),
]

const sound = (text: string): void => {
  for (const rule of [frontMatter, frontMatterIncomplete, datesOutOfOrder]) {
    for (const { span, message } of reportsOf(rule, text)) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
      expect(message).toMatch(/^[“"\p{Lu}].*[.?"'”]$/su)
    }
  }
  for (const { key, value } of frontMatterOf(text)?.nodes ?? []) {
    for (const span of [value, ...(key ? [key] : [])]) {
      expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
    }
  }
}

/** True where `long` is `short` with text put in, but for the one word that a fix says it replaces. */
const keepsTheRest = (fix: Fix, short: string): boolean => {
  const [{ at, end = at }] = fix.insertions as [Fix['insertions'][number]]
  if (/^Replace /.test(fix.title)) return fix.insertions.length === 1 && !short.slice(at, end).includes('\n')
  const long = after(short, fix)
  let found = 0
  for (let i = 0; i < long.length && found < short.length; i++) if (long[i] === short[found]) found++
  return found === short.length
}

test('every prefix and every suffix of a front matter is read without an exception, with places inside it', () => {
  for (let n = 0; n <= sample.length; n++) {
    sound(sample.slice(0, n))
    sound(n % 2 === 0 ? `---\n${sample.slice(n)}` : `${sample.slice(0, n)}\n---\n`)
  }
})

test('so is any text that looks like YAML', () => {
  fc.assert(fc.property(yamlish, sound), { numRuns: 400 })
})

test('a fix inserts or replaces one word, helps, and is not offered again; in the end nothing fixable is left', () => {
  fc.assert(fc.property(yamlish, start => {
    let text = start
    for (let round = 0; ; round++) {
      expect(round, JSON.stringify(start)).toBeLessThan(40)
      const fixes = allFixes(text)
      const [fix] = fixes
      if (!fix) break
      expect(fix.title).toMatch(/^(?:Insert|Replace) /)
      for (const other of fixes) expect(keepsTheRest(other, text)).toBe(true)
      const next = after(text, fix)
      expect(allFixes(next).some(again => JSON.stringify(again) === JSON.stringify(fix)), JSON.stringify([text, fix])).toBe(false)
      text = next
    }
    expect(frontMatterOf(text)).toBeDefined()
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 150), examples: [['---\n  |\n---\n\n# Response\n'], ['---\nstatus: dra"\uFEFF\n---\n\n# Response\n']] })
})

test('front matter is given once', () => {
  for (const text of ['', '\n', '# R\n', '\uFEFF# R', 'Text', '---\n\ntext', '---\ntitle: x']) {
    const [fix] = frontMatterFixes(responseOf(text), marker)
    const once = after(text, fix!)
    expect(frontMatterOf(once)?.faults).toEqual([])
    expect(frontMatterFixes(responseOf(once), marker).map(f => f.title)).not.toContain(fix!.title)
  }
})

test('deep brackets, long values and long front matter end in a fault, soon', { timeout: 60_000 }, () => {
  for (const body of ['['.repeat(9_900), 'a: '.repeat(3_300), `a: ${'x'.repeat(9_900)}`, '- '.repeat(4_900), 'key: value\n'.repeat(900), 'a: "\n'.repeat(1_900), 'x\n'.repeat(20_000)]) {
    // The processor's time, in microseconds: on a busy machine the clock says little.
    const before = process.cpuUsage()
    sound(`---\n${body}\n---\n`)
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000)
  }
})
