/** Tables as other bodies draw them: scrutiny, auditors, coroners, inspectors. */
import { expect, test } from 'vitest'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')
const actions = (text: string): string => readText(text).ledger.actions.map(a => `${a.text} | ${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')

test('the body that responds is no action, and what follows the position in its cell is one', () => {
  const text = `| Ref | Recommendation | Department responding | Accept / reject and reasons | Lead officer | Timetable |
|---|---|---|---|---|---|
| HSC.3.30/31 | That members see berth data. | Harbours | ACCEPT. A quarterly berth sheet to be put before members. The service has two clerks. | Berth Manager | March 2031 |
| HSC.4.30/31 | That each berth be filmed. | Harbours | REJECT: skippers would not come. | n/a | n/a |
`
  expect(findings(text)).toBe('HSC.3.30/31: accepted; HSC.4.30/31: not-accepted')
  expect(actions(text)).toBe('A quarterly berth sheet to be put before members. | Berth Manager | March 2031')
})

test.each(['WASH-4', 'YS-2031-044-SR-02', 'p. 7 para 3', 'Order 2', 'SCR.14.25/26'])('“%s” is what a row is called', code =>
  expect(findings(`| Ref | Recommendation | Response |\n|---|---|---|\n| ${code} | Light the quay. | Accepted |\n`)).toBe(`${code}: accepted`))

test.each(['2031-02-14', 'March 31', 'Spring 2031'])('“%s” is a date', day =>
  expect(findings(`| Ref | Recommendation | Response |\n|---|---|---|\n| ${day} | Light the quay. | Accepted |\n`)).not.toContain(day))

test('an answer in a row of its own is no action, its actions stand in the rows below', () => expect(actions(`| Recommendations | Actions | Lead | Dates |
|---|---|---|---|
| 1. Light the quay. | Partially agree. The Harbour agrees that skippers should see the steps. | | |
| | a) Put a lamp on each step. | Quay Manager | May 2031 |
`)).toBe('Put a lamp on each step. | Quay Manager | May 2031'))

test('a key of codes with figures and letters says positions and no actions', () => {
  const text = `Key: 1 = Recommendation has been implemented. 1A = Recommendation will be implemented. 1B = Alternate recommendation will be implemented. 2 = Under consideration. 4 = Rejected. 4B = Rejected due to lack of resources. 6 = No response.

| Rec. | Organization | Code | Comment |
|---|---|---|---|
| 1 | Harbour | 1 | Lamps are lit. |
| 2 | Harbour | 1B | A roster. |
| 3 | Harbour | 4B | No crew for it. |
| 4 | Chandler | 6 | |
`
  expect(findings(text)).toBe('Recommendation 1: accepted; Recommendation 2: accepted-in-part; Recommendation 3: not-accepted; Recommendation 4: not-stated')
  expect(actions(text)).not.toContain('implemented')
})

test('titles of papers beside dates are no actions', () => expect(actions(`| Audit title | Status | Approved date | Completion date |
|---|---|---|---|
| Audit of Mooring Grants | Published | 2030-10-16 | 2031-03-01 |
| Audit of Night Cover | In progress | n/a | n/a |
`)).toBe(''))

test('a comment on what a draft says is the answer to it', () => expect(findings(`| Page / para | What the draft says | Harbour's comment |
|---|---|---|
| p. 7 para 3 | "Crews could not say whom to call." | Not accepted: five of six could. Please amend. |
| p. 9 para 1 | "No lamp on two dates." | Agreed, with regret. Each step now has one. |
`)).toBe('p. 7 para 3: not-accepted; p. 9 para 1: accepted'))

test('what the review said, in bold italics, with a number', () => expect(findings(`# Reply to the Committee

***1. The duty to ring the harbour master should begin on the day of sailing. (Paragraph 22)***

We agree. A harbour cannot look out for a boat it has not been told of.

***2. We recommend that no boat be moored on the north wall for any length of time. (Paragraph 31)***

The Harbour cannot agree to an absolute bar, because skippers would have no berth at night.
`)).toBe('Recommendation 1: accepted; Recommendation 2: not-accepted'))

test('a number in a column of findings is that of a recommendation where the page has no other', () => {
  const plan = '| Finding | Action | Owner | Date |\n|---|---|---|---|\n| 1 | Train midwives to ask. | Head of Midwifery | May 2031 |\n| 2 | Audit 20 cases. | Head of Audit | June 2031 |\n'
  expect(findings(`The Board accepts recommendations 1 and 2.\n\n${plan}`)).toBe('Recommendation 1: accepted; Recommendation 2: accepted')
  expect(findings(`Finding 1: nobody asked. The Board accepts it.\n\n${plan}`)).toBe('Finding 1: accepted; Finding 2: not-stated')
})

test('what was asked is no action', () =>
  expect(actions('| Rec | What was asked | Agreed? | What we have done | Owner | By |\n|---|---|---|---|---|---|\n| R1 | Audit discussions | Yes | Guidance was rewritten | Head of Audit | May 2031 |\n')).toBe('Guidance was rewritten | Head of Audit | May 2031'))

test('a row that says the position is where the finding stands, whatever is told of it below', () => {
  const { ledger: { findings } } = readText(`| No. | Recommendation | Agreed? | Action |
|---|---|---|---|
| R1 | See the boats. | No | None. |
| R2 | Ring the bell. | Yes | A clock rings it. |

R1: we were slow to answer this.

The report says that we "saw a tidy quay". It's fair.
`)
  expect(findings.map(f => `${f.label}: ${f.position} by ${f.positionWords?.text}`).join('; ')).toBe('R1: not-accepted by No; R2: accepted by Yes')
})

test('who will see somebody does something; “See row 1” says where', () =>
  expect(actions('| Rec | Action | Owner | By |\n|---|---|---|---|\n| R1 | See each skipper | Harbour Master | May 2031 |\n| R2 | See row 1 | Harbour Master | June 2031 |\n| R3 | See above. | Harbour Master | June 2031 |\n')).toBe('See each skipper | Harbour Master | May 2031'))

test.each(['″', '"', 'As above', 'ditto', '–', ''])('below a finding “%s” says that the row is of the same, and 1.2 is the number of an action', same => expect(findings(`We accept both recommendations.

| Ref | Recommendation | What we'll do | Lead |
|---|---|---|---|
| 1.1 | **Recommendation 1.** The steps are dark. | Light the steps | Quay Manager |
| 1.2 | ${same} | Paint the edges | Clerk |
| 2.1 | **Recommendation 2.** Nobody counts the boats. | Count the boats | Clerk |
| 2.2 | ${same} | Tell the Board how many there are | Quay Manager |
`)).toBe('Recommendation 1: accepted; Recommendation 2: accepted'))
