/** Makes in a document what the server proposes for it, with tab stops where there are any. */
import { FilePermission, l10n, window, workspace, type TextDocument } from 'vscode'
import type { InsertEditResult } from '../../../server/src/protocol.ts'
import type { Server } from '../server/server.ts'
import { nameOf } from '../review/place.ts'
import { showDocument } from './goToWords.ts'

/** What is said where nothing is made: the server does not answer, has nothing to propose, or the text has changed while it thought. */
export interface NotMade {
  readonly unanswered: string
  readonly nothing: string
  readonly changed: string
}

export async function makeEdit(server: Server, document: TextDocument, method: string, params: object, notMade: NotMade): Promise<void> {
  const version = document.version
  const answer = await server.request<InsertEditResult>(method, params)
  const client = server.running()?.client
  if (!answer || !client) {
    void window.showWarningMessage(notMade.unanswered)
    return
  }
  if (!answer.edit) {
    void window.showInformationMessage(answer.nothing ?? notMade.nothing)
    return
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit)
  // Tab stops need the document's editor in front.
  await showDocument(document.uri)
  // An edit would be made in the window all the same, and could not be saved.
  const fixed = await cannotBeWritten(document)
  if (!fixed && document.version === version && await workspace.applyEdit(edit).then(undefined, () => false)) return
  void window.showWarningMessage(fixed ? l10n.t('Nothing was inserted: “{0}” cannot be written. Save it under another name and try again.', nameOf(document.uri)) : notMade.changed)
}

async function cannotBeWritten({ isUntitled, uri }: TextDocument): Promise<boolean> {
  if (isUntitled) return false
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
  return workspace.fs.stat(uri).then(({ permissions }) => permissions === FilePermission.Readonly, () => false)
}
