/** A new name for a finding that cannot be taken: said, and nothing changes. */
import { window, WorkspaceEdit } from 'vscode'
import type { Middleware } from 'vscode-languageclient'

/** Where one who renames refuses, the editor asks the next, and Markdown's own would put the name over the whole heading. */
export const refusedRename: Pick<Middleware, 'provideRenameEdits'> = {
  provideRenameEdits: async (document, position, name, token, next) => {
    try {
      return await next(document, position, name, token)
    } catch (error) {
      if (token.isCancellationRequested) throw error
      void window.showWarningMessage(error instanceof Error ? error.message : String(error))
      return new WorkspaceEdit()
    }
  },
}
