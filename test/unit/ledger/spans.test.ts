import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const told = (sentence: string): string => readText(`# Response\n\n## Concern 1\n\nWe accept this.\n\n${sentence}\n`).ledger.actions.map(a => `${a.owner?.text ?? '-'} | ${a.due?.text ?? '-'}`).join('; ')

describe('when and by whom', () => {
  it.each([
    ['We will try it with twenty boats between January and June.', 'We | between January and June'],
    ['The Port will look at the options in the next contracting round.', 'The Port | the next contracting round'],
    ['Opened 3 May 2030 by the Access Service.', 'the Access Service | 3 May 2030'],
    ['The handyman checks the alarms every morning.', 'The handyman | every morning'],
    ['A delegate of the ferry crews will be invited to join the group.', '- | -'],
    ['It lay between the pier and the quay.', ''],
  ])('%s', (sentence, wanted) => expect(told(sentence)).toBe(wanted))
})
