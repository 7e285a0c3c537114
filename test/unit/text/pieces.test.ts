import fc from 'fast-check'
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import { describe, expect, test } from 'vitest'
import { edited, openDocument } from '../../../server/src/lsp/openDocument.ts'
import { inCommon } from '../../../server/src/syntax/difference.ts'
import { Pieces } from '../../../server/src/text/pieces.ts'

const part = fc.constantFrom('a', 'bc', 'longer words', '\n', '\r\n', '\r', '\n\n', '😀', '\u2028', ' ')
const words = (most: number): fc.Arbitrary<string> => fc.array(part, { maxLength: most }).map(parts => parts.join(''))
const place = fc.nat(200)
const edit = fc.record({ from: place, to: place, words: words(12) })
const runs = Number(process.env.PROPERTY_RUNS ?? 1000)

/** The text after the edits, as a string and in pieces of a few characters. */
function typed(start: string, edits: readonly { readonly from: number; readonly to: number; readonly words: string }[]) {
  let text = start
  let pieces = Pieces.of(text, 8)
  for (const { from, to, words } of edits) {
    const [at, end] = [Math.min(from, to, text.length), Math.min(Math.max(from, to), text.length)]
    text = text.slice(0, at) + words + text.slice(end)
    pieces = pieces.replaced(at, end, words)
  }
  return { text, pieces }
}

describe('a text in pieces', () => {
  test('reads as the string does, after any edits', () => {
    fc.assert(fc.property(words(40), fc.array(edit, { maxLength: 6 }), fc.integer({ min: -60, max: 200 }), fc.integer({ min: -60, max: 200 }), (start, edits, from, to) => {
      const { text, pieces } = typed(start, edits)
      expect(pieces.toString()).toBe(text)
      expect(pieces.length).toBe(text.length)
      expect(pieces.slice(from, to)).toBe(text.slice(from, to))
      expect(pieces.slice(from)).toBe(text.slice(from))
      expect(pieces.charCodeAt(from)).toBe(text.charCodeAt(from))
      for (const piece of pieces.pieces.slice(0, -1)) expect(piece.text.endsWith('\n')).toBe(true)
    }), { numRuns: runs })
  })

  test('shares with the text before all that the edit left alone', () => {
    const before = Pieces.of('A line of words.\n'.repeat(1000))
    const after = before.replaced(8000, 8000, 'x')
    expect(after.pieces.filter(piece => !before.pieces.includes(piece)).length).toBe(1)
  })

  test('tells what it has in common with another as strings do', () => {
    fc.assert(fc.property(words(40), fc.array(edit, { maxLength: 3 }), (start, edits) => {
      const { text, pieces } = typed(start, edits)
      const { start: same, end } = inCommon(Pieces.of(start, 8), pieces)
      expect(same + end).toBeLessThanOrEqual(Math.min(start.length, text.length))
      expect(text.slice(0, same)).toBe(start.slice(0, same))
      expect(text.slice(text.length - end)).toBe(start.slice(start.length - end))
      // No more can be in common than that: the next character differs on either side.
      if (same + end < Math.min(start.length, text.length)) {
        expect(text[same]).not.toBe(start[same])
        expect(text[text.length - end - 1]).not.toBe(start[start.length - end - 1])
      }
    }), { numRuns: runs })
  })
})

describe('an open document', () => {
  const position = fc.record({ line: fc.integer({ min: -1, max: 30 }), character: fc.integer({ min: -1, max: 30 }) })
  const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
    { weight: 9, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: words(8) }) },
    { weight: 1, arbitrary: fc.record({ text: words(30) }) },
  )

  test('is the same to whoever asks as the library’s own', () => {
    fc.assert(fc.property(words(40), fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }), fc.array(position, { maxLength: 5 }), fc.array(place, { maxLength: 5 }), (start, versions, positions, offsets) => {
      // Made anew from its text after each change: after an edit beyond the document's end the library miscounts its lines.
      const library = (text: string, version: number): TextDocument => TextDocument.create('file:///a.md', 'markdown', version, text)
      let theirs = library(start, 0)
      let ours = openDocument('file:///a.md', 'markdown', 0, start)
      for (const [i, changes] of versions.entries()) {
        for (const one of changes) theirs = library(TextDocument.update(theirs, [one], i + 1).getText(), i + 1)
        theirs = library(theirs.getText(), i + 1)
        ours = edited(ours, changes, i + 1)
      }
      expect([ours.uri, ours.languageId, ours.version, ours.getText(), ours.lineCount]).toEqual([theirs.uri, theirs.languageId, theirs.version, theirs.getText(), theirs.lineCount])
      for (const one of positions) expect(ours.offsetAt(one)).toBe(theirs.offsetAt(one))
      for (const one of offsets) expect(ours.positionAt(one)).toEqual(theirs.positionAt(one))
      for (const { line } of positions) {
        expect(ours.getLineRange(line)).toEqual(theirs.getLineRange(line))
        expect(ours.getEOLCharacters(line)).toBe(theirs.getEOLCharacters(line))
      }
      for (const end of positions) expect(ours.getText({ start: positions[0]!, end })).toBe(theirs.getText({ start: positions[0]!, end }))
    }), { numRuns: runs })
  })
})
