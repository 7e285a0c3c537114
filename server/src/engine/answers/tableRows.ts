/** Rows of tables in which evidence stands. */
import type { Evidence, PlacedReading, Response } from '../../model/response.ts'

/** How many rows of their tables hold evidence, and how many rows these tables have; undefined where some stands outside tables. */
export function tableRows(response: Response, evidence: readonly Evidence[]): { readonly held: number; readonly all: number } | undefined {
  const held = new Set<string>()
  const tables = new Set<PlacedReading>()
  for (const e of evidence) {
    const block = response.blocks.find(b => b.start <= e.start && e.start < b.start + b.reading.text.length)
    const cell = block?.reading.passages.find(p => p.cell && p.span.start <= e.start - block.start && e.start - block.start <= p.span.end)?.cell
    if (!block || !cell) return undefined
    tables.add(block)
    held.add(`${block.start}/${cell.row}`)
  }
  let all = 0
  for (const { reading } of tables) all += new Set(reading.passages.flatMap(p => (p.kind === 'cell' && p.cell ? [p.cell.row] : []))).size
  return { held: held.size, all }
}
