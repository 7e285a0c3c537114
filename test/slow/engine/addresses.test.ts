/**
 * What an editor is told of a document that was typed in, pasted into and cut from is what it would be told of one that was just opened:
 * each place is where the words are, though blocks stand at the addresses that they had before. `PROPERTY_RUNS` and `PROPERTY_SEED` as elsewhere.
 */
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { inCommon } from '../../../server/src/syntax/difference.ts'
import { Pieces } from '../../../server/src/text/pieces.ts'
import { anyEdit, apply, type Edit } from '../../support/edits.ts'
import { editorView } from '../../support/editorView.ts'
import { markdownText } from '../../support/markdownText.ts'
import { responseText } from '../../support/responseText.ts'
import { texts } from '../../support/texts.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 500)
const seed = process.env.PROPERTY_SEED === undefined ? {} : { seed: Number(process.env.PROPERTY_SEED) }
const fraction = fc.double({ min: 0, max: 1, noNaN: true })

function holds(start: string, edits: readonly Edit[], places: readonly number[]): void {
  let text = start
  let before = start
  let pieces = Pieces.of(text, 300)
  let analysis = analyse(pieces)
  for (const edit of edits) {
    const next = apply(text, edit, before).slice(0, 40_000)
    const same = inCommon(text, next)
    pieces = pieces.replaced(same.start, text.length - same.end, next.slice(same.start, next.length - same.end))
    before = text
    text = next
    analysis = analyse(pieces, {}, analysis)
  }
  const document = TextDocument.create('file:///work/response.md', 'markdown', 1, text)
  // The places of the edits themselves are asked about too.
  const asked = [...places, ...edits.flatMap(edit => ('from' in edit ? [edit.from] : []))]
  expect(editorView(document, analysis, asked)).toEqual(editorView(document, analyse(text), asked))
}

test('an edited document’s features answer as a fresh one’s', () => {
  const start = fc.oneof({ weight: 2, arbitrary: responseText }, { weight: 1, arbitrary: markdownText() }, { weight: 1, arbitrary: fc.constantFrom(...texts(20_000).map(({ text }) => text)) })
  fc.assert(fc.property(start, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), fc.array(fraction, { minLength: 4, maxLength: 8 }), holds), { numRuns: Math.ceil(runs * 0.6), ...seed })
}, 3_600_000)
