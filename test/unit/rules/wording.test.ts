import { expect, test } from 'vitest'
import { named } from '../../../server/src/rules/ledger/wording.ts'

test.each([
  ['Finding 2', 'Finding 2'],
  ['2', 'number 2'],
  ['1.2', 'number 1.2'],
  ['R2', 'R2'],
  ['Fourth concern', 'the fourth concern'],
  ['First matter of concern', 'the first matter of concern'],
  ['Last learning point', 'the last learning point'],
  ['Secondly', '“Secondly”'],
  ['First things come first here', '“First things come first here”'],
])('%s is called %s in a message', (label, called) => expect(named(label)).toBe(called))
