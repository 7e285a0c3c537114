/** The build puts a list in the place of `pluralize` (build/plurals.mts): whoever counts syllables finds the same words by it. */
import { daleChall } from 'dale-chall'
import fc from 'fast-check'
import pluralize from 'pluralize'
import { spache } from 'spache'
import { expect, test } from 'vitest'
import { byHeart, knownPlurals } from '../../../build/plurals.mts'

const plurals = knownPlurals()
/** The word that is known by heart, of which this is the plural; it is asked only of those that are not known themselves. */
const known = (word: string, singular: string): string | undefined => (byHeart.includes(word) ? word : byHeart.includes(singular) ? singular : undefined)
const byRules = (word: string): string | undefined => known(word, pluralize(word, 1))
const byList = (word: string): string | undefined => known(word, Object.hasOwn(plurals, word) ? plurals[word]! : word)

test('finds the plurals of the words that are known by heart', () => {
  expect(byList('apostrophes')).toBe('apostrophe')
  expect(byList('constructor')).toBeUndefined()
})

test('finds them in the words of the lists, their plurals and what they are the plurals of', () => {
  for (const word of [...daleChall, ...spache, ...byHeart].flatMap(one => [one, pluralize(one), pluralize(one, 1)].map(form => form.toLowerCase()))) expect([word, byList(word)]).toEqual([word, byRules(word)])
})

test('finds them in any letters, with any ending', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 6 })
  const word = fc.tuple(fc.constantFrom(...byHeart), fc.nat({ max: 5 }), fc.oneof(letters, fc.constantFrom('s', 'es', 'ies', 'ves', 'i', 'a', 'en', 'men', 'ices', 'oes', 'eaux'))).map(([one, cut, ending]) => one.slice(0, one.length - cut) + ending)
  fc.assert(fc.property(fc.oneof(word, letters), one => {
    expect(byList(one)).toBe(byRules(one))
  }), { numRuns: 5000 })
})
