import { expect, test } from 'vitest'
import { parts } from '../../../server/src/model/runTogether.ts'

const cut = (plain: string): readonly string[] => parts(plain, { start: 0, end: plain.length }).map(({ start, end }) => plain.slice(start, end))
const long = 'has written to every board in the land and asks that each of them reads its own practice again before the end of the year'

test('a heading that ran into the sentence after it is parted from it', () => {
  expect(cut(`The group will then propose improvements as necessary Merrow Executive In North Merrow, the department ${long}.`)).toEqual([
    'The group will then propose improvements as necessary Merrow Executive', `In North Merrow, the department ${long}.`,
  ])
  expect(cut(`Clear Words For Those Who Come All who come are told ${long}.`)).toEqual(['Clear Words For Those Who Come', `All who come are told ${long}.`])
})

test.each([
  `The council, with The Merrow Trust and the editors of The Merrow Post, ${long}.`,
  `The committee (The Merrow Board) ${long}.`,
  `The panel ${long}, as Getting It Right Together said.`,
  'The Board met The Board of Merrow.',
])('a name with its capitals is left whole: %s', text => expect(cut(text)).toEqual([text]))

test('behind a letter of two units the cut is made at the space', () => {
  expect(cut(`They read what the chair has named theme 𝐍 The Board ${long}.`)).toEqual(['They read what the chair has named theme 𝐍', `The Board ${long}.`])
})
