import { commands, Uri, ViewColumn, window } from 'vscode'

/** Shows a page as rendered Markdown beside the text, or as plain text where the editor has no Markdown preview. */
export async function openPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', { viewColumn: ViewColumn.Beside, preview: true })
  } catch {
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true })
  }
}
