/** Blocks keep their addresses while others grow, come and go; every offset has one address, and the text reads the same by both. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { SyntaxTree } from '../../../server/src/syntax/syntaxTree.ts'
import { lineAt, lineStart, trimEnd } from '../../../server/src/syntax/lines.ts'
import { addressOf, Addresses, lineOf, offsetOf } from '../../../server/src/text/addresses.ts'
import { Pieces } from '../../../server/src/text/pieces.ts'
import { anyEdit, apply } from '../../support/edits.ts'
import { markdownText } from '../../support/markdownText.ts'

const starts = ({ blocks }: SyntaxTree): readonly number[] => blocks.map(({ start }) => start)

test('what is typed in one block moves no other', () => {
  const text = '---\ndocument: board-response\n---\n\n# One\n\nTwo.\n\nThree.\n\nFour.\n'
  let pieces = Pieces.of(text)
  let tree = parse(pieces)
  const first = tree
  for (const word of ['We ', 'will ', 'do ', 'this. ']) {
    pieces = pieces.replaced(text.indexOf('Two'), text.indexOf('Two'), word)
    tree = parse(pieces, tree)
  }
  expect(starts(tree)).toEqual(starts(first))
  for (const i of [0, 2, 3]) expect(tree.blocks[i]).toBe(first.blocks[i])
  pieces = pieces.replaced(4, 4, 'board: Fenwold\n')
  tree = parse(pieces, tree)
  for (const i of [0, 2, 3]) expect(tree.blocks[i]).toBe(first.blocks[i])
})

test('a block that is put in or taken out moves no other', () => {
  let pieces = Pieces.of('# One\n\nTwo.\n\nThree.\n')
  let tree = parse(pieces)
  const first = tree
  pieces = pieces.replaced(7, 7, 'Between.\n\n')
  tree = parse(pieces, tree)
  expect([tree.blocks[0], tree.blocks[2], tree.blocks[3]]).toEqual(first.blocks)
  expect(tree.blocks[3]).toBe(first.blocks[2])
  pieces = pieces.replaced(7, 17, '')
  tree = parse(pieces, tree)
  expect(starts(tree)).toEqual(starts(first))
})

test('a hundred paragraphs written one after the other move the end of the text but a few times', () => {
  let pieces = Pieces.of(`# One\n\n${'The end. '.repeat(50)}\n`)
  let tree = parse(pieces)
  let moves = 0
  for (let n = 0; n < 100; n++) {
    for (const words of ['\n\n', 'A few words. '.repeat(12), 'And more of them. '.repeat(12)]) {
      const at = pieces.length - 453
      pieces = pieces.replaced(at, at, words)
      const before = tree.blocks.at(-1)!.start
      tree = parse(pieces, tree)
      if (tree.blocks.at(-1)!.start !== before) moves++
    }
  }
  expect(tree.blocks.length).toBe(102)
  expect(moves).toBeLessThan(8)
})

test('a text so long that there is no room is read by offsets', () => {
  const part = `${'x'.repeat(999)}\n`
  const long = { length: 2 ** 29, pieces: [] as const, charCodeAt: (at: number) => part.charCodeAt(at % 1000), slice: () => part, toString: () => part }
  const text = new Addresses(long, [{ start: 0 }, { start: 1000 }], [0, 1000])
  expect(text.length).toBe(long.length)
  expect([0, 999, 1000, 5000].map(at => text.offsetOf(at))).toEqual([0, 999, 1000, 5000])
})

test('after any edits each place has one address, the addresses stand in order, and the text reads the same by them', () => {
  fc.assert(fc.property(fc.oneof(markdownText(), markdownText().map(text => `---\ndocument: board-response\n---\n\n${text}`)), fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
    let text = start
    let before = start
    let tree = parse(Pieces.of(text, 300))
    for (const edit of edits) {
      const next = apply(text, edit, before).slice(0, 20_000)
      before = text
      text = next
      tree = parse(Pieces.of(text, 300), tree)
      const { text: addressed, blocks } = tree
      expect(blocks.map(({ block, start }) => [offsetOf(addressed, start), block.text])).toEqual(parse(text).blocks.map(({ block, start }) => [start, block.text]))
      let last = -1
      for (let at = 0; at <= text.length; at++) {
        const address = addressOf(addressed, at)
        expect(address).toBeGreaterThan(last)
        expect(offsetOf(addressed, address)).toBe(at)
        last = address
        if (at < text.length) expect(addressed.charCodeAt(address)).toBe(text.charCodeAt(at))
      }
      expect(last).toBe(addressed.length)
      expect(last).toBeLessThan(2 ** 30)
      for (const { start, block } of blocks) {
        const at = offsetOf(addressed, start)
        // What stands just before a block is read by the addresses just before its own.
        const back = Math.min(4, at - (at > 0 ? text.slice(0, at).trimEnd().length : 0))
        expect(addressed.slice(start - back, start + block.text.length)).toBe(text.slice(at - back, at + block.text.length))
        expect(offsetOf(addressed, trimEnd(addressed, start))).toBe(trimEnd(text, at))
        expect(offsetOf(addressed, lineStart(addressed, start + block.text.length))).toBe(lineStart(text, at + block.text.length))
        expect(offsetOf(addressed, lineAt(addressed, start).end)).toBe(lineAt(text, at).end)
      }
      expect(addressed.slice(0, addressed.length)).toBe(text)
      expect(addressed.toString()).toBe(text)
    }
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) })
}, 600_000)

test('a place is on the same line in pieces as in a string, whatever ends the lines', () => {
  fc.assert(fc.property(markdownText(), fc.constantFrom('\n', '\r\n', '\r'), fc.nat(), (plain, ending, n) => {
    const text = plain.replace(/\r\n?|\n/g, ending)
    const { text: read } = parse(Pieces.of(text, 60))
    const offset = n % (text.length + 1)
    if (text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r') return
    expect(lineOf(read, addressOf(read, offset))).toBe(lineOf(text, offset))
  }), { numRuns: 200 })
})
