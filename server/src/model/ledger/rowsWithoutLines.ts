/** What a passage says whose words were a table, before its lines were lost. */
import type { BlockReading, Passage } from '../blockReading.ts'
import type { LedgerEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { flatLine, flatRows } from './flatTable.ts'
import { flatAction, stackedAction } from './lineEvents.ts'
import type { PhraseSet } from './phrases.ts'
import { stackedRow } from './stackedRow.ts'
import { statements } from './statements.ts'
import { tokenise, type Token } from './words.ts'

interface Rows {
  readonly events: readonly LedgerEvent[]
  /** How many words of prose are told with them. */
  readonly words: number
}

/** Undefined where the passage holds no such rows. */
export const rowsWithoutLines = (reading: BlockReading, passage: Passage, tokens: readonly Token[], words: PhraseSet<FindingWord>, review: boolean): Rows | undefined => {
  const rows = flatRows(passage)
  if (rows.length > 0) return { events: rows.map(row => ({ ...flatAction(reading, passage, row), row: false })), words: tokens.length }
  const stacked = review ? undefined : stackedRow(passage)
  if (stacked) return { events: stacked.actions.flatMap(piece => stackedAction(reading, passage, words, stacked, piece)), words: tokens.length }
  const line = flatLine(passage)
  if (!line) return undefined
  const family = words.find(tokenise(line.header))?.value.family ?? 'finding'
  return {
    words: 0,
    events: line.rows.flatMap((row): readonly LedgerEvent[] => [
      ...(row.number ? [{ kind: 'row' as const, span: { start: row.span.start, end: row.span.start + 1 }, names: [{ family, number: row.number, label: row.number }], family, text: { start: row.span.start, end: row.span.start }, goesOn: 'new' as const }] : []),
      ...statements(tokens.filter(t => t.start >= row.span.start && t.end <= row.span.end), words).map(s => ({ kind: 'statement' as const, statement: { ...s, span: row.span }, row: true, review: false })),
      ...(row.idle ? [] : [flatAction(reading, passage, row)]),
    ]),
  }
}
