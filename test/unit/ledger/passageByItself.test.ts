/** What is remembered of a list's item is what the item says where it stands now. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingWords } from '../../../server/src/model/ledger/findingWords.ts'
import { proseEvents, readPassage } from '../../../server/src/model/ledger/proseEvents.ts'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { texts } from '../../support/texts.ts'

const words = findingWords()

/** @returns how many passages were read */
function agrees(text: string): number {
  let read = 0
  for (const { block } of parse(text).blocks) {
    const reading = readBlock(block)
    for (const [index, passage] of reading.passages.entries()) {
      if (passage.cell || passage.kind === 'code' || passage.kind === 'html') continue
      expect(proseEvents({ reading, index, passage, words })).toEqual(readPassage({ reading, index, passage, words }))
      read++
    }
  }
  return read
}

const lists = [
  ...new Set(texts(60_000).flatMap(({ text }) => parse(text).blocks.map(({ block }) => block.text).filter(block => /^(?:[-*]|1[.)]) .*\n/.test(block)))),
  '1. We accept it.\n2. We do not accept it, as it would cost too much.\n   - Lead: Head of Service\n   - By: March 2031\n3. Recommendation 4: accepted.',
  '- **Head of Early Help**\n  - to audit twenty files by June 2031\n  - to tell the Board how many were late\n- The Trust will check each rota. We will ask staff whether it helps.',
]
const put = fc.constantFrom(' ', 'x', '**', '\n- ', '\n  - ', '\n2. ', '\n', ' by March', 'Accepted. ', ' (Head of Service)', 'Lead: ', '“', ':', 'Recommendation 2 ', 'We will ', '> ', '[x] ', 'We will audit how many are late. ')

const runs = Number(process.env.PROPERTY_RUNS ?? 150)

test('an item of an edited list says what is read of it anew', () => {
  let read = 0
  const edited = fc.tuple(fc.constantFrom(...lists), fc.array(fc.tuple(fc.nat(), put, fc.nat(2)), { maxLength: 5 }))
  fc.assert(fc.property(edited, ([list, edits]) => {
    let text = list.slice(0, 1500)
    read += agrees(text)
    for (const [place, words, cut] of edits) {
      const at = place % text.length
      text = text.slice(0, at) + words + text.slice(at + cut)
      read += agrees(text)
    }
  }), { numRuns: runs })
  expect(lists.length).toBeGreaterThan(10)
  expect(read).toBeGreaterThan(runs)
})
