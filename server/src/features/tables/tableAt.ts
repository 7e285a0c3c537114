import type { PlacedReading, Response } from '../../model/response.ts'
import { lastBefore } from '../../rules/ledger/places.ts'
import { linesOf, tableShape, type TableShape } from '../../rules/ledger/table.ts'
import { shift, type Span } from '../../span.ts'

/** A table's lines as they are written. Spans are in the document. */
export interface SourceTable {
  readonly placed: PlacedReading
  readonly shape: TableShape
  /** Header, delimiter, rows: each line without its ending. */
  readonly lines: readonly Span[]
  /** Index of the row that the offset stands in, from 0; -1 in the header and the line below it. */
  readonly row: number
}

/** The block at the offset: where the cursor stands at its end counts too. */
export const blockAt = (response: Response, offset: number): PlacedReading | undefined => {
  const placed = response.blocks[lastBefore(response.blocks, offset, ({ start }) => start)]
  return placed && offset <= placed.start + placed.reading.text.length ? placed : undefined
}

export const tableAt = (response: Response, offset: number): SourceTable | undefined => {
  const placed = blockAt(response, offset)
  if (!placed || placed.reading.kind !== 'table') return undefined
  const lines = linesOf(placed.reading.text.trimEnd()).map(line => shift(line, placed.start))
  const shape = tableShape(placed.reading)
  if (lines.length < 2 || shape.rows.length !== lines.length - 2) return undefined
  const line = lines.findIndex(one => offset <= one.end)
  return { placed, shape, lines, row: Math.max(-1, (line < 0 ? lines.length - 1 : line) - 2) }
}
