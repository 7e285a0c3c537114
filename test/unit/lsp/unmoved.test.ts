/** What is taken to stand still has its line and its character in the text before and in the text now. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unmoved, type Lined } from '../../../server/src/lsp/unmoved.ts'
import { inCommon } from '../../../server/src/syntax/difference.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { SyntaxTree } from '../../../server/src/syntax/syntaxTree.ts'
import { offsetOf, plainText } from '../../../server/src/text/addresses.ts'
import { Pieces } from '../../../server/src/text/pieces.ts'
import { anyEdit, apply } from '../../support/edits.ts'
import { markdownText } from '../../support/markdownText.ts'

const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/)
const lined = ({ text }: SyntaxTree): Lined => ({ text, lineCount: lines(String(plainText(text))).length })

/** Line and character of an address. */
function place({ text }: SyntaxTree, address: number): readonly [number, number] {
  const above = lines(String(plainText(text)).slice(0, offsetOf(text, address)))
  return [above.length, above.at(-1)!.length]
}

/** Addresses in blocks that both texts have. */
const inBoth = (a: SyntaxTree, b: SyntaxTree): readonly number[] => {
  const known = new Set<object>(a.blocks)
  return b.blocks.filter(block => known.has(block)).map(({ start }) => start)
}

test('over edits of any kind', () => {
  fc.assert(fc.property(markdownText(12), fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (start, edits) => {
    let text = start
    let tree = parse(Pieces.of(text))
    for (const edit of edits) {
      const next = apply(text, edit, start).slice(0, 20_000)
      const same = inCommon(text, next)
      const now = parse((plainText(tree.text) as Pieces).replaced(same.start, text.length - same.end, next.slice(same.start, next.length - same.end)), tree)
      const still = unmoved(lined(tree), lined(now))
      for (const address of inBoth(tree, now)) if (still(address)) expect(place(now, address)).toEqual(place(tree, address))
      text = next
      tree = now
    }
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) })
})

test('a word typed on a line moves nothing on the lines about it; a line put in moves what is below', () => {
  const paragraphs = Array.from({ length: 40 }, (_, i) => `Paragraph ${i} of the response, which says what the board will do about it and when it will have been done.`)
  const text = paragraphs.join('\n\n')
  const tree = parse(Pieces.of(text))
  const at = text.indexOf('Paragraph 20')
  const [first, last] = [tree.blocks[0]!.start, tree.blocks.at(-1)!.start]
  const typed = (word: string) => unmoved(lined(tree), lined(parse((plainText(tree.text) as Pieces).replaced(at, at, word), tree)))
  expect([typed('A ')(first), typed('A ')(last)]).toEqual([true, true])
  expect([typed('A.\n\n')(first), typed('A.\n\n')(last)]).toEqual([true, false])
})
