/** Who does it and when: two deeds in one sentence, doers of something else, doers of two words. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const actions = (text: string): string => readText(`# Response\n\n## Recommendation 1\n\nAccepted.\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')

describe('who does something else is no doer', () => {
  test.each([
    ['Both wards will be moved on to one system on 1 April 2027, subject to the case being approved by the Trust Board.', ' | 1 April 2027'],
    ['Both wards will be moved on to one system in May 2027 if the money has been released by the Ministry.', ' | May 2027'],
    ['The rota will be replaced by a telephone line staffed by senior managers from 1 May 2026.', ' | 1 May 2026'],
    ['The form will be written and tested by the Head of Housing by 1 May 2026.', 'the Head of Housing | 1 May 2026'],
    ['A gate is being made and will be hung by the estates manager by 1 May 2026.', 'the estates manager | 1 May 2026'],
    ['A report on how the repairs have been carried out will be laid by the Council by 30 June 2026.', 'the Council | 30 June 2026'],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))
})

describe('whose deed it is', () => {
  test.each([
    ['Letters have accordingly gone from us to every pilot and to the Register.', 'us | '],
    ['The hospital has been asked by us not to send patients home after six.', 'The hospital | '],
    ['The Trust and the Prison have signed a Mutual Aid Agreement (MAA).', 'The Trust and the Prison | '],
    ['The Ministry has brought together a steering board led by a Minister.', 'The Ministry | '],
    ['The Ministry will train all wardens, led by the Head of Piers.', 'the Head of Piers | '],
    ['While the Agency is joining the Ministry, we undertake to tell the trade by May 2027.', 'we | May 2027'],
    ['- Head of Nursing: write to all wards', 'Head of Nursing | '],
    ['To ensure schools are taking part, the Ferry Office has given £400,000.', 'the Ferry Office | '],
    ['The programme will be led by a small team established in the Ministry.', 'a small team | '],
    ['Since the spring the night duty team has opened a line.', 'the night duty team | Since the spring'],
    ['A new unit has opened at the hospital.', ' | '],
    ['A new unit has opened a line for families.', 'A new unit | '],
    ['A second team has started work in the port.', ' | '],
    ['The second team has started work in the port.', 'The second team | '],
    ['Members asked how it would be known that it worked, and the Matron will count the calls.', 'the Matron | '],
    ['A new unit will visit each family.', 'A new unit | '],
    ['The hospital no longer lets a patient go home until a nurse and a doctor have spoken.', 'The hospital | '],
    ['The Council, the police and the Trust have each named a lead.', 'The Council, the police and the Trust | '],
    ['Since May 2026, the police and the Trust have opened a line.', 'the police and the Trust | May 2026'],
    ['Funding has been agreed by the three partners for 2027-28.', 'the three partners | 2027-28'],
    ['We see the concern and have since changed the log.', 'We | '],
    ['How the Government means to answer this will be told in May 2027.', 'the Government | May 2027'],
    ['The Council will go on pressing the owners to mend the bridge.', 'The Council | '],
    ['A warning which reaches all of the gates is to be bought by the Council.', 'the Council | '],
    ['A line which rings in a nurse’s pocket is going to be given to every ward by our clinical lead.', 'our clinical lead | '],
    ['A nurse who speaks Welsh will visit each family.', 'A nurse | '],
    ['The Head of Housing has confirmed that records will be kept by the wardens.', 'the wardens | '],
    ['The matron is to go and fetch each patient.', 'The matron | '],
    ['The button’s been added to the booking page by our digital team.', 'our digital team | '],
    ['The rule was rewritten by our pharmacist.', 'our pharmacist | '],
    ['We shall (i) withdraw the form from every ward.', 'We | '],
    ['The League of Friends has consented to buy ten lamps.', 'The League of Friends | '],
    ['The Harbour’s mooring policy has been amended.', 'The Harbour | '],
    ['Our leaflet will be redrawn. The Matron leads on this.', 'The Matron | '],
    ['Our leaflet is to be redrawn by May 2027.', 'Our | May 2027'],
    ['Our leaflet will be redrawn by the Clerk of Works.', 'the Clerk of Works | '],
    ['The doctor’s contract has been ended.', ' | '],
    ['The child’s mother will be rung in May 2027.', ' | May 2027'],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))
})

describe('two deeds in one sentence', () => {
  test.each([
    ['Lessons were given to all crews by March 2026 and the learning and development unit will ring fifty of them in October.', ' | March 2026\nthe learning and development unit | October'],
    ['Two of the four rooms have been closed; the rest are being rebuilt by the estates contractor.', ' | \nthe estates contractor | '],
    ['The Matron is leading this work, and she will write to every ward by 1 May 2026.', 'The Matron | \nThe Matron | 1 May 2026'],
    ['Nurses will be given the list by the end of May; the systems manager is seeing to it.', 'the systems manager | the end of May'],
    ['The learning and development unit will ring fifty crews in October.', 'The learning and development unit | October'],
    ['The Ferry Office has drawn up a rota, which will be looked at by my officials.', 'The Ferry Office | \nmy officials | '],
    ['The Ferry Office has drawn up a rota, which will be tried from May 2027.', 'The Ferry Office | May 2027'],
    ['You name a new rule for ferries, which will be looked at by my officials.', 'my officials | '],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))
})

describe('what an item is marked with is no part of its doer', () => {
  test.each([
    ['(a) The Director will write to parents by May 2027. (b) The Clerk will ring them.', 'The Director | May 2027\nThe Clerk | '],
    ['We will write to parents. Owner: (a) the Director. By: May 2027.', 'the Director | May 2027'],
    ['(BMA) members will write to parents by May 2027.', '(BMA) members | May 2027'],
    ['The nurses (2) will write to parents.', 'The nurses (2) | '],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))

  test.each([
    ['(a) the Director', '(i) May 2027', 'the Director | May 2027'],
    ['1. the Director', 'May 2027', 'the Director | May 2027'],
    ['• the Director', 'May 2027', 'the Director | May 2027'],
    ['(a) the Director (b) the Clerk', 'May 2027', '(a) the Director (b) the Clerk | May 2027'],
    ['A. Director', 'May 2027', 'A. Director | May 2027'],
  ])('in a cell: %s', (owner, due, wanted) => expect(actions(`| Action | Owner | By when |\n|---|---|---|\n| Write to parents | ${owner} | ${due} |`)).toBe(wanted))
})

describe('each label is of the action before it', () => {
  test.each([
    ['Actions: Social Care will change its form. Lead: Assistant Director. Date: 30 June 2026. Midwives to ask for the name at booking. Lead: Head of Midwifery. Date: 30 April 2026.', 'Assistant Director | 30 June 2026\nHead of Midwifery | 30 April 2026'],
    ['Lead: Assistant Director. Date: 30 June 2026. Social Care will change its form.', 'Assistant Director | 30 June 2026'],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))
})
