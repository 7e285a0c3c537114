import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { insertEdit } from '../../../server/src/features/insertEdit.ts'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'

/** The text after another kind of review was chosen for it. */
function chosen(text: string, profile: string): string {
  const document = TextDocument.create('file:///r.md', 'markdown', 1, text)
  const { edit } = insertEdit(document, analyse(text, { fixed: builtInMarker('scr-board-response')! }), { textDocument: { uri: document.uri }, what: 'profile', profile }, { snippets: false, documentChanges: false })
  return TextDocument.applyEdits(document, edit!.changes![document.uri]!)
}

test('another kind of review takes the place of the one that is named, and of nothing else', () => {
  expect(chosen('---\ndocument: board-response\nprofile: scr-board-response # ours\n---\n\n# R\n', 'pfd-response')).toBe('---\ndocument: board-response\nprofile: pfd-response # ours\n---\n\n# R\n')
  expect(chosen('---\nprofile: "own.json"\n---\n\n# R\n', 'lcspr-response')).toBe('---\nprofile: lcspr-response\n---\n\n# R\n')
})

test('where none is named it stands in its place among the keys, and at the top where there are none', () => {
  expect(chosen('---\ndocument: board-response\ntitle: R\n---\n\n# R\n', 'pfd-response')).toBe('---\ndocument: board-response\nprofile: pfd-response\ntitle: R\n---\n\n# R\n')
  expect(chosen('---\ndocument: board-response\nprofile:\n---\n\n# R\n', 'pfd-response')).toBe('---\ndocument: board-response\nprofile: pfd-response\n---\n\n# R\n')
  expect(chosen('# R\n', 'scr-board-response')).toMatch(/^---\ndocument: board-response\nprofile: scr-board-response\ntitle: [^]*\n---\n\n# R\n$/)
})
