/** A stretch of a table's cell. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'

export interface CellText {
  readonly cell: Passage
  /** Within the block. */
  readonly span: Span
}

/** The cell without white space at its ends. Emphasis round the words stays with them: the source is quoted whole. */
export const trimmedCell = (p: Passage): Span => {
  const lead = p.plain.length - p.plain.trimStart().length
  return lead > 3 ? { start: p.span.start + lead, end: p.span.start + p.plain.trimEnd().length } : { start: p.span.start, end: p.span.end }
}
