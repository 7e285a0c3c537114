/** Asks the server for an insertion and makes it, with tab stops where there are any. */
import { l10n, window, workspace, type TextDocument } from 'vscode'
import { InsertEdit, type InsertEditParams, type InsertEditResult } from '../../../server/src/protocol.ts'
import type { Server } from '../server/server.ts'
import { showDocument } from './goToWords.ts'

export async function insert(server: Server, document: TextDocument, what: InsertEditParams['what'], more: Pick<InsertEditParams, 'question' | 'profile'> = {}): Promise<void> {
  const params: InsertEditParams = { textDocument: { uri: document.uri.toString() }, what, ...more }
  const version = document.version
  const answer = await server.request<InsertEditResult>(InsertEdit, params)
  const client = server.running()?.client
  if (!answer || !client) {
    void window.showWarningMessage(l10n.t('Nothing was inserted: the Board Response server did not answer. Please try again.'))
    return
  }
  if (!answer.edit) {
    void window.showInformationMessage(answer.nothing ?? l10n.t('There is nothing to insert.'))
    return
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit)
  // Tab stops need the document's editor in front.
  await showDocument(document.uri)
  if (document.version !== version || !await workspace.applyEdit(edit)) {
    void window.showWarningMessage(l10n.t('Nothing was inserted: the text changed in the meantime. Please try again.'))
  }
}
