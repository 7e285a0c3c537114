/** What can be done with the table or the list of actions at a place. */
import type { Assessment } from '../../engine/assessment.ts'
import type { TableTool } from '../../protocol.ts'
import { addColumn, columnHeaders, missingColumns, type AddedColumn } from './addColumn.ts'
import { addRow } from './addRow.ts'
import { listAt } from './listAt.ts'
import { holdsActions, listToTable } from './listToTable.ts'
import type { Replacement } from '../insertionEdits.ts'
import { tableAt } from './tableAt.ts'
import { tableToList } from './tableToList.ts'
import { columnOf } from '../../rules/ledger/table.ts'

export interface OfferedTool {
  readonly tool: TableTool
  readonly title: string
  readonly make: () => readonly Replacement[]
}

const columns: Readonly<Record<AddedColumn, TableTool>> = { owner: 'add-owner', due: 'add-due', monitoring: 'add-monitoring' }

export const tableTools = ({ response, marker }: Assessment, offset: number): readonly OfferedTool[] => {
  const table = tableAt(response, offset)
  if (table) {
    const plan = columnOf(table.shape, 'action') >= 0
    const ledger = plan || ['finding', 'position', 'owner'].some(role => table.shape.columns.some(column => column.role === role))
    if (!ledger) return []
    return [
      { tool: 'add-row', title: plan ? 'Add a row to the action table' : 'Add a row to the table', make: () => [addRow(response, table, marker.terms.findingWords)] },
      ...missingColumns(table).map((column): OfferedTool => ({ tool: columns[column], title: `Add a column “${columnHeaders[column]}”`, make: () => addColumn(response, table, column) })),
      ...(table.shape.rows.length > 0 ? [{ tool: 'to-list', title: 'Turn the table into a list', make: () => [tableToList(response, table)] } as const] : []),
    ]
  }
  const list = listAt(response, offset)
  return list && holdsActions(response, list) ? [{ tool: 'to-table', title: 'Turn the list into an action table', make: () => [listToTable(response, list, marker)] }] : []
}
