/** What is remembered of a row is what the row says where it stands now. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingWords } from '../../../server/src/model/ledger/findingWords.ts'
import { byItself } from '../../../server/src/model/ledger/rowByItself.ts'
import { readRow } from '../../../server/src/model/ledger/tableEvents.ts'
import { recordsOf } from '../../../server/src/model/ledger/tableRecords.ts'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { texts } from '../../support/texts.ts'

const tables = [...new Set(texts(60_000).flatMap(({ text }) => parse(text).blocks.map(({ block }) => block.text).filter(block => block.startsWith('|'))))]
const remembering = byItself(readRow)

/** @returns how many rows were read */
function agrees(table: string, lists: boolean): number {
  const [placed] = parse(table).blocks
  const reading = placed && readBlock(placed.block)
  if (reading?.kind !== 'table') return 0
  const words = findingWords()
  const { records, family } = recordsOf(reading, words)
  for (const record of records) for (const owned of [true, false]) {
    const row = { text: reading.text, record, words, family, lists, stems: !lists, below: !owned, owned }
    expect(remembering(row)).toEqual(readRow(row))
  }
  return records.length
}

const put = fc.constantFrom(' ', 'x', '**', '1. ', ' by March', 'Accepted. ', ' (Head of Service)', '<br>', '“', ':', 'R2 ', 'We will ', 'None')

test('a row of an edited table says what is read of it anew', () => {
  let read = 0
  const edited = fc.tuple(fc.constantFrom(...tables), fc.array(fc.tuple(fc.nat(), put, fc.nat(2)), { maxLength: 5 }), fc.boolean())
  fc.assert(fc.property(edited, ([table, edits, lists]) => {
    let text = table.slice(0, 1500)
    text = text.slice(0, text.lastIndexOf('\n') + 1).trimEnd()
    read += agrees(text, lists)
    for (const [place, words, cut] of edits) {
      const at = 1 + place % text.length
      text = text.slice(0, at) + words + text.slice(at + cut)
      read += agrees(text, lists)
    }
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) })
  expect(tables.length).toBeGreaterThan(20)
  // The project's own tables are short ones; those of the published texts, where they are at hand, are many times longer.
  expect(read).toBeGreaterThan(100)
})
