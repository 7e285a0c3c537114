import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const due = (text: string): string => readText(text).ledger.actions.map(a => a.due?.text ?? '–').join('; ')

describe('times without a date', () => {
  it.each([
    ['The Harbour Board will have trained all wardens by Advent 2031.', 'Advent'],
    ['The Ferry Manager will bring the plan to the March Cabinet.', 'to the March Cabinet'],
    ['During the Hilary term the Bursar will check every file.', 'During the Hilary term'],
    ['The Head of Quays will see that from the same date no boat leaves alone.', 'from the same date'],
    ['The Pier Trust will fund a second warden in the new year.', 'the new year'],
    ["The Pier Trust will open its shelter in six weeks' time.", "six weeks' time"],
    ['The Harbour Board will open the second shelter before the next boating season.', 'the next boating season'],
    ['The Harbour Board will publish its plan in the first half of 2031.', 'the first half of 2031'],
    ['The Harbour Board will publish its plan by month end.', 'month end'],
    ['The Harbour Board will publish its plan around the turn of the year.', 'the turn of the year'],
    ['The Harbour Board will publish its plan over the course of the next six months.', 'the next six months'],
    ['The Harbour Board will publish its plan by the end of this Parliament.', 'the end of this Parliament'],
    ['The Harbour Board will bring its rules forward in the 2030/31 session.', 'the 2030/31 session'],
    ['The Harbour Board will train all crews within the current financial year.', 'current financial year'],
    ['The Harbour Board will soon publish its plan.', 'soon'],
    ['The Harbour Board will shortly open the shelter.', 'shortly'],
    ['The Harbour Board will open the shelter at the earliest possible opportunity.', 'at the earliest possible opportunity'],
    ['The Harbour Board will train all crews on a six monthly basis.', 'six monthly basis'],
    ['The Harbour Board will train all crews three times a year.', 'three times a year'],
    ['For the time being the Harbour Board will keep a second warden on the quay.', 'For the time being'],
    ['The Harbour Board will keep the gate shut until further notice.', 'until further notice'],
    ['Wardens will write down each name on arrival.', 'on arrival'],
    ['The Harbour Board has stopped night crossings with immediate effect.', 'with immediate effect'],
  ])('%s', (text, words) => expect(due(`# What we will do\n\n${text}`)).toContain(words))

  it.each([
    'The Pier Trust will fund a group for parents for the next three years.',
    'The wardens will walk the quay on Friday and Saturday nights.',
    'The Harbour Board will change the rules which were made by the town in 2023.',
    'The Harbour Board will write again when we know whether it works.',
    'The Harbour Board will ask crews to ring in sooner.',
    'The Harbour Board will write to families so that they hear soon after a fall.',
    'The Harbour Board declared on 2 October 2030 that it will mend the lamps.',
    'The Harbour Board has set up a group, with wardens from relevant clubs. Drills are held for relevant crews in due course.',
    'The Harbour Board has looked at what was published since that time.',
  ])('none: %s', text => expect(due(`# What we will do\n\n${text}`)).toMatch(/^–?$/))
})

describe('times that are told beside the action', () => {
  it.each([
    ['A bold line over a list', '**By June 2031:**\n\n- The Ferry Manager will train all wardens.\n- The Pier Master to publish the log.', 'June 2031; June 2031'],
    ['a title, as far as its section goes', '## Within six months\n\nThe Harbour Board will recruit a bell ringer.\n\n## Lamps\n\nThe Pier Trust will mend the lamps.', 'Within six months; –'],
    ['a date in brackets after a title', '## Before the season starts (2 April)\n\n- The Ferry Manager will have rung every club.', '2 April'],
    ['the opening of a list', 'By 31 March 2031 the Harbour Board will:\n\n- fund a second warden\n- commission a bell by 1 May 2031', '31 March 2031; 1 May 2031'],
    ['no title that only speaks of a date', '## The inspection of March 2031\n\nThe Pier Trust will mend the lamps.', '–'],
    ['a field goes before a title', '## By June 2031\n\n- Action: mend the lamps\n- Lead: Pier Master\n- By when: 1 May 2031', '1 May 2031'],
    ['the sentence after it, of the same thing', 'The layout of the lifeboat has been altered by the Ferry Manager. The new layout has been in all boats from 5 August.', '5 August'],
    ['a sentence after it without a verb', 'The Pier Master will tell the ferry when a child boards alone. Protocol to be agreed by June.', 'June'],
    ['not the sentence that says when it is checked', 'The Pier Master will close the gate each night. An audit of the gate is to be held in June.', 'each night'],
    ['not what somebody else does', 'Wardens will ask about the tide. The Ferry Manager will hold a course on the tide in June.', '–; June'],
  ])('%s', (_, text, times) => expect(due(`# What we will do\n\n${text}`)).toBe(times))

  it('leaves the time out of the doer', () => expect(readText('# What we will do\n\nBy 31 March 2031 the Harbour Board will:\n\n- fund a second warden').ledger.actions[0]?.owner?.text).toBe('the Harbour Board'))

  it.each([
    ['how it stands', '| Ref | Accepted? | Action | By whom, by when |\n|---|---|---|---|\n| R1 | Y | Wardens to ask each guest alone | Registered Manager – in place |\n| R2 | Y | Lamps to be mended | Head of Piers, 30/6 |', 'Registered Manager | in place; Head of Piers | 30/6'],
    ['one for each action', '| Ref | Accepted? | Action | By whom, by when |\n|---|---|---|---|\n| R1 | Y | Council to count the boats<br>Trust to tell its nurses | Harbour Manager, June; Named Nurse, Sept |\n| R2 | Y | Lamps to be mended | Head of Piers, 1 May 2031 |', 'Harbour Manager | June; Named Nurse | Sept; Head of Piers | 1 May 2031'],
  ])('in a cell of who and when: %s', (_, text, wanted) => expect(readText(text).ledger.actions.map(a => `${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('; ')).toBe(wanted))

  it.each([
    ['The Harbour Board will see that a nurse is on the quay until four. This commenced on 1 June 2027 and is paid for until 31 March 2029.', '1 June 2027'],
    ['The Harbour Board will try to bring the visits forward. The place for this to be discussed is the budget round for 2026/27.', '2026/27'],
    ['The Pier Master will walk the quay on up to three days a month.', 'up to three days a month'],
  ])('%s', (text, wanted) => expect(due(`# What we will do\n\n${text}`)).toBe(wanted))
})
