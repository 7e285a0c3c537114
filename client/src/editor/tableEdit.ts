/** Asks the server what a table tool would do at the cursor, and does it. */
import { l10n, window } from 'vscode'
import { TableEdit, type TableEditParams } from '../../../server/src/protocol.ts'
import { responseAtHand, type Services } from '../commands/services.ts'
import { showDocument } from './goToWords.ts'
import { makeEdit } from './makeEdit.ts'

export async function editTable(services: Services, tool: TableEditParams['tool']): Promise<void> {
  const document = responseAtHand(services)
  if (!document) return
  const editor = window.visibleTextEditors.find(one => one.document === document) ?? await showDocument(document.uri)
  const { line, character } = editor.selection.active
  const params: TableEditParams = { textDocument: { uri: document.uri.toString() }, position: { line, character }, tool }
  await makeEdit(services.server, document, TableEdit, params, {
    unanswered: l10n.t('Nothing was changed: the Board Response server did not answer. Please try again.'),
    nothing: l10n.t('There is nothing to do here.'),
    changed: l10n.t('Nothing was changed: the text changed in the meantime. Please try again.'),
  })
}
