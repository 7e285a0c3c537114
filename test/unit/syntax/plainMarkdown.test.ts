/** What is read without remark is read as remark reads it, node for node. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../server/src/syntax/parse.ts'
import { parseMarkdown } from '../../../server/src/syntax/parseMarkdown.ts'
import { plainMarkdown } from '../../../server/src/syntax/plainMarkdown.ts'
import { markdownText } from '../../support/markdownText.ts'
import { texts } from '../../support/texts.ts'

interface Node { readonly position?: { readonly end: { offset?: number | undefined } } | undefined; readonly children?: readonly Node[] }

/** remark’s tree of a block, its last ends held within the block. */
function reference(text: string): unknown {
  const tree = parseMarkdown(`${text}\n`)
  for (let node: Node | undefined = tree; node; node = node.children?.at(-1)) if (node.position && (node.position.end.offset ?? 0) > text.length) node.position.end.offset = text.length
  return JSON.parse(JSON.stringify(tree))
}

/** @returns whether it was read here at all */
function agrees(text: string): boolean {
  const mine = plainMarkdown(text)
  if (mine) expect(JSON.parse(JSON.stringify(mine))).toEqual(reference(text))
  return mine !== undefined
}

const blocks = [...new Set(texts(30_000).flatMap(({ text }) => parse(text).blocks.map(({ block }) => block.text)))]
/** As the cutting leaves a block: no blank lines at its ends. */
const asCut = (text: string): string => text.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '').replace(/(?:(?:\r\n|\n|\r)[ \t]*)+$/, '')
const bit = fc.constantFrom(
  '*', '**', '***', ' ', '  ', '\n', '\n', '\r\n', '-', '- ', '1. ', '2) ', '#', '# ', '|', '| ', ' |', '|-|', '\n|---|', '\\', '[', ']', '[x] ', '[ ] ', '(', ')', ':', '!', '“', '”', '.', 'a', '😀', 'é', '—', 'x*', '*x', ' *x* ', '**y** ',
  '=', '---', '\n---\n', '\n===', '\n- a', '\n1. b', '+', '* ', '\n\n', '\u00a0', '\u2028', '>', '<b', ' < 5', '<br>', '&', '&amp;', '&amp', 'R&D', '_', '~', '`', '^', '[^1]', '[^1]: n', '[a\nb]: c', '\u200b', '\uD83D', '$', 'www.', '@', 'http', 'https://x', '\t', '\0', '\uFEFF',
)
const edited = fc.tuple(fc.constantFrom(...blocks), fc.nat(), fc.integer({ min: 20, max: 400 }), fc.array(fc.tuple(fc.nat(), bit, fc.nat(3)), { maxLength: 4 })).map(([block, from, length, edits]) => {
  let text = block.length <= length ? block : block.slice(from % (block.length - length), (from % (block.length - length)) + length)
  for (const [place, put, cut] of edits) {
    const at = place % (text.length + 1)
    text = text.slice(0, at) + put + text.slice(at + cut)
  }
  return asCut(text)
}).filter(text => text.trim() !== '')

const runs = Number(process.env.PROPERTY_RUNS ?? 3000)

describe('plain Markdown', () => {
  test('is most of what there is, and read as remark reads it', () => {
    expect(blocks.filter(agrees).length).toBeGreaterThan(blocks.length * 0.75)
  })
  test('edited at random, is read as remark reads it or left to it', () => {
    let read = 0
    fc.assert(fc.property(edited, text => { if (agrees(text)) read++ }), { numRuns: runs })
    expect(read).toBeGreaterThan(runs / 10)
  })
  test.each([
    '| What | Lead  | When |\n|---|---|---|\n| One | TBC | |', '| a |  b |\n|---|---|\n| c | d |', '| a\u00a0 | b |\n|---|---|\n| c | \u00a0 |', 'A **half typed', 'A *b **c d', '**a', 'Words. ', '**All bold.** ', 'a | b (c) ', '[a\nb]: c', '# One\n\n1. b', 'Text\n\n- a', 'A ** bold', 'A **bold * and** c', '| A |\n|---|\n| b * c |', '-  a\n-   b', '1.  a\n2. b', '-    a\n',
  ])('is read so where it once was not: %j', text => void agrees(text))
  test('a table with spaces anywhere is read as remark reads it', () => {
    const cell = fc.array(fc.constantFrom(' ', ' ', '  ', '   ', 'a', 'b,', '**c**', '*d*', '*', '<br>', '\u00a0', 'é'), { maxLength: 5 }).map(bits => bits.join(''))
    const row = (cells: number): fc.Arbitrary<string> => fc.array(cell, { minLength: cells, maxLength: cells }).map(all => `|${all.join('|')}|`)
    const table = fc.integer({ min: 1, max: 3 }).chain(cells => fc.tuple(fc.constantFrom('', '# One\n'), row(cells), fc.array(row(cells), { maxLength: 3 })).map(([before, head, rows]) => `${before}${head}\n|${'---|'.repeat(cells)}${rows.map(one => `\n${one}`).join('')}`))
    let read = 0
    fc.assert(fc.property(table, text => { if (agrees(text)) read++ }), { numRuns: runs })
    expect(read).toBeGreaterThan(runs / 10)
  })
  test('words with addresses among them are words', () => {
    const piece = fc.constantFrom(
      ' ', ' ', ' ', '\n', 'a', 'B.', 'https://', 'http:', 'www.', 'ftp://', 'x.org', 'y.gov.uk/a-b', '/c_d_', '_', '(', ')', ').', ',', '?q=1&r=2', '&amp;', '@', 'me@x.org', 'mailto:', 'xmpp:', '~', '*', '**', '[', ']', '](', '!', '\u00a0', '“', '”', ':', ';', '<br>', '`', '\\', 'é', '😀', '#f', '%20', "'", '-', '+',
    )
    const words = fc.array(piece, { minLength: 2, maxLength: 14 }).map(pieces => asCut(`A ${pieces.join('')}`))
    const inTable = words.map(text => `| What |\n|---|\n| ${text.replaceAll('\n', ' ').trim()} |`)
    let read = 0
    fc.assert(fc.property(fc.oneof(words, inTable), text => { if (agrees(text)) read++ }), { numRuns: runs })
    expect(read).toBeGreaterThan(runs / 10)
  })
  test('among any Markdown too', () => {
    fc.assert(fc.property(markdownText(), text => { for (const { block } of parse(text).blocks) agrees(block.text) }), { numRuns: Math.ceil(runs / 10) })
  })
})
