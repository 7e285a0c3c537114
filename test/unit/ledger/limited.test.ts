/** Positions on a part of what was asked, and one that a body's own extent does not lessen. */
import { expect, test } from 'vitest'
import { readText } from './read.ts'

const first = (text: string): string | undefined => readText(`# Response\n\n## Recommendation 1\n\nThe lamps.\n\n${text}\n`).ledger.findings[0]?.position

test.each([
  ['Accepted for the two lower quays; the engineer holds that lamps would dazzle boats at the third.', 'accepted-in-part'],
  ['Agreed for those who sail alone. For others, agreed that advice should be offered.', 'accepted-in-part'],
  ['We agree for the person who calls, but not for whoever sold the rope.', 'accepted-in-part'],
  ['Accepted where the quay is owned by the Harbour.', 'accepted-in-part'],
  ['AGREED in respect of boats with more than eight seats.', 'accepted-in-part'],
  ['Agreed in part: at night, yes; by day the boatmen see well enough.', 'accepted-in-part'],
  ['In part: the Harbour will light two of five.', 'accepted-in-part'],
  ['Accept as an aim; some quays cannot be lit.', 'accepted-in-part'],
  ['Accepted for implementation.', 'accepted'],
  ['Accepted for the reasons that the reviewer gives.', 'accepted'],
  ['Accepted for our part.', 'accepted'],
  ['The Harbour accepts Recommendation 1 in respect of the ferry.', 'accepted-in-part'],
  ['It is accepted for the second night.', 'accepted-in-part'],
  ['The Harbour agrees as to nights and weekends; it does not agree as to weekdays.', 'accepted-in-part'],
  ['It is accepted that there should be two where the tide is strong. It is not accepted for the others.', 'accepted-in-part'],
  ['The Harbour accepts that this occurred. It does not accept the implication that the lamps were unlawful.', 'accepted-in-part'],
  ['The Harbour accepts that there were three falls. It does not accept the reviewer’s suggestion that they could have been foreseen.', 'accepted-in-part'],
  ['The Harbour would accept that no call was made. It would not accept, on the evidence of the harbour master, that this was carelessness.', 'accepted-in-part'],
  ['The Harbour agrees that there was scope for more lamps, but does not agree that this would have altered the outcome.', 'accepted-in-part'],
  ['The Harbour accepts this recommendation, insofar as it is ours to accept.', 'accepted'],
  ['We embrace this recommendation.', 'accepted'],
])('%s', (text, wanted) => expect(first(text)).toBe(wanted))

test('an observation or a prompt is accepted or not as a finding is', () => {
  const said = readText('*Observation 1 – Rowers were tired.* The Company accepts this observation.\n\n*Observation 2 – Lamps should be of glass.* The Company does not accept this observation. Glass would break.\n').ledger.findings
  expect(said.map(f => f.position)).toEqual(['accepted', 'not-accepted'])
})

const table = (text: string): readonly string[] => readText(`# Response\n\n${text}\n`).ledger.findings.map(f => f.position)

test.each([
  ['bodies that answer each in a column of its own, not all of them each time', '| | Recommendation | Harbour | Chandlers | Pilots |\n|---|---|---|---|---|\n| R1 | Lamps to be lit at dusk | Accepted | n/a | n/a |\n| R2 | Ropes to be tested | Broadly supportive | – | n/a |\n| R3 | Bells to be rung | – | To be discussed at the guild | n/a |\n| R4 | Pilots to carry flares | n/a | n/a | Accepted |', ['accepted', 'accepted-in-part', 'not-stated', 'accepted']],
  ['a body’s view', '| No. | The reviewer recommends | Harbour’s view | Rank |\n|---|---|---|---|\n| 1.1 | Lamps to be lit at dusk | Agreed | 1 |\n| 1.2 | Ropes to be tested each spring | No view as yet | 2 |\n| 1.3 | Bells to be rung in fog | No view as yet | 2 |', ['accepted', 'not-stated', 'not-stated']],
  ['codes under a header of codes', 'A = accepted / AP = accepted in part / blank = for decision\n\n| # | Finding | A/AP | Measure and owner |\n|---|---|---|---|\n| 1 | Lamps were left unlit | A | The harbour master lights them |\n| 2 | Ropes were rotten | AP | Two chandlers |\n| 3 | Nobody rang | | |', ['accepted', 'accepted-in-part', 'not-stated']],
  ['codes that a sentence explains', '**C** = the Board concurs\n**CQ** = the Board concurs with a qualification, which is given\n**D** = the Board does not concur\n\n| No. | Gist of recommendation | Code | Decision |\n|---|---|---|---|\n| 1 | Light the lamps | C | Lit |\n| 2 | Test the ropes | CQ: except on Sundays | Tested |\n| 3 | Close the quay | D. It would take nine years | – |\n| 4 | Ring the bells | C | Rung |', ['accepted', 'accepted-in-part', 'not-accepted', 'accepted']],
  ['one body named in its cell', '| Ref. | Recommendation | Position | Action |\n|---|---|---|---|\n| 1 | Lamps to be lit | Police: accepted | Lit each dusk |\n| 2 | No boats at night | Police: not accepted; boatmen ask for them | A second lamp |\n| 3 | Bells | Accepted | Rung |\n| 4 | Ropes | Accepted | Tested |', ['accepted', 'not-accepted', 'accepted', 'accepted']],
  ['what was taken', '| Point | Taken? | How it was |\n|---|---|---|\n| 1 Lamps | Taken | Unlit |\n| 2 Ropes | Taken for ferries; not for rowing boats | Rotten |', ['accepted', 'accepted-in-part']],
])('a table: %s', (_, text, wanted) => expect(table(text)).toEqual(wanted))

test('“Support for families” and “Full-time” are no positions', () =>
  expect(table('| No. | Recommendation | Response | Action |\n|---|---|---|---|\n| 1 | Families of boatmen | Support for families overseas | The Harbour will write |\n| 2 | Nurses | Full-time nurse at the quay | The Harbour will hire one |')).toEqual(['not-stated', 'not-stated']))

const positions = (text: string): string => readText(`# Response\n\n${text}\n\n**Recommendation 1: lamps.** The keeper trims them.\n\n**Recommendation 2: ropes.** The chandler tests them.\n`).ledger.findings.map(f => f.position).join(' ')

test.each([
  ['Recommendations 1 and 2 we accept outright.', 'accepted accepted'],
  ['Recommendation 1 we accept without question. Recommendation 2 we accept save for its timetable.', 'accepted accepted-in-part'],
  ['### Are the recommendations accepted?\n\nYes. We are glad of them.', 'accepted accepted'],
  ['**Do we accept it?**\n\nYes.', 'accepted accepted'],
  ['### Is the harbour safe?\n\nYes.', 'not-stated not-stated'],
])('of all, or by name: %s', (text, wanted) => expect(positions(text)).toBe(wanted))

test.each([
  ['Concern 1. “Lamps were left unlit.” Accepted.\nConcern 2. “Ropes were rotten.” Accepted.', ['accepted', 'accepted']],
  ['**Matter 1.** “*Lamps were left unlit.*” Accepted without qualification. They are lit.\n\n**Matter 2.** “*Ropes were rotten.*” Denied.', ['accepted', 'not-accepted']],
  ['**Issue 1: lamps.** We hold up our hands on this one.\n\n**Issue 2: ropes.** The chandler tests them.', ['accepted', 'not-stated']],
])('behind the review’s own words: %s', (text, wanted) => expect(table(text)).toEqual(wanted))
