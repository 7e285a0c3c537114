import type { ColumnRole } from '../../model/ledger/columnRoles.ts'
import type { Response } from '../../model/response.ts'
import { cellPrompts } from '../../rules/fixes/answerSlot.ts'
import { escapeSnippet } from '../../rules/fixes/sectionFix.ts'
import { cellsOf, columnOf, isEmptyCell } from '../../rules/ledger/table.ts'
import type { Replacement } from '../insertionEdits.ts'
import type { SourceTable } from './tableAt.ts'
import { shift, type Span } from '../../span.ts'
import type { Text } from '../../text/text.ts'

export type AddedColumn = 'owner' | 'due' | 'monitoring'

export const columnHeaders: Readonly<Record<AddedColumn, string>> = { owner: 'Who will do it', due: 'By when', monitoring: 'How we will know it has worked' }

/** The columns of an action plan that the table lacks. */
export const missingColumns = ({ shape }: SourceTable): readonly AddedColumn[] =>
  columnOf(shape, 'action') < 0 ? [] : (['owner', 'due', 'monitoring'] as const).filter(role => columnOf(shape, role satisfies ColumnRole) < 0)

/**
 * A column after the last one, with a prompt in each row that has an action. A row that stops short is filled up to it;
 * cells beyond the last column, which Markdown does not show, stay beyond it. The delimiter row keeps its style. The prompts are
 * gone through one after the other, so that what is typed next takes the place of the first.
 */
export const addColumn = ({ text }: Response, { placed, shape, lines }: SourceTable, column: AddedColumn): readonly Replacement[] => {
  const width = shape.columns.length
  const action = columnOf(shape, 'action')
  const delimiter = cellsOf(text, lines[1]!)
  const last = text.slice(delimiter.at(-1)?.start ?? 0, delimiter.at(-1)?.end ?? 0)
  let stop = 1
  const rows = shape.rows.map((row, i): Replacement => {
    const own = row.map(cell => shift(cell, placed.start))
    const acts = row[action] && !isEmptyCell(placed.reading.text, row[action])
    return { ...cellAfter(text, own, width, lines[i + 2]!.end, acts ? ` \${${stop++}:${escapeSnippet(cellPrompts[column]!)}} ` : '  '), snippet: true }
  })
  return [
    cellAfter(text, cellsOf(text, lines[0]!), width, lines[0]!.end, ` ${columnHeaders[column]} `),
    cellAfter(text, delimiter, width, lines[1]!.end, last.startsWith(' ') ? ` ${last.trim()} ` : last.trim()),
    ...rows,
  ]
}

const BAR = 124

/** A cell after the last column's own. The bar that closed that one closes the new one. */
const cellAfter = (text: Text, cells: readonly Span[], width: number, lineEnd: number, words: string): Replacement => {
  const at = cells[Math.min(width, cells.length) - 1]?.end ?? lineEnd
  const missing = '|  '.repeat(Math.max(0, width - cells.length))
  const before = `${/\s/.test(text.slice(Math.max(0, at - 1), at)) || words === words.trim() ? '' : ' '}${missing}|`
  return { start: at, end: at, text: text.charCodeAt(at) === BAR ? `${before}${words}` : `${before}${words.trimEnd()}`, snippet: false }
}
