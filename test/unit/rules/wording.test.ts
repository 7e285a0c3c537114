import { expect, test } from 'vitest'
import { brief, named, noneOf } from '../../../server/src/rules/ledger/wording.ts'

test.each([
  ['Finding 2', 'Finding 2'],
  ['2', 'number 2'],
  ['Finding C', 'Finding C'],
  ['Finding iii', 'Finding iii'],
  ['Recommendation Four', 'Recommendation Four'],
  ['(i)', '(i)'],
  ['The dog', '“The dog”'],
  ['Fathers', '“Fathers”'],
  ['1.2', 'number 1.2'],
  ['R2', 'R2'],
  ['Fourth concern', 'the fourth concern'],
  ['First matter of concern', 'the first matter of concern'],
  ['Last learning point', 'the last learning point'],
  ['Secondly', '“Secondly”'],
  ['First things come first here', '“First things come first here”'],
])('%s is called %s in a message', (label, called) => expect(named(label)).toBe(called))

test('of two it is neither that lacks something, of more none', () => {
  expect([2, 3, 12].map(noneOf)).toEqual(['Neither of the two actions', 'None of the three actions', 'None of the 12 actions'])
})

test('a quotation mark that nothing closes is left out of words that are quoted', () => {
  expect(['"Our staff', '“Our staff', '“All agencies” and others'].map(text => brief(text))).toEqual(['Our staff', 'Our staff', '“All agencies” and others'])
})
