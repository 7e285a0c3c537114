/** Where letters and papers list what they answer, and how each item opens. */
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

const findings = (text: string): string => analyse(text).assessment.response.findings.map(f => `${f.label}: ${f.position}`).join('; ')

test('lettered matters, each taken up by its letter and a short title', () => expect(findings(`Your report identified the following matters giving rise to concern:

a. the absence of any alarm on the slip door;
b. that relief wardens did not read the log before a watch; and
c. the time taken to call for help.

a. Slip door

An alarm was fitted on 2 February and is tested each Monday by the Lock Keeper.

b. The log

Relief wardens now come in early and sign that they have read the log.

c. Calling for help

We accept this. The Harbour Master keeps the times.
`)).toBe('a: not-stated; b: not-stated; c: accepted'))

test.each(['The coroner was concerned that', 'You were concerned that', 'The report is critical of the way'])('numbered paragraphs that open with “%s”', opens => expect(findings(`1. Introduction

1.1 This is the reply of the Harbour Company.

2. Reply to the matters of concern

2.1 ${opens} the slip had one lamp. There are now three.

2.2 ${opens} the ladder had been broken for a year. The Company agrees with you. It was mended in May.

3. Conclusion

3.1 The Company will send you the results of its next drill.
`)).toBe('2.1: not-stated; 2.2: accepted'))

test('numbers that are the report’s own', () => {
  expect(findings(`I respond to those paragraphs of your report that bear on the harbour.

Paragraph 8 concerns the slip. We agree with you about this.

Paragraph 9 concerns the lamps. Our office will not close a request until the Lamp Warden has accepted it.

Paragraph 10 concerns the weekend. We do not accept this.
`)).toBe('Paragraph 8: accepted; Paragraph 9: not-stated; Paragraph 10: not-accepted')
  expect(findings(`**11. A single warden.** *“One person, with one number.”*
We stop short of this, but would go along with a list.

**12. Access to records.** *“They are men reading about themselves.”*
Accepted. The Harbour Office will copy every log.

**13. A museum.** *“Not a plaque.”*
Accepted. The Company has set aside the old shed.
`)).toBe('11: accepted-in-part; 12: accepted; 13: accepted')
})

test.each([
  ['Agreed, save that we do not see how the slip could be closed.', 'accepted-in-part'],
  ['Accepted, save that the Company would extend it to all slips.', 'accepted'],
  ['Accepted, and wardens will be told if a berth is free.', 'accepted'],
  ['Supported if the Company will pay for it.', 'accepted-in-part'],
  ['We would go along with a list of berths.', 'accepted-in-part'],
  ['We like the idea but not the post.', 'accepted-in-part'],
  ['Accepted too. The list is kept by the Lamp Warden.', 'accepted'],
  ['With respect, no. A gate is a thing to climb.', 'not-accepted'],
  ['No dispute. The log was late.', 'accepted'],
  ['We agree, without qualification.', 'accepted'],
  ['Concur. The list is kept.', 'accepted'],
  ['We hold our hands up. The log was late.', 'accepted'],
  ['This is one that we must turn down.', 'not-accepted'],
  ['Taken up, with a target of none by April 2033.', 'accepted'],
  // What is accepted as a fact, who else would agree, and what is accepted in the end are no positions.
  ['It is accepted as a fact that the slip was wet that evening.', 'not-stated'],
  ['Everybody in the harbour service would agree that ropes are hard to judge by eye.', 'not-stated'],
  ['We will not close a request until the Lamp Warden has accepted it.', 'not-stated'],
  ['There is a new plan. All the ports concerned have approved it.', 'not-stated'],
  ['The Harbour Company considers that no further action is required.', 'not-stated'],
])('“%s” is %s', (told, position) => expect(findings(`## Recommendation 3\n\n${told}\n`)).toBe(`Recommendation 3: ${position}`))

test('a number of findings is of those that it counts', () => {
  expect(findings('The inspector made five recommendations last year. All five were accepted.\n\n## Concern A\n\nThe lamp was mended.\n\n## Concern B\n\nThe rope was cut.\n')).toBe('Concern A: not-stated; Concern B: not-stated')
  expect(findings('## Recommendations 1 to 3\n\nThe Board stands behind all three.\n\n## Recommendation 4\n\nIt is on the list.\n')).toBe('Recommendation 1: accepted; Recommendation 2: accepted; Recommendation 3: accepted; Recommendation 4: not-stated')
})

test('what is excepted is not what is accepted', () => {
  expect(findings('The author makes four findings: F1 late calls; F2 old ropes; F3 dim lamps; F4 no log. With the exception of F3 they are accepted. The Board declines F3.\n')).toBe('F1: accepted; F2: accepted; F3: not-accepted; F4: accepted')
  expect(findings('There are three findings. With the exception of Finding 2 they are accepted.\n\n## Finding 1\n\nA list was made.\n\n## Finding 2\n\nA lamp was hung.\n\n## Finding 3\n\nA rope was cut.\n')).toBe('Finding 1: accepted; Finding 2: not-stated; Finding 3: accepted')
})

test('numbered matters, each with a title that runs into its answer', () => {
  expect(findings(`We accept both of the matters of concern in your report.

1 - Lamps at night. When he fell there were two lamps on the slip. There are now four, one of them on a float.

2 - Ropes. The rope maker came on 4 and 11 April and saw all that are in use.
`)).toBe('1: accepted; 2: accepted')
  // What was done since, by number.
  expect(findings(`Your report raised several concerns. In response we have done these things.

1. Lamps. All lamps have been changed.

2. Ropes. New ropes have been bought.
`)).toBe('')
})

test('small Roman numerals are kept as the page has them', () => expect(findings(`| Item | Addressed to | Reply |
|---|---|---|
| Rec i | Harbour | Agreed. |
| Rec ii | Ferry | Not agreed: it would be slow. |
`)).toBe('Recommendation i: accepted; Recommendation ii: not-accepted'))

test('the second recommendation is called so where the first is', () => expect(findings(`There are three recommendations. I take them in turn.

The first recommendation is that reports be published. I accept this recommendation.

The second concerns the retention of logs. There may be benefit in guidance.

The third recommendation is that there be a memorial. I do not accept this.
`)).toBe('First recommendation: accepted; Second recommendation: not-stated; Third recommendation: not-accepted'))
