/** Lists, labels and boxes as other bodies write them. */
import { expect, test } from 'vitest'
import { readText } from './read.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'

const findings = (text: string): string => analyse(text).assessment.response.findings.map(f => `${f.label}: ${f.position}`).join('; ')
const actions = (text: string): string => readText(text).ledger.actions.map(a => `${a.text} | ${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')

test('what ends a recommendation’s own cell is its position, and a refusal’s reason is no action', () => {
  const text = `| Recommendation | Management action | Owner and date |
|---|---|---|
| R1. Light the steps. **Agreed** | Put a lamp on each step.<br>Check the lamps. | Quay Manager, May 2031<br>Lamp Warden, June 2031 |
| R2. Film the berths (Rejected) | Skippers would not come. | n/a |
| R3. Keep a list. Partially accepted | Post it at the gate. | Berth Manager, June 2031 |
`
  expect(findings(text)).toBe('R1: accepted; R2: not-accepted; R3: accepted-in-part')
  expect(actions(text)).toBe('Put a lamp on each step. | Quay Manager | May 2031\nCheck the lamps. | Lamp Warden | June 2031\nPost it at the gate. | Berth Manager | June 2031')
})

test.each([
  'Staff should say which changes are agreed',
  'The list should be kept as agreed.',
])('“%s” is no position', told => expect(findings(`| Recommendation | Action | Owner |\n|---|---|---|\n| R1. ${told} | Put a lamp on each step. | Quay Manager |\n`)).toBe('R1: not-stated'))

test.each([
  ['The Quay Manager will by June 2031:', 'The Quay Manager', 'June 2031'],
  ['By June 2031 the Quay Manager will:', 'the Quay Manager', 'June 2031'],
  ['The following will be done by 31 March 2031:', '', '31 March 2031'],
  ['Agreed actions (all by end June 2031)', '', 'end June 2031'],
])('“%s” is of the items below', (opening, owner, due) =>
  expect(actions(`## Recommendation 1\n\nAccepted.\n\n${opening}\n\n- keep one list of berths;\n- post it at the gate.\n`)).toBe(`keep one list of berths; | ${owner} | ${due}\npost it at the gate. | ${owner} | ${due}`))

test('a list of what a report will look at holds no actions', () => expect(actions('## Scope\n\nThe review will:\n\n- night cover;\n- lamps.\n')).toBe(''))

test('points are called “1a” and “1b”', () => expect(findings(`# Reply

1a. Light the steps.

Accepted. The Harbour will put a lamp on each step.

1b. Film the berths.

Not accepted.
`)).toBe('1a: accepted; 1b: not-accepted'))

test('“2a. PAC recommendation: …” names a recommendation', () => expect(findings(`**2. PAC conclusion: Prices bear no relation to need.**

**2a. PAC recommendation: The Harbour should set a price for each berth.**

2.1 The Harbour disagrees with the Committee's recommendation.

**2b. PAC recommendation: The Harbour should write to the Committee.**

2.2 The Harbour agrees with the Committee's recommendation.
`)).toBe('Recommendation 2a: not-accepted; Recommendation 2b: accepted'))

test('a form’s boxes say the position', () => {
  const of = (line: string): string => findings(`## Recommendation 1\n\n${line}\n`)
  expect(of('Do you accept the recommendation?  ☒ Yes  ☐ No')).toBe('Recommendation 1: accepted')
  expect(of('Accepted: ☐ Yes  ☒ No')).toBe('Recommendation 1: not-accepted')
  expect(of('Accept [ ]  Accept in part [x]  Reject [ ]')).toBe('Recommendation 1: accepted-in-part')
  expect(of('Accepted ☑ Not accepted ☐')).toBe('Recommendation 1: accepted')
  expect(of('☐ Accepted ☐ Not accepted')).toBe('Recommendation 1: not-stated')
  expect(findings('| Recommendation | Accepted? |\n|---|---|\n| 1. Light the steps | ☒ Yes ☐ No |\n| 2. Film the berths | ☐ Yes ☒ No |\n')).toBe('Recommendation 1: accepted; Recommendation 2: not-accepted')
})

test('fields in italics, two on a line, below a finding whose words are no action', () => expect(actions(`**Finding 1 – Medium** Three of the 25 boats held a lapsed licence.
*Risk:* loss of a boat.
*Agreed management action:* Licences will be pulled from the register on the 1st of each month.
*Responsible officer:* Quay Manager  *Implementation date:* 31 October 2031
`)).toBe('Licences will be pulled from the register on the 1st of each month | Quay Manager | 31 October 2031'))

test.each(['', '- '])('“%sAccepted in part: Recommendation 3” names what it is of', bullet => expect(findings(`# Reply

${bullet}Accepted in full: Recommendations 1 and 2
${bullet}Accepted in part: Recommendation 3
${bullet}Rejected: Recommendation 4
`)).toBe('Recommendation 1: accepted; Recommendation 2: accepted; Recommendation 3: accepted-in-part; Recommendation 4: not-accepted'))

test('bodies that answer below a recommendation are no findings', () => expect(findings(`## Recommendation 9: light the steps

- **Police** – accepted. A sergeant will stand at each step by May 2031.
- **Health** – accepted in part.
- **Education** – not accepted.

## Recommendation 10: keep a list

- **Police** – accepted.
- **Health** – accepted.
`)).toBe('Recommendation 9: accepted-in-part; Recommendation 10: accepted'))

test('several bodies in one cell, and a date in the column of progress', () => {
  expect(findings('| Recommendation | Agency response | Lead |\n|---|---|---|\n| R1. Light the steps. | Quays: accepted. Ferries: not accepted. | Quay Manager |\n| R2. Keep a list. | Agreed by all. | Berth Manager |\n')).toBe('R1: accepted-in-part; R2: accepted')
  expect(actions('| Issue | What we did | Status |\n|---|---|---|\n| Boats were not listed | A list kept at the gate | Open – due June 2031 |\n')).toBe('A list kept at the gate |  | June 2031')
})

test.each([
  ['Recommendation not accepted. Skippers would not come.', 'not-accepted'],
  ['Response: Recommendation rejected.', 'not-accepted'],
  ['Response: Recommendation partially accepted.', 'accepted-in-part'],
  ['Matter of concern not accepted.', 'not-accepted'],
  ['Recommendation accepted practice is a poor title.', 'not-stated'],
])('“%s” is %s', (told, position) => expect(findings(`## Recommendation 3\n\n${told}\n`)).toBe(`Recommendation 3: ${position}`))
