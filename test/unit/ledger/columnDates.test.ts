import { expect, it } from 'vitest'
import { columnRoles } from '../../../server/src/model/ledger/columnRoles.ts'

const role = (header: string, ...cells: string[]): string | undefined => columnRoles([{ header: 'What', cells: ['Open the slip', 'Light the quay'] }, { header, cells }])[1]

it('what is still to be filled in says nothing of a column’s role', () => {
  expect(role('How we will know', 'TBC', 'Monthly count of boats')).toBe('monitoring')
  expect(role('How we will know', 'TBC', 'To be confirmed')).toBe('monitoring')
  expect(role('How we will know', 'TBC', '')).toBe('monitoring')
  expect(role('Outcome', 'May 2027', 'June 2027')).toBe('due')
})
