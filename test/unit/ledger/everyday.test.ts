/** What a board does, in everyday words and in stately ones: contracted verbs, adverbs and asides between a verb's parts, points by letter. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const actions = (text: string): string => readText(`Thank you for your letter.\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')
const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')

describe('who does it and when', () => {
  test.each([
    ['We’re ringing every patient.', 'We | '],
    ['We’re also taking it, with names removed, to the College’s practice group.', 'We | '],
    ['From May the Trust’s nurses will gladly visit at night.', 'the Trust’s nurses | May'],
    ['The form is at this moment being rewritten by the Head of Housing.', 'the Head of Housing | '],
    ['A count is intended to be conducted by the Council in May 2026.', 'the Council | May 2026'],
    ['The Council will have to take on every case by June 2026.', 'The Council | June 2026'],
    ['There has been set up a working group.', ' | '],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))

  test.each(['Attendance at reviews rose from 22% to 61% in May 2025.', 'The share with a plan increased to 80 per cent in June 2025.', 'We’re sorry.', 'We’re hoping to see you.', 'I’m replying to your report.', 'They’ll be glad of it.'])('no action: %s', text => expect(actions(text)).toBe(''))
})

describe('points of the report', () => {
  const each = (labels: readonly string[], reply: readonly string[]): string => labels.map((label, k) => `${label}\n\n${reply[k]}`).join('\n\n')
  const replies = ['We are looking into this with the harbour authority.', 'The protocol says who leads a search.', 'We agree that this should be done.']

  test('by a small Roman numeral and a title', () => expect(findings(`Here are our answers.\n\n${each(['Point (i) – Experts', 'Point (ii) – What is known', 'Point (iii) – The protocol'], replies)}\n`)).toBe('Point (i) – Experts: not-stated; Point (ii) – What is known: not-stated; Point (iii) – The protocol: accepted'))

  test('by a letter, behind “as to”', () => expect(findings(`${each(['As to Issue A in your Report:', 'As to Issue B in your Report:'], replies)}\n`)).toBe('Issue A: not-stated; Issue B: not-stated'))

  test('the last, whatever is said of it', () => expect(findings(`${each(['### Proposal 1', '### Proposal 2', '### Proposal 3'], ['We support this proposal.', 'We support the view that records need finishing.', 'We will report in May 2026.'])}\n`)).toBe('Proposal 1: accepted; Proposal 2: accepted; Proposal 3: not-stated'))

  test('what nobody had cause to think wrong is no refusal', () => expect(findings('## Concern 1\n\nWe had no cause at either visit to think that what was written was wrong.\n\n## Concern 2\n\nThat is wrong.\n')).toBe('Concern 1: not-stated; Concern 2: not-accepted'))
})

const led = (text: string): string => readText(text).ledger.actions.map(a => a.owner?.text ?? '').join('; ')

describe('a finding’s own passage in a section of another question', () => {
  test('tells actions', () => expect(led('## Where things stand\n\nRecommendation 1: One strategy\n\nWe are adopting a shared way of getting ready.\n\nRecommendation 2: One board\n\nThe Council is setting one up.\n')).toBe('We; The Council'))

  test('but not what stands there now', () => expect(led('## Recommendation 1\n\nWe accept it.\n\n### Where things stand\n\nWe are running two clinics.\n')).toBe(''))
})

describe('in other words for it', () => {
  test.each([
    ['A seminar will be called by us for the first quarter of 2026, with athletes.', 'us | the first quarter of 2026'],
    ['Progress will be reported by the Council to a group, chaired by the Mayor.', 'the Council | '],
    ['As the Inquiry asked, the Prime Minister will set up one committee.', 'the Prime Minister | '],
    ['In September 2024 the Prime Minister set up one committee of ministers.', 'the Prime Minister | September 2024'],
    ['This year Northfield Council is going to run a count.', 'Northfield Council | This year'],
    ['The Regulator is engaged in re-making its methods.', 'The Regulator | '],
    ['We’ll think about it once the new unit is set up.', 'We | once the new unit is set up'],
    ['The Trust will issue the code in the summer together with notes on it.', 'The Trust | in the summer'],
    ['You have my confirmation that the College will re-examine its practice.', 'the College | '],
    ['A tribunal has been constituted by the Government, on which families sit.', 'the Government | '],
    ['In 2027 the Trust will publish it.', 'the Trust | 2027'],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))

  test.each([
    ['The Trust’s officers have been in touch with the Harbour Board.', 'The Trust’s officers | '],
    ['Colleagues in Operations are in discussion with the Harbour Board about your points.', 'Colleagues in Operations | '],
    ['We will keep the old rota for a month, but Seaward Ferries will put on two crews.', 'We | \nSeaward Ferries | '],
    ['The faculty has been consulted by one of our Consultant Practitioners.', 'one of our Consultant Practitioners | '],
    ['The log will be rewritten by the management team now in place.', 'the management team now | '],
    ['I am writing in response to your report.', ''],
    ['HM Coroner has raised two concerns.', ''],
    ['The Chief Executive has asked me to reply to your notice.', ''],
  ])('who is in touch, a second doer, and what is only the letter’s: %s', (text, wanted) => expect(actions(text)).toBe(wanted))

  test.each([
    ['In 2022 the Trust has set up a fund for lodgings.', 'the Trust | 2022'],
    ['The Council has commissioned more counts for 2028 and 2030.', 'The Council | 2028 and 2030'],
    ['The Council has trained new wardens every three months.', 'The Council | every three months'],
    ['The Council has cleaned the steps at set intervals.', 'The Council | at set intervals'],
    ['We have asked for its reply and when we have it we will go through it.', 'We | when we have it'],
    ['The protocol will be put on the intranet by the Trust after formal adoption.', 'the Trust | after formal adoption'],
    ['The Foyer will ring the team ten days before the move to see that nothing has changed.', 'The Foyer | ten days before the move'],
    ['The Head of Nursing will provide a script for use when a patient falls.', 'The Head of Nursing | '],
    ['A board on which families sit has been set up by the Council.', 'the Council | '],
  ])('dated by what nothing else dates: %s', (text, wanted) => expect(actions(text)).toBe(wanted))

  test('the doer of the sentence before, wherever it names one', () => expect(actions('We support this, and Northfield Council is going to run the work. By the end of 2025 it will have settled the rules.')).toBe('Northfield Council | \nNorthfield Council | the end of 2025'))

  test('what was done, below “We have:”', () => expect(readText('# What we are doing\n\nWe have:\n\n- drawn up a plan for exercises;\n- gone back over how we judge risks.\n').ledger.actions).toHaveLength(2))
})
