import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const due = (text: string): string => readText(`# What we will do\n\n${text}`).ledger.actions.map(a => a.due?.text ?? '–').join('; ')

describe('a date that dates something else', () => {
  it.each([
    'The Harbour Board will change the rules first made in 2019.',
    'The Harbour Board will mend the lamps which failed on 3 June 2024.',
    'The Harbour Board will give the lamps built in 1987 new glass.',
    'The Harbour Board will train wardens on the guidance issued in April 2026.',
    'The Harbour Board will train all wardens appointed since April 2026.',
    'The guidance issued in April 2026 will be changed by the Harbour Board.',
    'Following the inquest in June 2024, the Harbour Board will replace the lamps.',
    'The Harbour Board will replace the lamps, last checked in June 2019.',
    'The Harbour Board (known until 2016 as the Quay Trust) will train its wardens.',
    'The Harbour Board, formed in April 2016, will train its wardens.',
    'The Pier Master, who took up post in April 2026, will train the wardens.',
    'The Harbour Board will extend the work that started in May 2024.',
    'The Harbour Board has put it into its plan, because its own audit of last autumn found the same.',
    'The Harbour Board will train its wardens as the inspection of May 2024 asked.',
    'As we told the Ferry Inspectorate in March 2026, the Harbour Board will open the shelter.',
    'The Harbour Board will put it into its plan for 2026 to 2029.',
    'Until then, as the Minister said in the spring, the Harbour Board will train the wardens.',
    'The Harbour Board will open a line for children who are being seen this week.',
    'The report was presented to them on 12 May and the Harbour Board has set up a group.',
    'The Harbour Board will set up a group, and this may be explored with the fire service.',
  ])('none: %s', text => expect(due(text)).toBe('–'))

  it.each([
    ['The Harbour Board will by May 2031 have replaced the lamps that failed on 3 June 2024.', 'May 2031'],
    ['Following the inquest in June 2024, the Harbour Board will replace the lamps by May 2031.', 'May 2031'],
    ['The Harbour Board has set up a ferry line for wardens, which opened on 2 September.', '2 September'],
    ['The Harbour Board will meet the company each month, the first of which took place on 26 February 2031.', '26 February 2031'],
    ['The Harbour Board has recruited a second warden and the shelter opened in May 2031.', 'May 2031'],
    ['The Harbour Board has a new log, introduced in May 2031, and has trained its wardens to keep it.', 'May 2031'],
    ['The wardens were trained by the Harbour Board in May 2031.', 'May 2031'],
    ['All lamps have been tested, marked and fitted in May 2031.', 'May 2031'],
    ['The rules, which date from 2019, will be rewritten in June 2031 (Pier Master).', 'June 2031'],
    ['The manual, which dates from 2019, will be rewritten in June 2031 (Pier Master).', 'June 2031'],
    ['As we told the Ferry Inspectorate in March 2026, the Harbour Board will open the shelter in May 2031.', 'May 2031'],
    ['The Harbour Board will publish its plan in May 2031.', 'May 2031'],
    ['The plan will be presented to the Harbour Board in May 2031.', 'May 2031'],
    ['The wardens will be trained while they are being paid this week.', 'this week'],
    ['The Harbour Board will publish the figures for 2025-26 in July 2031.', 'July 2031'],
    ['The Harbour Board has been working with Larksted since May 2031.', 'since May 2031'],
  ])('%s', (text, wanted) => expect(wanted).toContain(due(text).split('; ').at(-1)))
})
