/** Asks the server for an insertion and makes it. */
import { l10n, type TextDocument } from 'vscode'
import { InsertEdit, type InsertEditParams } from '../../../server/src/protocol.ts'
import type { Server } from '../server/server.ts'
import { makeEdit } from './makeEdit.ts'

export async function insert(server: Server, document: TextDocument, what: InsertEditParams['what'], more: Pick<InsertEditParams, 'question' | 'profile'> = {}): Promise<void> {
  const params: InsertEditParams = { textDocument: { uri: document.uri.toString() }, what, ...more }
  await makeEdit(server, document, InsertEdit, params, {
    unanswered: l10n.t('Nothing was inserted: the Board Response server did not answer. Please try again.'),
    nothing: l10n.t('There is nothing to insert.'),
    changed: l10n.t('Nothing was inserted: the text changed in the meantime. Please try again.'),
  })
}
