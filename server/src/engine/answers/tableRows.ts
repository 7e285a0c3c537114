/** Rows of tables in which evidence stands. */
import { lastBefore } from '../../span.ts'
import type { BlockReading, Passage } from '../../model/blockReading.ts'
import type { Evidence, PlacedReading, Response } from '../../model/response.ts'
import { Beside, keptBy } from '../../remembered.ts'

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

interface Held {
  readonly held: number
  readonly all: number
}

/** By the evidence: what was found as long as the tables that it stands in are the same. */
const kept = new Beside<readonly Evidence[], Held & { readonly tables: readonly PlacedReading[] }>()

/** How many rows of their tables hold evidence, and how many rows these tables have; undefined where some stands outside tables. */
export function tableRows({ blocks }: Response, evidence: readonly Evidence[]): Held | undefined {
  const blockAt = (at: number): PlacedReading | undefined => blocks[lastBefore(blocks, at, ({ start }) => start)]
  const known = kept.get(evidence)
  if (known?.tables.every(table => blockAt(table.start) === table)) return known
  const rows = new Map<PlacedReading, Set<number>>()
  let table: PlacedReading | undefined
  for (const { start } of evidence) {
    if (!table || start < table.start || start >= table.start + table.reading.text.length) table = blockAt(start)
    const row = table && rowAt(table.reading, start - table.start)
    if (row === undefined) return undefined
    const held = rows.get(table!)
    if (held) held.add(row)
    else rows.set(table!, new Set([row]))
  }
  let held = 0
  let all = 0
  for (const [{ reading }, { size }] of rows) {
    held += size
    all += rowsOf(reading).count
  }
  const made = { held, all, tables: [...rows.keys()] }
  kept.set(evidence, made)
  return made
}

/** The row of the cell at a place, relative to the table. */
function rowAt(reading: BlockReading, at: number): number | undefined {
  const { ofFields, cells } = rowsOf(reading)
  const passage = cells[lastBefore(cells, at, ({ span }) => span.start)]
  return passage && at <= passage.span.end ? (ofFields ? 0 : passage.cell!.row) : undefined
}
