import { expect, it } from 'vitest'
import { levelOf } from '../../../server/src/model/ledger/level.ts'

it.each([
  ['The Harbour Board has written to the Office of Rail and Road to ask for a slower speed on the quay.', 'The Harbour Board', true, 'national'],
  ['The Pier Master has reiterated to all wardens how a rope is thrown.', 'The Pier Master', false, 'frontline'],
  ["The Ferry Manager has drawn the wardens' attention to the tide table.", 'The Ferry Manager', false, 'frontline'],
  ['A second warden has been appointed.', '', false, 'executive'],
  ['The pier log is checked each week.', '', false, 'unclear'],
])('%s', (action, owner, ask, level) => expect(levelOf(action, owner, ask)).toBe(level))
