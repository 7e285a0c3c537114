/** Rows of tables in which evidence stands. */
import { lastBefore } from '../../span.ts'
import type { BlockReading } from '../../model/blockReading.ts'
import type { Evidence, PlacedReading, Response } from '../../model/response.ts'

interface Rows {
  /** A table of fields (“Lead | Head of Early Help”) is one record, and not a row for each. */
  readonly ofFields: boolean
  readonly count: number
}

const kept = new WeakMap<BlockReading, Rows>()

/** Kept by the table's reading: most tables are not being typed in. */
function rowsOf(reading: BlockReading): Rows {
  const known = kept.get(reading)
  if (known) return known
  const rows = isOfFields(reading) ? { ofFields: true, count: 1 } : { ofFields: false, count: new Set(reading.passages.flatMap(p => (p.kind === 'cell' && p.cell ? [p.cell.row] : []))).size }
  kept.set(reading, rows)
  return rows
}

const isOfFields = ({ passages }: BlockReading): boolean =>
  passages.some((p, i) => p.kind === 'cell' && p.cell?.column === 1 && p.cell.header !== '' && p.cell.header === passages[i - 1]?.plain.trim().replace(/\s+/g, ' '))

/** How many rows of their tables hold evidence, and how many rows these tables have; undefined where some stands outside tables. */
export function tableRows(response: Response, evidence: readonly Evidence[]): { readonly held: number; readonly all: number } | undefined {
  const held = new Set<string>()
  const tables = new Set<PlacedReading>()
  for (const e of evidence) {
    const before = response.blocks[lastBefore(response.blocks, e.start, ({ start }) => start)]
    const block = before && e.start < before.start + before.reading.text.length ? before : undefined
    const cell = block?.reading.passages.find(p => p.cell && p.span.start <= e.start - block.start && e.start - block.start <= p.span.end)?.cell
    if (!block || !cell) return undefined
    tables.add(block)
    held.add(`${block.start}/${rowsOf(block.reading).ofFields ? '' : cell.row}`)
  }
  let all = 0
  for (const { reading } of tables) all += rowsOf(reading).count
  return { held: held.size, all }
}
