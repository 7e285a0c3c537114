/** Asks the server what a table tool would do at the cursor, and does it. */
import { l10n, window, workspace } from 'vscode'
import { TableEdit, type TableEditParams, type TableEditResult } from '../../../server/src/protocol.ts'
import { responseAtHand, type Services } from '../commands/services.ts'
import { showDocument } from './goToWords.ts'

export async function editTable(services: Services, tool: TableEditParams['tool']): Promise<void> {
  const document = responseAtHand(services)
  if (!document) return
  const editor = window.visibleTextEditors.find(one => one.document === document) ?? await showDocument(document.uri)
  const { line, character } = editor.selection.active
  const version = document.version
  const params: TableEditParams = { textDocument: { uri: document.uri.toString() }, position: { line, character }, tool }
  const answer = await services.server.request<TableEditResult>(TableEdit, params)
  const client = services.server.running()?.client
  if (!answer || !client) {
    void window.showWarningMessage(l10n.t('Nothing was changed: the Board Response server did not answer. Please try again.'))
    return
  }
  if (!answer.edit) {
    void window.showInformationMessage(answer.nothing ?? l10n.t('There is nothing to do here.'))
    return
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit)
  // Tab stops need the document's editor in front.
  await showDocument(document.uri)
  if (document.version !== version || !await workspace.applyEdit(edit)) {
    void window.showWarningMessage(l10n.t('Nothing was changed: the text changed in the meantime. Please try again.'))
  }
}
