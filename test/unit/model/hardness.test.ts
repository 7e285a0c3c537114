import fc from 'fast-check'
import type { Root } from 'nlcst'
import retextReadability from 'retext-readability'
import { expect, test } from 'vitest'
import { tokens } from '../../../server/src/model/lexicon/tokens.ts'
import { readerAges } from '../../../server/src/model/hardness.ts'
import { texts } from '../../support/texts.ts'

/** What the library says of the same words: how many of its measures find them too hard, where it says anything. */
function reference(words: readonly string[], age: number): number {
  const tree: Root = { type: 'RootNode', children: [{ type: 'SentenceNode', children: words.map(value => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] })) }] }
  let above = 0
  const message = (reason: string) => { above = Number(/(\d+) out of/.exec(reason)?.[1] ?? 7); return {} }
  const check = retextReadability({ age, minWords: 1, threshold: 0.01 }) as (tree: Root, file: unknown) => void
  check(tree, { message })
  return above
}

const vocabulary = [...new Set(texts(30_000).flatMap(({ text }) => tokens(text).map(({ start, end }) => text.slice(start, end))))]

test('the seven measures are those of retext-readability', () => {
  const word = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...vocabulary) }, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), fc.constantFrom('__proto__', 'ÉTUDES', 'İstanbul', 'naïve', '£5'))
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 7, max: 18 }), (words, age) => {
    expect(readerAges(words).filter(one => one > age).length).toBe(reference(words, age))
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) })
})
