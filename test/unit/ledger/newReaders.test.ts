/** What a writer who was new to it saw read wrongly. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const actions = (text: string): string => readText(text).ledger.actions.map(a => `${a.text} | ${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')
const positions = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')
const plan = (words: string): string => actions(`# What we will do\n\n${words}\n`)

describe('what is no action', () => {
  test.each([
    'Much has changed since February 2025.',
    'Members asked how it would be known that it worked.',
    'The Partnership received the report on 3 June 2026, agreed this plan on 9 September 2026 and will publish both on 30 November 2026.',
    'The Board received the report in May 2026 and will publish it with this response in June 2026.',
    'This plan was signed off by ACC (Crime) on 19 January 2026 and will be published with the response on 27 February 2026.',
    'In December 2025 97% of the observations due were recorded on time, compared to 71% in May 2024.',
    'The Board has today published the serious case review about Child M, aged 15.',
    'It will be published on the national repository on 20 April 2026.',
    '**Report and response published:** 9 February 2026',
    'This response will be published on 2 April 2026, following its agreement by the Board on 9 March 2026.',
    'We’ve put recommendations 1, 2 and 5 first.',
  ])('%s', words => expect(plan(words)).toBe(''))
})

describe('who does it', () => {
  test.each([
    ['The Head of Midwifery, Riverford Hospitals will hand over in writing by 1 May 2026.', 'The Head of Midwifery, Riverford Hospitals'],
    ['The Director of Midwifery and the 0–19 Service Manager will use one form from May 2026.', 'The Director of Midwifery and the 0–19 Service Manager'],
    ['The Named GP, together with the Designated Doctor, will write to each practice by May 2026.', 'The Named GP, together with the Designated Doctor'],
    ['The Commissioning Manager, Public Health will write it into the contract by May 2026.', 'The Commissioning Manager, Public Health'],
    ['All agencies to remind staff of the importance of describing what a baby’s day is like.', 'All agencies'],
  ])('%s', (words, owner) => expect(plan(words).split(' | ')[1]).toBe(owner))

  test('a date between “will” and “have” is no part of the doer, and no action is empty', () => expect(plan('On the second and third, which we’ve taken together as they’re both about what happens when a family moves: the Head of Safeguarding and the Detective Superintendent will by the end of July have agreed a transfer protocol with Holt.').split(' | ').slice(1)).toEqual(['the Head of Safeguarding and the Detective Superintendent', 'the end of July']))

  test('a sentence before “Lead – …” is an action, whatever its form', () => expect(actions(`## Finding 1

We accept it. Licensing conditions to change at the committee in November 2025. Lead – Head of Regulatory Services.
`)).toBe('Licensing conditions to change at the committee in November 2025. | Head of Regulatory Services | November 2025'))

  test('“What we will do next” is done after “What we have done”', () => expect(actions(`## Finding 1

*What we have done:* The Neglect Lead has changed the form.

*What we will do next:* The Neglect Lead will audit 25 files in October 2026.
`)).toBe('The Neglect Lead has changed the form | The Neglect Lead | \nThe Neglect Lead will audit 25 files in October 2026 | The Neglect Lead | October 2026'))

  test('a column of what is left to do is read beside one of what was done', () => expect(actions(`| No. | What the review said | What we’ve done so far | What’s left to do | Named person | Deadline |
|---|---|---|---|---|---|
| LP1 | Children were not seen | Interviews moved in May 2025 | Publish the results | Commissioning Manager | July 2026 |
| LP2 | Health assessments late | - | Second clinic in Eastgate | Designated Nurse | September 2026 |
`).split('\n').map(a => a.split(' | ')[0])).toEqual(['Interviews moved in May 2025', 'Publish the results', 'Second clinic in Eastgate']))
})

describe('what is no position', () => {
  test('what was decided that somebody will do', () => expect(positions(`## Finding 1

The partners have agreed that the Scrutiny Group will test these changes by May 2026.
`)).toBe('Finding 1: not-stated'))

  test('what is not for the board to accept or reject', () => expect(positions(`## Finding 1

This finding isn’t for us to accept or reject. We have written in support.
`)).toBe('Finding 1: not-stated'))

  test('the second part of a finding is not the second finding', () => expect(positions(`## Finding 2

We thought about it for long.

## Finding 6

The Board does not share the view of the first part of this finding but does accept the second.
`)).toBe('Finding 2: not-stated; Finding 6: accepted-in-part'))
})

describe('positions as minutes tell them', () => {
  const both = '## Recommendation 1\n\nLight the quay.\n\n## Recommendation 2\n\nRing a bell.\n'
  test.each([
    ['all, behind a colon', `Accepted: both, by both bodies.\n\n${both}`, 'Recommendation 1: accepted; Recommendation 2: accepted'],
    ['all, behind a label', `**Recommendations accepted:** all two, by both bodies\n\n${both}`, 'Recommendation 1: accepted; Recommendation 2: accepted'],
    ['one by its number, for one body alone', `Both were accepted. No. 2 was accepted for the council but not for the police.\n\n${both}`, 'Recommendation 1: accepted; Recommendation 2: accepted-in-part'],
    ['an exception within the sentence', `All of them, save for No. 2, are accepted. No. 2 is not accepted, because it is loud.\n\n${both}`, 'Recommendation 1: accepted; Recommendation 2: not-accepted'],
  ])('%s', (_, text, wanted) => expect(positions(`# Minutes\n\nThe review made two recommendations. ${text}`)).toBe(wanted))
})
