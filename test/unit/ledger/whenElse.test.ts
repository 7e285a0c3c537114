/** When it is done, in more of the words that British bodies use; and dates that are of something else. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const actions = (text: string): string => readText(`# Response\n\n## Recommendation 1\n\nAccepted.\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')

describe('says when', () => {
  test.each([
    ['The Trust will fit new locks in the first week of June.', 'The Trust | the first week of June'],
    ['The Admissions Manager will notify the hub of any move; this will begin with the September intake.', 'The Admissions Manager | with the September intake'],
    ['- Head of Estates to bring a plan to May Board', 'Head of Estates | May Board'],
    ['The Trust will fit new locks over the coming twelve months.', 'The Trust | over the coming twelve months'],
    ['Since the season affects how many come, the count is to be made between May and August 2026.', ' | May and August 2026'],
    ['The Trust will pay for a second nurse for the whole of 2027.', 'The Trust | for the whole of 2027'],
    ['The new notices will be in place for the school holidays of that year.', ' | for the school holidays of that year'],
    ['The clerk will draw up a protocol. Hoped to bring to the spring meeting.', 'The clerk | the spring meeting'],
    ['As the Minister said in the autumn, £18 million will be spent next year on hostels by the Council.', 'the Council | next year'],
    ['Health visitors will offer every father a talk by May 2027.', 'Health visitors | May 2027'],
    ['Independent visitors will look at the cells by May 2027.', 'Independent visitors | May 2027'],
    ['Weekend visitors will look at the new notice by May 2027.', ' | May 2027'],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))

  test('on a line of its own above what is done by then', () => {
    const minute = (due: string, deed: string): string => `1.1 The government agrees with the recommendation.\n**Target implementation date: ${due}**\n1.2 ${deed}`
    expect(actions(minute('December 2027', 'The Department will add two fields to the census.'))).toBe('The Department | December 2027')
    expect(actions(minute('Spring 2027', 'The Department is right.'))).toBe('')
  })
})

describe('is of something else', () => {
  test.each([
    ['The Trust will keep the minutes of the meeting on 3 May 2024.', 'The Trust | '],
    ['The Trust will replace the locks fitted in 2019.', 'The Trust | '],
    ['The Trust will write to all who were patients between 2019 and 2021.', 'The Trust | '],
    ['The Trust will use the form that was approved in May 2020.', 'The Trust | '],
    ['The Trust will decide at the meeting on 3 May 2027.', 'The Trust | 3 May 2027'],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))
})
