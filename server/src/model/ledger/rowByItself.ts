/** A table's row read by itself and remembered: a stroke changes one row, and the others say what they said. */
import { shift, type Span } from '../../span.ts'
import { nearby, rememberedBy } from '../../remembered.ts'
import type { Passage } from '../blockReading.ts'
import type { ActionEvent, CodedEvent, RowEvent, StatementEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { moved } from './moved.ts'
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

interface Placed {
  readonly row: Row
  /** Its text in the block, with the marks of emphasis that may open right before it. */
  readonly place: Span
}

/** UTF-16 units. */
const longestMark = 3

/** What a row may say. */
export type OfRow = RowEvent | StatementEvent | CodedEvent | ActionEvent

type Read = (row: Row) => readonly OfRow[]

/** `read`, of any row. It must look at nothing but what the row says. */
export const byItself = (read: Read): Read => {
  const readers = new WeakMap<PhraseSet<FindingWord>, (placed: Placed) => readonly OfRow[]>()
  return row => {
    const place = placeOf(row.record)
    if (!place) return read(row)
    let reader = readers.get(row.words)
    if (!reader) readers.set(row.words, reader = rememberedBy(wordsOf, (placed, own) => read(alone(placed, own)), nearby))
    return reader({ row, place }).map(event => moved(event, place.start))
  }
}

/** Undefined where cells of other rows stand in the record. */
const placeOf = (record: RecordCells): Span | undefined => {
  const first = record[0]?.cell
  if (!first?.cell || record.some(({ cell, title }) => title !== undefined || cell.cell?.row !== first.cell!.row)) return undefined
  return { start: Math.max(0, first.span.start - longestMark), end: record.at(-1)!.cell.span.end }
}

/** All that is looked at; the row's text and the cells' plain text, which `alone` cuts out again, first. */
const wordsOf = ({ row: { text, record, family, lists, stems, below, owned }, place }: Placed): string => {
  let words = text.slice(place.start, place.end)
  for (const { cell } of record) words += cell.plain
  for (const { role, header, position, cell } of record) words += `\n${cell.span.start - place.start} ${cell.span.end - place.start} ${role} ${position ?? ''} ${header}`
  return `${words}\n${family} ${lists} ${stems} ${below} ${owned}`
}

/** The row with its own text, its cells relative to that. */
const alone = ({ row, place }: Placed, own: string): Row => {
  const text = own.slice(0, place.end - place.start)
  let at = text.length
  const by = -place.start
  const placed = (cell: Passage): Passage => {
    const plain = own.slice(at, at + cell.plain.length)
    at += cell.plain.length
    return { ...cell, plain, span: shift(cell.span, by), sentences: cell.sentences.map(s => shift(s, by)), quoted: cell.quoted.map(q => shift(q, by)) }
  }
  return { ...row, text, record: row.record.map(one => ({ ...one, cell: placed(one.cell) })) }
}
