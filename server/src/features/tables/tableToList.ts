import type { Response } from '../../model/response.ts'
import { columnOf } from '../../rules/ledger/table.ts'
import type { Replacement } from '../insertionEdits.ts'
import { contains, shift, type Span } from '../../span.ts'
import type { SourceTable } from './tableAt.ts'
import { lineEnding } from '../../syntax/lines.ts'

/**
 * The table as a list: an item for each row with its action first, and under it, one line each, the other cells, all after
 * their columns' headers: the finding that it answers before the rest. A header that no row fills is kept in the first item; cells beyond the last column too.
 */
export const tableToList = (response: Response, { placed, shape, lines }: SourceTable): Replacement => {
  const eol = lineEnding(response.text)
  const text = (cell: { readonly start: number; readonly end: number } | undefined): string => (cell ? placed.reading.text.slice(cell.start, cell.end).trim().replace(/\\\|/g, '|') : '')
  const action = columnOf(shape, 'action')
  const headers = shape.columns.map(({ span }) => text(span))
  const names = (cell: Span | undefined): boolean => cell !== undefined && response.findings.some(({ span }) => contains(shift(cell, placed.start), span.start))
  const finding = headers.findIndex((_, column) => shape.rows.some(row => names(row[column])))
  const empty = headers.map((_, column) => shape.rows.every(row => text(row[column]) === ''))
  const items = shape.rows.map((row, i) => {
    const main = action >= 0 && text(row[action]) !== '' ? action : row.findIndex(cell => text(cell) !== '')
    const own = row.map((cell, column) => ({ column, words: text(cell) })).filter(({ column, words }) => words !== '' && column !== main)
    const unfilled = i === 0 ? headers.map((_, column) => ({ column, words: '' })).filter(({ column }) => empty[column] && column !== main) : []
    const told = headers[main] ? `**${bare(headers[main])}:** ` : ''
    const under = [...own, ...unfilled].sort((a, b) => Number(b.column === finding) - Number(a.column === finding) || a.column - b.column).map(({ column, words }) => `  - ${headers[column] ? `${bare(headers[column])}: ` : ''}${words}`.trimEnd())
    return [`- ${told}${text(row[main]) || '…'}`, ...under].join(eol)
  })
  return { start: lines[0]!.start, end: lines.at(-1)!.end, text: items.join(eol), snippet: false }
}

/** “No.:” before a number would read as an answer. */
function bare(header: string): string {
  const words = header.replace(/^(\*\*|__)(.*)\1$/, '$2')
  return words.replace(/ ?[:.]$/, '')
}
