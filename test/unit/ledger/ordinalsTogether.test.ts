/** A letter that goes through what the review asked for by its order alone. */
import { expect, test } from 'vitest'
import { readText } from './read.ts'

const letter = `Dear Reviewer,

Your report made four recommendations. We are grateful for them.

On the first, safe sleep: the Director of Midwifery will use one form from May 2026.

On the second and third, which both are about moving house: the Head of Safeguarding will agree a protocol by July 2026.

On the fourth (substance misuse), the Commissioning Manager will write it into the contract by April 2027.

Of all these, safe sleep is where we put our effort first. We will write to you again in twelve months’ time.
`

test('each ordinal ends the one before it, two may be told together, and what is said of all of them is of none', () => {
  expect(readText(letter).ledger.findings.map(f => `${f.label}: ${f.actions.join(', ')}`)).toEqual(['Recommendation 1: 0', 'Recommendation 2: 1', 'Recommendation 3: 1', 'Recommendation 4: 2'])
})

test('“Four we accept” is said of all but the one that is refused', () => {
  const text = letter.replace('We are grateful for them.', 'Three we accept without reservation. We do not accept the fourth as worded.')
  expect(readText(text).ledger.findings.map(f => f.position)).toEqual(['accepted', 'accepted', 'accepted', 'not-accepted'])
})
