/** A table's row read by itself and remembered: a stroke changes one row, and the others say what they said. */
import { ownCopy, type Span } from '../../span.ts'
import type { ActionEvent, CodedEvent, RowEvent, StatementEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { movedPassage, ownPassage } from '../movedPassage.ts'
import { moved, writtenDown } from './moved.ts'
import type { PhraseSet } from './phrases.ts'
import type { RecordCells } from './tableRecords.ts'

export interface Row {
  /** What the cells' spans are relative to. */
  readonly text: string
  readonly record: RecordCells
  readonly words: PhraseSet<FindingWord>
  readonly family: string
  readonly lists: boolean
  readonly stems: boolean
  /** A row above heads this one. */
  readonly below: boolean
  /** The table has a column for who acts. */
  readonly owned: boolean
}

/** UTF-16 units. */
const longestMark = 3

/** What a row may say. */
export type OfRow = RowEvent | StatementEvent | CodedEvent | ActionEvent

type Read = (row: Row) => readonly OfRow[]

/** `read`, of any row. It must look at nothing but what the row says. */
export const byItself = (read: Read): Read => {
  const readAlone = writtenDown((alone: Omit<Row, 'words'>, words) =>
    read({ ...alone, words, text: ownCopy(alone.text), record: alone.record.map(one => ({ ...one, header: ownCopy(one.header), cell: ownPassage(one.cell) })) }))
  return row => {
    const place = placeOf(row.record)
    if (!place) return read(row)
    const { words, ...rest } = row
    const alone = { ...rest, text: row.text.slice(place.start, place.end), record: row.record.map(one => ({ ...one, cell: movedPassage(one.cell, -place.start) })) }
    return readAlone(alone, words).map(event => moved(event, place.start))
  }
}

/** Undefined where cells of other rows stand in the record. */
const placeOf = (record: RecordCells): Span | undefined => {
  const first = record[0]?.cell
  if (!first?.cell || record.some(({ cell, title }) => title !== undefined || cell.cell?.row !== first.cell!.row)) return undefined
  return { start: Math.max(0, first.span.start - longestMark), end: record.at(-1)!.cell.span.end }
}
