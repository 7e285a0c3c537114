/** Insertions as edits that an editor can make. */
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Insertion } from '../engine/assessment.ts'
import { snippetText } from './snippetText.ts'

/** What the editor said it can do with an edit. */
export interface EditSupport {
  readonly snippets: boolean
  readonly documentChanges: boolean
}

/** In the document's own line endings; with tab stops where the editor has them. */
export function insertionEdits(document: TextDocument, insertions: readonly Insertion[], support: EditSupport): WorkspaceEdit {
  const eol = /\r\n|\n|\r/.exec(document.getText())?.[0] ?? '\n'
  const range = ({ at, end = at }: Insertion) => ({ start: document.positionAt(at), end: document.positionAt(end) })
  const plain = (one: Insertion): TextEdit => ({ range: range(one), newText: snippetText(one.snippet).replaceAll('\n', eol) })
  const withStops = (one: Insertion): SnippetTextEdit => ({ range: range(one), snippet: { kind: 'snippet', value: one.snippet.replaceAll('\n', eol) } })
  if (!support.documentChanges) return { changes: { [document.uri]: insertions.map(plain) } }
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: support.snippets ? insertions.map(withStops) : insertions.map(plain) }] }
}

/** The text after the insertions, as plain text. They stand in order of place. */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return insertions.reduceRight((so, { at, end = at, snippet }) => so.slice(0, at) + snippetText(snippet).replaceAll('\n', eol) + so.slice(end), text)
}
