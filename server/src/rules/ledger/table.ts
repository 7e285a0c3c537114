/** A table's columns with their roles and its cells, the empty ones too, which have no passage of their own. */
import { shift, type Span } from '../../span.ts'
import type { BlockReading } from '../../model/blockReading.ts'
import { columnRoles, type ColumnRole } from '../../model/ledger/columnRoles.ts'
import { lineAt } from '../../syntax/lines.ts'
import type { Text } from '../../text/text.ts'
import { keptBy } from '../../remembered.ts'

export interface TableShape {
  /** One for each column; `span` is the header's words, empty where it has none. */
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string; readonly span: Span }[]
  /** By row below the header; a row may be shorter than the table is wide. Between the bars, white space included. */
  readonly rows: readonly (readonly Span[])[]
}

/** Spans are relative to the block. */
export const tableShape = keptBy((reading: BlockReading): TableShape => {
  const lines = linesOf(reading.text)
  const head = lines[0] ? cellsOf(reading.text, lines[0]) : []
  const rows = lines.slice(2).map(line => cellsOf(reading.text, line))
  const headers = reading.passages.filter(p => p.kind === 'header-cell')
  const roles = columnRoles(head.map((_, column) => ({
    header: headers.find(p => p.cell?.column === column)?.plain.trim() ?? '',
    cells: reading.passages.filter(p => p.kind === 'cell' && p.cell?.column === column && p.plain.trim() !== '').map(p => p.plain),
  })))
  return {
    columns: head.map((cell, column) => ({ role: roles[column] ?? 'other', header: headers.find(p => p.cell?.column === column)?.cell?.header ?? '', span: trimmed(reading.text, cell) })),
    rows,
  }
})

export const linesOf = (text: string): readonly Span[] => {
  const out: Span[] = []
  for (let at = 0; at < text.length;) {
    const { start, end, next } = lineAt(text, at)
    out.push({ start, end })
    at = next
  }
  return out
}

const BAR = 124
const BACKSLASH = 92

/** Between bars that are not written `\|`; the bars at a line's ends belong to the line. */
export const cellsOf = (text: Text, line: Span): readonly Span[] => {
  const out: Span[] = []
  let from = line.start
  for (let i = line.start; i < line.end; i++) {
    if (text.charCodeAt(i) === BACKSLASH) i++
    else if (text.charCodeAt(i) === BAR) {
      out.push({ start: from, end: i })
      from = i + 1
    }
  }
  out.push({ start: from, end: line.end })
  if (out.length > 1 && isEmptyCell(text, out[0]!)) out.shift()
  if (out.length > 1 && isEmptyCell(text, out.at(-1)!)) out.pop()
  return out
}

const trimmed = (text: string, s: Span): Span => {
  let { start, end } = s
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Nothing in it but white space. */
export const isEmptyCell = (text: Text, cell: Span): boolean => text.slice(cell.start, cell.end).trim() === ''

/** Index of the first column with the role; -1 where there is none. */
export const columnOf = ({ columns }: TableShape, role: ColumnRole): number => columns.findIndex(c => c.role === role)

/** A header's words in the document; the whole header row where the column's header is empty. */
export const headerPlace = (shape: TableShape, column: number, start: number): Span => {
  const own = shape.columns[column]?.span
  if (own && own.end > own.start) return shift(own, start)
  const first = shape.columns.find(c => c.span.end > c.span.start)
  return shift(first?.span ?? { start: 0, end: 1 }, start)
}
