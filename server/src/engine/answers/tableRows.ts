/** Rows of tables in which evidence stands. */
import { lastBefore } from '../../span.ts'
import type { BlockReading } from '../../model/blockReading.ts'
import type { Evidence, PlacedReading, Response } from '../../model/response.ts'
import { keptBy } from '../../remembered.ts'

interface Rows {
  /** A table of fields (“Lead | Head of Early Help”) is one record, and not a row for each. */
  readonly ofFields: boolean
  readonly count: number
}

/** Kept by the table's reading: most tables are not being typed in. */
const rowsOf = keptBy((reading: BlockReading): Rows =>
  isOfFields(reading) ? { ofFields: true, count: 1 } : { ofFields: false, count: new Set(reading.passages.flatMap(p => (p.kind === 'cell' && p.cell ? [p.cell.row] : []))).size })

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
  const held = new Set<string>()
  for (const [i, e] of evidence.entries()) {
    const { start, reading } = tables[i]!
    const cell = reading.passages.find(p => p.cell && p.span.start <= e.start - start && e.start - start <= p.span.end)?.cell
    if (!cell) return undefined
    held.add(`${start}/${rowsOf(reading).ofFields ? '' : cell.row}`)
  }
  let all = 0
  for (const { reading } of new Set(tables)) all += rowsOf(reading).count
  return { held: held.size, all }
}
