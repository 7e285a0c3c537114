/** A list such as a table is turned into: each action with its finding, doer and date on lines of their own below it. */
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

const read = (list: string) => {
  const { findings, actions } = analyse(`# Response

## Whether we accept the findings

### Finding 1

**Our position:** accepted in full.

### Finding 2

**Our position:** accepted in full.

## What we will do

${list}
`).assessment.response
  return { answered: findings.map(({ label, actions: of }) => `${label}: ${of.join(', ')}`), actions: actions.map(({ owner, due }) => `${owner?.text} | ${due?.text}`) }
}

test('the doer on a line below goes before one in the action’s own words, and the finding there is the one that is answered', () => {
  expect(read(`- **What we will do:** Keep one page for each child, shared by health and social care
  - Finding: Finding 1
  - Who will do it: Director of Children’s Services, Merrowdale Council
  - By when: 30 September 2028
- **What we will do:** Telephone the family the same day
  - Finding: Finding 2
  - Who will do it: Chief Nurse, Merrowdale Community Health Trust
  - By when: 31 October 2028
- **What we will do:** Read each file together
  - Answers: Findings 1 and 2
  - Who will do it: Named GP
  - By when: 30 November 2028`)).toEqual({
    answered: ['Finding 1: 0, 2', 'Finding 2: 1, 2'],
    actions: ['Director of Children’s Services, Merrowdale Council | 30 September 2028', 'Chief Nurse, Merrowdale Community Health Trust | 31 October 2028', 'Named GP | 30 November 2028'],
  })
})

test('a finding that is told of in words below an action is not named as the one that it answers', () => {
  expect(read(`- **What we will do:** Keep one page for each child
  - Learning: Finding 1 was the one that troubled us most
  - Who will do it: Named GP`).actions).toEqual(['Named GP | undefined'])
})

test('a line that ends in a colon and names a finding says what the list or table right below it answers, and nothing after that', () => {
  const plan = read(`Actions on Finding 1:

- The Chief Nurse of Merrowdale Trust will fill three posts by 31 March 2028.
- Ask mothers what would have helped. Owner: Voluntary Sector Lead. Date: spring 2028.

The Harbour Master will paint the boats by June 2028.

**Actions for Finding 2**

- The Head of Moorings will open a hub by May 2028.

What we will do about Findings 1 and 2:

| Action | Lead | By when |
|---|---|---|
| Launch one chronology | Named GP | May 2029 |`)
  expect(plan.answered).toEqual(['Finding 1: 0, 1, 4', 'Finding 2: 3, 4'])
  expect(plan.actions).toHaveLength(5)
})

test('a line that tells what others did about a finding opens no list of what answers it', () => {
  expect(read(`What the inspectorate said about Finding 1:

- The Head of Moorings will open a hub by May 2028.`).answered).toEqual(['Finding 1: ', 'Finding 2: '])
})

test('the list that a table of findings becomes lists them, with the position on each', () => {
  const { findings, actions } = analyse(`# Action plan

- **Action(s):** Refresh the training for all officers
  - Ref: 1
  - Recommendation: Officers should record what every child says.
  - Position: Accepted
  - Lead: Inspector, Learning and Development
  - Timescale: 31 July 2026
  - RAG: A
- **Action(s):** Review the establishment
  - Ref: 2
  - Recommendation: The force should lower caseloads.
  - Position: Accepted in part
  - Lead: Assistant Chief Constable
  - Timescale: 1 May 2026
  - RAG: R

`).assessment.response
  expect(findings.map(f => `${f.label}: ${f.position}: ${f.text}: ${f.actions.join(', ')}`)).toEqual([
    'Recommendation 1: accepted: Officers should record what every child says.: 0', 'Recommendation 2: accepted-in-part: The force should lower caseloads.: 1',
  ])
  expect(actions.map(a => `${a.owner?.text} | ${a.due?.text}`)).toEqual(['Inspector, Learning and Development | 31 July 2026', 'Assistant Chief Constable | 1 May 2026'])
})

test('a finding that is named below its action and nowhere else is listed, with its position', () => {
  const { findings } = analyse(`# Action plan

- **What we will do:** Pay for a night rota
  - Finding: Finding 1
  - Our position: Accepted
  - Who will do it: Director of Public Health
- **What we will do:** Rewrite the plan
  - Finding: Finding 2
  - Our position: Not accepted
  - Who will do it: Head of Service
`).assessment.response
  expect(findings.map(f => `${f.label}: ${f.position}: ${f.actions.join(', ')}`)).toEqual(['Finding 1: accepted: 0', 'Finding 2: not-accepted: 1'])
})
