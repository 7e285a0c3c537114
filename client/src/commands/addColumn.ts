import { l10n, window } from 'vscode'
import type { TableEditParams } from '../../../server/src/protocol.ts'
import { editTable } from '../editor/tableEdit.ts'
import { responseAtHand, type Command } from './services.ts'

/** Asks which column the action table should have as well. */
export const addColumn: Command = async services => {
  if (!responseAtHand(services)) return
  const columns: readonly { readonly label: string; readonly tool: TableEditParams['tool'] }[] = [
    { label: l10n.t('Who will do it'), tool: 'add-owner' },
    { label: l10n.t('By when'), tool: 'add-due' },
    { label: l10n.t('How we will know it has worked'), tool: 'add-monitoring' },
  ]
  const chosen = await window.showQuickPick(columns, { title: l10n.t('Add a Column'), placeHolder: l10n.t('Which column should the action table have?') })
  if (chosen) await editTable(services, chosen.tool)
}
