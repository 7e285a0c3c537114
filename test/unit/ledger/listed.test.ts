/** What is listed as a finding, by which name, and where the board stands on each: whole passages. */
import { describe, expect, test } from 'vitest'
import { positions } from './read.ts'

describe('told and answered in one passage', () => {
  test.each([
    ['**Matter of concern 1: gates.** I accept this matter. The gate stood open.\n\n**Matter of concern 2: locks.** The lock was loose. The Trust does not accept this.', 'Concern 1: accepted; Concern 2: not-accepted'],
    ['Matter of concern 1: the gates must be shut.\n\nMatter of concern 2: the locks must be mended.\n\nWe thank you.', 'Concern 1: not-stated; Concern 2: not-stated'],
    ['Recommendation 1: gates. We accept what the Inquiry says.\n\nRecommendation 2: locks. The Inquiry’s criticisms are accepted.', 'Recommendation 1: accepted; Recommendation 2: accepted'],
    ['Recommendation 1: gates. *Supported in full.*\n\nRecommendation 2: locks. *Not supported.*', 'Recommendation 1: accepted; Recommendation 2: not-accepted'],
    ['Concern 1. True and accepted.\n\nConcern 2. Agreed as well.', 'Concern 1: accepted; Concern 2: accepted'],
    ['## Concern 1\n\nThe Trust agrees that the transfer was late. It does not agree that it was refused.\n\n## Concern 2\n\nWe agree that lateness matters. We do not accept this concern.', 'Concern 1: accepted-in-part; Concern 2: not-accepted'],
  ])('%s', (text, wanted) => expect(positions(`${text}\n`)).toBe(wanted))
})

test.each([
  ['| No. | Recommendation | Response |\n|---|---|---|\n| 1 | Shut the gates | Will be done |\n| 2 | Mend the locks | Will not be done: they are new |', 'Recommendation 1: accepted; Recommendation 2: not-accepted'],
])('in a row: %s', (text, wanted) => expect(positions(`${text}\n`)).toBe(wanted))
