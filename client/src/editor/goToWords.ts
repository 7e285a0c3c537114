/** From a view to the words in the editor. */
import { l10n, Range, Selection, TextEditorRevealType, ThemeColor, Uri, window, workspace, type Command, type TextEditor } from 'vscode'
import type { ChecklistQuestion } from '../../../server/src/protocol.ts'

/** A range as the protocol has it: zero-based lines, UTF-16 characters. */
export type ProtocolRange = ChecklistQuestion['evidence'][number]['range']

/** The command behind a row: it opens the document, selects the words and shows them with what stands around them. */
export function goToWords(uri: string, range: ProtocolRange): Command {
  return { command: 'boardResponse.goToEvidence', title: l10n.t('Go to the Words'), arguments: [uri, range] }
}

/** The same for a heading, a finding or an action: the cursor goes before it, as in the editor’s own outline, so that what is typed next does not take its place. */
export function goToPlace(uri: string, range: ProtocolRange): Command {
  return { ...goToWords(uri, range), arguments: [uri, range, true] }
}

export async function showWords(uri: string, range: ProtocolRange, before = false): Promise<void> {
  const editor = await showDocument(Uri.parse(uri))
  const words = editor.document.validateRange(editorRange(range))
  editor.selections = [new Selection(words.start, before ? words.start : words.end)]
  editor.revealRange(words, TextEditorRevealType.InCenterIfOutsideViewport)
  if (before) pointOut(editor, words)
}

let forget = (): void => {}

/** Colours the words until the cursor moves or something is typed. */
function pointOut(editor: TextEditor, words: Range): void {
  forget()
  const colour = window.createTextEditorDecorationType({ backgroundColor: new ThemeColor('editor.rangeHighlightBackground'), border: '1px solid', borderColor: new ThemeColor('editor.rangeHighlightBorder') })
  editor.setDecorations(colour, [words])
  const { start } = words
  const ends = [
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => { if (textEditor === editor && !selections[0]?.active.isEqual(start)) forget() }),
    window.onDidChangeVisibleTextEditors(editors => { if (!editors.includes(editor)) forget() }),
  ]
  forget = () => [colour, ...ends].forEach(one => one.dispose())
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
