import { commands, Uri, ViewColumn, window } from 'vscode'

/** Shows a page as rendered Markdown beside the text, in the group that is there for it, or as plain text where the editor has no Markdown preview. */
export async function openPage(uri: Uri): Promise<void> {
  // A third group would leave none of them room to read.
  const viewColumn = window.tabGroups.all.length > 1 ? ViewColumn.Two : ViewColumn.Beside
  try {
    await commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', { viewColumn, preview: true })
  } catch {
    await window.showTextDocument(uri, { viewColumn, preview: true })
  }
}
