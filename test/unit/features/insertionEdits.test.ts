/** Edits as the editor is given them: tab stops where there are some, and plain text where a cursor has nowhere to go. */
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { insertionEdits } from '../../../server/src/features/insertionEdits.ts'
import type { Insertion } from '../../../server/src/engine/assessment.ts'

const document = TextDocument.create('file:///response.md', 'markdown', 1, 'one\ttwo\nthree\tfour\n')
const kinds = (insertions: readonly Insertion[]): readonly string[] => {
  const [change] = insertionEdits(document, insertions, { snippets: true, documentChanges: true }).documentChanges!
  return 'edits' in change! ? change.edits.map(edit => 'snippet' in edit ? edit.snippet.value : edit.newText).concat(change.edits.some(edit => 'snippet' in edit) ? 'with stops' : 'plain') : []
}

test('without a tab stop no cursor is left in each place that was changed', () =>
  expect(kinds([{ at: 0, end: 7, snippet: '| one | two |' }, { at: 8, end: 18, snippet: '| three | \\$400 |' }])).toEqual(['| one | two |', '| three | $400 |', 'plain']))

test.each(['${1:who}', '$1', '$0'])('with “%s” the cursor goes to it', stop =>
  expect(kinds([{ at: 0, snippet: `- ${stop} ` }, { at: 8, snippet: '- ' }])).toEqual([`- ${stop} `, '- ', 'with stops']))
