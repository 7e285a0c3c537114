import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const told = (sentence: string): string => readText(`# Response

## What we are doing

${sentence}
`).ledger.actions.map(a => a.owner?.text ?? '-').join('; ')

describe('what is done, told in the ways of prose', () => {
  it.each([
    ['School nurses see each child, on their own, once a term.', 'School nurses'],
    ['Custodial managers view two hours of footage each week and compare it with the sheets.', 'Custodial managers'],
    ['Locums now get a half hour slot with no patients at the start of their first session.', 'Locums'],
    ['The National Care Ambassador, who took up post in January, will review thirty local offers this summer.', 'The National Care Ambassador'],
    ['Officials will explore with the inspectorate how good practice might be shared.', 'Officials'],
    ['All safeguarding leads to cascade learning from this review.', 'All safeguarding leads'],
    ['By August there will be a new format in all secondary schools.', '-'],
    ['The Harbour Company will no longer use the old slip.', 'The Harbour Company'],
    ['The Warden has withdrawn the notice which led boats to think otherwise.', 'The Warden'],
    ['- Tracker introduced.', '-'],
    ['Since then the council has moved its pre-birth workers into the maternity unit.', 'the council'],
    ['As a result of this, the Harbour Master has moved two wardens to the slip.', 'the Harbour Master'],
    ['In future the Named Nurse will hold the list.', 'the Named Nurse'],
    ['The Harbour Master will address Recommendation 2 by training all wardens.', 'The Harbour Master'],
    ['The Harbour Master will start with Recommendation 2 by hiring a warden.', 'The Harbour Master'],
    ['The Harbour Master will implement Recommendation 4 by May 2025.', 'The Harbour Master'],
    ['Dr Orla Quay, Clinical Director for Boats, is responsible for it and will report to the Board.', 'Clinical Director for Boats'],
    ['Clinical Director for Boats, is responsible for it and will report to the Board.', 'Clinical Director for Boats'],
    ['First, our Harbour Committee met on 11 June and has withdrawn the page on ladders.', 'our Harbour Committee'],
    ['- Log audited by the Harbour Master.', 'the Harbour Master'],
    ['The deputy warden rings the lock before noon.', 'The deputy warden'],
    ['When a boat is late, the duty officer telephones its owner.', 'the duty officer'],
    ['The legal team drew up a letter for new owners.', 'The legal team'],
    ['Harbour College pays the ferry.', 'Harbour College'],
  ])('%s', (sentence, owner) => expect(told(sentence)).toBe(owner))

  it.each([
    'Managers and staff to whom we spoke were open with us.',
    'Marlow Ambulance employs a rigorous framework to settle which medicines its clinicians carry.',
    'The family want to see the report.',
    'We will start with Findings 1 and 4, because the weeks before birth cannot be had again.',
    'We will take Recommendation 3 first.',
    'The Board will then turn to Recommendation 2.',
    'The Board will turn its attention to Recommendation 2 in the spring.',
    'The council will then proceed to Finding 4.',
    'We will then deal with Recommendation 2.',
    'The Board will first address Recommendation 2.',
    'The Board will give priority to Recommendation 3.',
    'We will tackle Finding 3 after Finding 1.',
    'There will be some who disagree.',
    'They asked us to say that Rowena laughed early.',
    'The Board asked us to open a second slip.',
    'Her mother was shown this response before we published it.',
    'We met on 2 September 2026 as an executive group and went through each of them.',
    'Since June, 41 of 47 boats have come before noon.',
    'We shall know by a dip sample of thirty logs in March 2027 and thirty more that September, and by asking masters: the Pilots say so.',
    '- Plan agreed.',
    'A man was convicted of theft in November 2025.',
    'The boat was damaged on 29 December 2024.',
    'Each of the nine recommendations has been adopted without alteration.',
    'My own job as chair is to ask questions.',
    'The inspectorate marked the harbour down.',
    'The Harbour Board was founded in 1902.',
    'The Quality Committee passed this reply in January.',
    '- In the twelve berths since closed or changed, calls have fallen.',
  ])('is no deed: %s', sentence => expect(told(sentence)).toBe(''))

  it.each(['The duty officer reads the log to the crew.', 'Our wardens walk the quay together.'])('counts a habit in plain prose: %s', sentence =>
    expect(readText(`Dear Sir\n\nThank you for the report. ${sentence}\n`).ledger.actions).toHaveLength(1))

  it.each(['We write about the lock.', 'The coroner sends the Board a list.', 'The ICB commissions 46 beds across the county.', 'Officers carry a patch of about 600.', 'The lock keeper drew up a list in his youth.'])('counts no such telling in plain prose: %s', sentence =>
    expect(readText(`Dear Sir\n\nThank you for the report. ${sentence}\n`).ledger.actions).toHaveLength(0))

  it('takes what a named body has introduced for an action where practice now is told', () =>
    expect(readText(`# Response

## Where practice is now

The hospital has introduced a growth alert. The report has been considered by the trust. Practice has got better.
`).ledger.actions.map(a => a.text)).toEqual(['The hospital has introduced a growth alert.']))
})

describe('who and when, told beside the deed', () => {
  const first = (text: string): string => {
    const a = readText(`# Response\n\n## What we are doing\n\n${text}\n`).ledger.actions[0]
    return `${a?.owner?.text ?? '-'} | ${a?.due?.text ?? '-'} | ${a?.level ?? '-'}`
  }
  it.each([
    ['Local procedures will be rewritten. Social Work will do this by 1 June 2026.', 'Social Work | 1 June 2026 | management'],
    ['We will no longer lend keys. Head of Moorings, immediately.', 'Head of Moorings | immediately | management'],
    ['A log will be kept at each slip. The University Secretary is its keeper.', 'The University Secretary | - | executive'],
    ['The Harbour Master will cut the queue in 2023–24.', 'The Harbour Master | 2023–24 | management'],
    ['The handbook has been amended, as of 6 January 2025, so that wardens ask.', '- | 6 January 2025 | management'],
    ['The Harbour Master has put two wardens on to this; the rest is to follow. The rest will be seen by 31 March 2026.', 'The Harbour Master | 31 March 2026 | management'],
    ['A single form will be brought in. The Head of Safeguarding is responsible.', 'The Head of Safeguarding | - | management'],
    ['The outreach team has been funded to work through the night since 1 April 2025.', '- | 1 April 2025 | executive'],
    ['The Chair has written to the Home Office to ask that the concession be extended.', 'The Chair | - | national'],
  ])('%s', (text, wanted) => expect(first(text)).toBe(wanted))

  it('takes a sentence about something else for no doer', () =>
    expect(first('A single form will be brought in. The form is responsible for delays.')).toMatch(/^- /))
})

it.each([
  'I trust that this note gives you the reassurance required; please do not hesitate to contact me if you wish to discuss the review.',
  'You will no doubt be aware that the reviewer wrote this in May.',
])('takes no side: %s', words => expect(readText(`Dear Chair\n\nThank you for your report.\n\n${words}\n`).ledger.acceptance).toEqual([]))
