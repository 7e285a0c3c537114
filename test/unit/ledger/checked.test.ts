/** Which check of its effect an action is given, where it stands beside it. */
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'

const told = (text: string): readonly string[] =>
  analyse(`# Response\n\n${text}\n`).assessment.response.actions.map(a => `${a.owner?.text ?? '–'} | ${a.due?.text ?? '–'} | ${a.monitoring?.text ?? '–'}`)

describe('a check is of what stands before it', () => {
  it.each([
    ['in the next sentence', 'The Pier Master will close the north gate at dusk. A dip sample of thirty nights in May will tell us whether anybody still gets in.', ['The Pier Master | – | A dip sample of thirty nights in May will tell us whether anybody still gets in.']],
    ['behind a semicolon', 'The Pier Master has put a lamp on each step; falls on the steps will be counted each quarter and reported to the Harbour Board.', ['The Pier Master | – | falls on the steps will be counted each quarter and reported to the Harbour Board.']],
    ['behind “and”, by somebody else', 'The duty warden has rung each school before the first sailing since 4 November, and the Education Manager checks a tenth of the calls every month to see whether the school was ready.', ['The duty warden | 4 November | the Education Manager checks a tenth of the calls every month to see whether the school was ready.']],
    ['as a question to people', 'The Ferry Manager will open a second desk. We will ask the same two hundred passengers next spring whether they feel safer.', ['The Ferry Manager | – | We will ask the same two hundred passengers next spring whether they feel safer.']],
    ['found out', 'The Ferry Manager will open a second desk. We will find out whether passengers are safer by asking schools in June 2031.', ['The Ferry Manager | – | We will find out whether passengers are safer by asking schools in June 2031.']],
    ['on a line with a label of its own', '**Action 2.1** – The Quay Team to stop closing files on one missed visit.\n**Deadline:** 1 July 2031\n**Measure of impact:** number of files opened again within 90 days, reported to Scrutiny each quarter', ['The Quay Team | 1 July 2031 | number of files opened again within 90 days, reported to Scrutiny each quarter']],
    ['called a review, in a plan', 'Who: Pier Master\nWhat: bring the volunteers into the rota\nBy when: 1 July 2031\nReview: an independent evaluation of the rota at 12 months', ['Pier Master | 1 July 2031 | an independent evaluation of the rota at 12 months']],
    ['not where it stands in another paragraph', 'The Pier Master will close the north gate at dusk.\n\nA dip sample of thirty lifeboat logs in May will tell us whether the crews write them.', ['The Pier Master | – | –']],
    ['not one that goes to a group of that name', 'The Pier Master will close the north gate at dusk.\n\nThirty lifeboat logs will be looked at in May, and the results will come to our Quality and Effectiveness Group.', ['The Pier Master | – | –']],
    ['not one that only counts what was done', 'The Pier Master will train all wardens. Attendance registers will be kept.', ['The Pier Master | – | –']],
  ])('%s', (_, text, wanted) => expect(told(text)).toEqual(expect.arrayContaining(wanted)))
})

const all = (text: string): string => readText(`# Response\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? '–'} | ${a.due?.text ?? '–'}`).join('; ')

describe('deeds told in other ways', () => {
  it.each([
    ['a partner in commas', 'The Harbour Board, in tandem with the Pier Trust, is to hold four open days by 1 May 2031.', 'The Harbour Board, in tandem with the Pier Trust | 1 May 2031'],
    ['a partner after “with”', 'The Ferry Manager, with the Quay Team, will have a second desk running by 1 May 2031.', 'The Ferry Manager, with the Quay Team | 1 May 2031'],
    ['who are jointly to do it', 'The Harbour Board and the Pier Trust are jointly to inspect each ladder.', 'The Harbour Board and the Pier Trust | –'],
    ['a date in brackets', 'To that end the contract was awarded (25 November 2030) to a new provider.', '– | 25 November 2030'],
    ['a date in figures', 'The new guidance on ladders was rewritten on 5/11/30.', '– | 5/11/30'],
    ['where people will be', 'From September, our wardens will be on the quay till eleven at night.', 'our wardens | September'],
    ['what has gone from one thing to another', 'Visits have gone from yearly to every four months.', '– | every four months'],
    ['what has been done week by week', 'The Ferry Manager has been meeting the school every Tuesday since last May.', 'The Ferry Manager | last May'],
    ['what must be done from now on', 'Wardens must now speak to the skipper before each sailing.', 'Wardens | –'],
    ['what became of a thing', 'The old form gave the wrong impression. It has been withdrawn.', '– | –'],
    ['the time before the doer', 'From the next renewal round the Harbour Board will require a certificate.', 'the Harbour Board | From the next renewal round'],
    ['what led to it', 'In light of the above the Harbour Board intends to widen the quay.', 'the Harbour Board | –'],
    ['a body in brackets', 'Twelve ladders are to be bought by 4 April 2031 (Estates and Facilities Directorate).', 'Estates and Facilities Directorate | 4 April 2031'],
    ['whose task it is', 'Wardens are to be given the key by May 2031: a task for the Head of Ferries at Lower Quay.', 'the Head of Ferries at Lower Quay | May 2031'],
    ['a sentence that says when', 'We have put a lamp on each step. We did it in January because it could not wait.', 'We | January'],
    ['items without a verb, under words that call them actions', 'The owner for both actions below is the Head of Ferries.\n\n1. Lamps on each ladder – May 2031.\n2. Old form withdrawn.', 'the Head of Ferries | May 2031; the Head of Ferries | –'],
    ['a table that tells what is completed', '| Issue | Steps | Accountable body | Completed? |\n|---|---|---|---|\n| Dark steps | New lamps | Pier Trust | Yes, 28.02.2031 |\n| No key | Key safe fitted | Quay Team | No – moved to 31.7.2031 |', 'Pier Trust | Yes, 28.02.2031; Quay Team | No – moved to 31.7.2031'],
  ])('%s', (_, text, wanted) => expect(all(text)).toBe(wanted))

  it.each([
    'Consideration has been given to lamps on the steps.',
    'In 2016 the former harbour company closed its ladder school in May.',
    'The Harbour Inspectorate inspected the quay in March 2029.',
    'The report lists what there is on the quay:\n\n- A new lifeboat\n- Three ladders',
    'We explained that the review was not about blame.',
    'The purpose of this table is to set out the steps which each agency will take and by when.',
  ])('none: %s', text => expect(all(text)).toBe(''))
})
