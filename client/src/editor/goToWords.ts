/** From a view to the words in the editor. */
import { l10n, Range, Selection, TextEditorRevealType, Uri, window, workspace, type Command, type TextEditor } from 'vscode'
import type { ChecklistQuestion } from '../../../server/src/protocol.ts'

/** A range as the protocol has it: zero-based lines, UTF-16 characters. */
export type ProtocolRange = ChecklistQuestion['evidence'][number]['range']

/** The command behind a row: it opens the document, selects the words and shows them with what stands around them. */
export function goToWords(uri: string, range: ProtocolRange): Command {
  return { command: 'boardResponse.goToEvidence', title: l10n.t('Go to the Words'), arguments: [uri, range] }
}

export async function showWords(uri: string, range: ProtocolRange): Promise<void> {
  const editor = await showDocument(Uri.parse(uri))
  const words = editor.document.validateRange(editorRange(range))
  editor.selections = [new Selection(words.start, words.end)]
  editor.revealRange(words, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Brings the document to the front, in the group where it is already on show. */
export async function showDocument(uri: Uri): Promise<TextEditor> {
  const key = uri.toString()
  const visible = window.visibleTextEditors.find(editor => editor.document.uri.toString() === key)
  const document = visible?.document ?? await workspace.openTextDocument(uri)
  return window.showTextDocument(document, visible?.viewColumn ? { viewColumn: visible.viewColumn } : {})
}

export function editorRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
