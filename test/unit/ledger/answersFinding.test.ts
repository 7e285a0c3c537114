/** “This answers finding 2.”, which the snippets write after an action: it says what the action is for, wherever it stands. */
import { expect, test } from 'vitest'
import { readText } from './read.ts'

const answered = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.actions.join(', ')}`).join('; ')

const actions = `## What we will do

- The Director of Children’s Services will pay for two more social workers by 1 May 2026. This answers finding 1.
- The Named Nurse will see each father by 1 June 2026. This answers finding 2. We will know it has worked when fathers say so.
- The Detective Inspector will call a meeting within a day by 1 June 2026. This answers findings 1 and 2.
`

test('an action answers the finding that the sentence after it names', () => {
  expect(answered(`## The findings

| Finding | Words |
|---|---|
| Finding 1 | Nobody saw the father |
| Finding 2 | The meeting was late |

${actions}`)).toBe('Finding 1: 0, 2; Finding 2: 1, 2')
})

test('it goes before the place where the action stands', () => {
  expect(answered(`## The findings

### Finding 1

We accept it.

### Finding 2

We accept it. The Chief Nurse will see each mother by May 2026.

The Named Nurse will see each father by June 2026. This answers Finding 1.
`)).toBe('Finding 1: 1; Finding 2: 0')
})

test('recommendations that the response lists may be called findings', () => {
  expect(answered(`## The recommendations

1. Recommendation 1: Fathers should be seen.
2. Recommendation 2: Nights should be covered.

${actions}`)).toBe('Recommendation 1: 0, 2; Recommendation 2: 1, 2')
})

test('each sentence speaks of the actions since the one before it', () => {
  expect(answered(`## Finding 1

We accept it.

## Finding 2

We accept it.

# Plan

The Chief Nurse will see each mother by May 2026. This answers finding 1. The Named Nurse will see each father by June 2026. This answers finding 2.
`)).toBe('Finding 1: 0; Finding 2: 1')
})

test('a finding that is named nowhere else is listed beside those of a table', () => {
  expect(answered(`# What we will do

- The Chief Nurse will pay for a night nurse by 1 May 2031. This answers recommendation 1.

| Rec | Action | Lead | By when |
|---|---|---|---|
| 2 | Ask about crying | Head of Health Visiting | March 2031 |
| 3 | See each mother | Head of Midwifery | May 2031 |
`)).toBe('Recommendation 1: 0; Recommendation 2: 1; Recommendation 3: 2')
})

test('an action answers all that its words name', () => {
  expect(answered('We accept Findings 1, 2 and 3. The police will send a sergeant (Finding 1). The council will see each child at home (Findings 2 and 3).\n')).toBe('Finding 1: 0; Finding 2: 1; Finding 3: 1')
})

test('a finding that no title names stands where an action answers it', () => {
  const text = `We will start with recommendation 1, since it cannot wait.

# What we will do

- The Chief Nurse will pay for a night nurse by 1 May 2031. This answers recommendation 1.
- The Named Nurse will see each father by 1 June 2031. This answers recommendation 2.
`
  expect(readText(text).ledger.findings.map(f => text.slice(f.span.start, f.span.end))).toEqual(['This answers recommendation 1.', 'This answers recommendation 2.'])
})
