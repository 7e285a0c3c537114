/** Insertions as edits that an editor can make. */
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Insertion } from '../engine/assessment.ts'
import type { Span } from '../span.ts'
import { rangeOf } from './ranges.ts'
import { snippetText } from './snippetText.ts'

/** What the editor said it can do with an edit. */
export interface EditSupport {
  readonly snippets: boolean
  readonly documentChanges: boolean
}

/** A change of one stretch of the document. */
export interface Replacement extends Span {
  readonly text: string
  /** `text` is a snippet with tab stops. */
  readonly snippet: boolean
}

/** In the document's own line endings; with tab stops where the editor has them. */
export function insertionEdits(document: TextDocument, insertions: readonly Insertion[], support: EditSupport): WorkspaceEdit {
  const eol = /\r\n|\n|\r/.exec(document.getText())?.[0] ?? '\n'
  return replacementEdits(document, insertions.map(({ at, end = at, snippet }) => ({ start: at, end, text: snippet.replaceAll('\n', eol), snippet: true })), insertions.some(({ snippet }) => stop.test(snippet)) ? support : { ...support, snippets: false })
}

/** Without one to go to, an editor would leave a cursor in each place that was changed. */
const stop = /(?<!\\)\$[\d{]/

/** With tab stops where the editor has them. */
export function replacementEdits(document: TextDocument, replacements: readonly Replacement[], support: EditSupport): WorkspaceEdit {
  const plain = ({ text, snippet, ...span }: Replacement): TextEdit => ({ range: rangeOf(document, span), newText: snippet ? snippetText(text) : text })
  const withStops = (one: Replacement): TextEdit | SnippetTextEdit => (one.snippet ? { range: rangeOf(document, one), snippet: { kind: 'snippet', value: one.text } } : plain(one))
  if (!support.documentChanges) return { changes: { [document.uri]: replacements.map(plain) } }
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: replacements.map(support.snippets ? withStops : plain) }] }
}
