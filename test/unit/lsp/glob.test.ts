/** Our globs beside a well-known library's, on what both say alike (it takes “[!a]” for a choice); and globs that such libraries never end on. */
import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { glob } from '../../../server/src/lsp/glob.ts'

const ask = (pattern: string, path: string): boolean => glob(pattern)(path)

describe('what a glob fits', () => {
  test.each([
    ['**/*.md', 'a.md', true], ['**/*.md', 'x/y/a.md', true], ['*.md', 'x/a.md', false], ['responses/**', 'responses/2024/.x/a.md', true], ['responses/**', 'other/a.md', false],
    ['a/**/b.md', 'a/b.md', true], ['a/**/b.md', 'a/c/d/b.md', true], ['a/**/b.md', 'ab.md', false], ['**/response*.{md,markdown}', 'x/response-1.markdown', true],
    ['?.md', 'é.md', true], ['?.md', '🙂.md', true], ['docs/[a-c].md', 'docs/b.md', true], ['docs/[!a-c].md', 'docs/b.md', false], ['docs/[!a-c].md', 'docs/d.md', true],
    ['{responses,{old,older}/r*}/*.md', 'older/r1/a.md', true], ['{a', '{a', true], ['[', '[', true], ['a\\*b', 'a*b', true], ['a\\*b', 'axb', false], ['a**b', 'a/b', false], ['', '', true], ['', 'a', false],
    ['**', 'x/y/a.md', true], ['{**/,}a.md', 'x/y/a.md', true], ['(a|b)', 'a', false],
  ])('%s and %s: %s', (pattern, path, fits) => expect(ask(pattern, path)).toBe(fits))

  test('agrees with picomatch', () => {
    const name = fc.stringMatching(/^[ab.]{1,3}$/).filter(one => !/^\.+$/.test(one))
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'))
    const piece = fc.oneof(name, fc.constantFrom('*', '?', 'a*', '*b', '[ab]', '[^a]', '{a,b}', '{a,b*}', '*.a'))
    const pattern = fc.array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: fc.constant('**') }), { minLength: 1, maxLength: 4 })
      // The library takes what stands before a last `/**` for a match too; a document is no folder.
      .filter(pieces => pieces.at(-1) !== '**').map(pieces => pieces.join('/'))
    fc.assert(fc.property(pattern, path, (one, other) => {
      expect([one, other, ask(one, other)]).toEqual([one, other, picomatch(one, { dot: true })(other)])
    }), { numRuns: 3000 })
  })

  test('answers any glob', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.stringMatching(/^[*?{},[\]!a/\\-]{0,30}$/)), fc.string({ maxLength: 40 }), (pattern, path) => {
      expect(typeof ask(pattern, path)).toBe('boolean')
    }), { numRuns: 2000 })
  })
})

test.each([
  ['stars', '*a'.repeat(200) + 'b', 'a'.repeat(400)],
  ['folders', '**/a/'.repeat(100) + 'b', 'a/'.repeat(200)],
  ['choices', '{a,aa}'.repeat(200) + 'b', 'a'.repeat(400)],
  ['braces', '{'.repeat(2000), 'a'.repeat(400)],
])('a glob of many %s ends', (_, pattern, path) => {
  const began = performance.now()
  expect(ask(pattern, path)).toBe(false)
  expect(performance.now() - began).toBeLessThan(5000)
})
