/** Rows of tables in which evidence stands. */
import { lastBefore } from '../../span.ts'
import type { BlockReading, Passage } from '../../model/blockReading.ts'
import type { Evidence, PlacedReading, Response } from '../../model/response.ts'
import { keptBy } from '../../remembered.ts'

interface Rows {
  /** A table of fields (“Lead | Head of Early Help”) is one record, and not a row for each. */
  readonly ofFields: boolean
  readonly count: number
  /** In the document's order. */
  readonly cells: readonly Passage[]
}

/** Kept by the table's reading: most tables are not being typed in. */
const rowsOf = keptBy((reading: BlockReading): Rows => {
  const ofFields = isOfFields(reading)
  const cells = reading.passages.filter(p => p.cell)
  return { ofFields, cells, count: ofFields ? 1 : new Set(cells.flatMap(p => (p.kind === 'cell' ? [p.cell!.row] : []))).size }
})

const isOfFields = ({ passages }: BlockReading): boolean =>
  passages.some((p, i) => p.kind === 'cell' && p.cell?.column === 1 && p.cell.header !== '' && p.cell.header === passages[i - 1]?.plain.trim().replace(/\s+/g, ' '))

/** How many rows of their tables hold evidence, and how many rows these tables have; undefined where some stands outside tables. */
export function tableRows({ blocks }: Response, evidence: readonly Evidence[]): { readonly held: number; readonly all: number } | undefined {
  const tables: PlacedReading[] = []
  // Cells are looked for only where each stands in a block that has some: mostly one does not.
  let block: PlacedReading | undefined
  for (const e of evidence) {
    if (!block || e.start < block.start || e.start >= block.start + block.reading.text.length) block = blocks[lastBefore(blocks, e.start, ({ start }) => start)]
    if (!block || e.start >= block.start + block.reading.text.length || rowsOf(block.reading).count === 0) return undefined
    tables.push(block)
  }
  const rows = new Map<PlacedReading, Set<number>>()
  for (let i = 0; i < evidence.length; i++) {
    const table = tables[i]!
    const row = rowAt(table.reading, evidence[i]!.start - table.start)
    if (row === undefined) return undefined
    const held = rows.get(table)
    if (held) held.add(row)
    else rows.set(table, new Set([row]))
  }
  let held = 0
  let all = 0
  for (const [{ reading }, { size }] of rows) {
    held += size
    all += rowsOf(reading).count
  }
  return { held, all }
}

/** The row of the cell at a place, relative to the table. */
function rowAt(reading: BlockReading, at: number): number | undefined {
  const { ofFields, cells } = rowsOf(reading)
  const passage = cells[lastBefore(cells, at, ({ span }) => span.start)]
  return passage && at <= passage.span.end ? (ofFields ? 0 : passage.cell!.row) : undefined
}
