/** What is listed as a finding, by which name, and where the board stands on each: whole passages. */
import { describe, expect, test } from 'vitest'
import { positions } from './read.ts'

describe('told and answered in one passage', () => {
  test.each([
    ['**Matter of concern 1: gates.** I accept this matter. The gate stood open.\n\n**Matter of concern 2: locks.** The lock was loose. The Trust does not accept this.', 'Concern 1: accepted; Concern 2: not-accepted'],
    ['Matter of concern 1: the gates must be shut.\n\nMatter of concern 2: the locks must be mended.\n\nWe thank you.', 'Concern 1: not-stated; Concern 2: not-stated'],
    ['Recommendation 1: gates. We accept what the Inquiry says.\n\nRecommendation 2: locks. The Inquiry’s criticisms are accepted.', 'Recommendation 1: accepted; Recommendation 2: accepted'],
    ['Recommendation 1: gates. *Supported in full.*\n\nRecommendation 2: locks. *Not supported.*', 'Recommendation 1: accepted; Recommendation 2: not-accepted'],
    ['Concern 1. Gates. The hospital takes that on the chin.\n\nConcern 2. Locks. The point is a proper one and is taken.', 'Concern 1: accepted; Concern 2: accepted'],
    ['Concern 1. The team would be sent to ring back it.\n\nConcern 2. Agreed, insofar as it is ours to agree.', 'Concern 1: not-stated; Concern 2: accepted'],
    ['Concern 1. True and accepted.\n\nConcern 2. Agreed as well.', 'Concern 1: accepted; Concern 2: accepted'],
    ['## Concern 1\n\nThe Trust agrees that the transfer was late. It does not agree that it was refused.\n\n## Concern 2\n\nWe agree that lateness matters. We do not accept this concern.', 'Concern 1: accepted-in-part; Concern 2: not-accepted'],
  ])('%s', (text, wanted) => expect(positions(`${text}\n`)).toBe(wanted))
})

describe('by letters, and in parts', () => {
  test.each([
    ['We accept concerns A and B. We do not accept concern C.\n\nConcern A: gates. It was mended.\n\nConcern B: locks. It was mended.\n\nConcern C: doors. It was shut.', 'Concern A: accepted; Concern B: accepted; Concern C: not-accepted'],
    ['Observations A to C are agreed.\n\nObservation A. Gates.\n\nObservation B. Locks.\n\nObservation C. Doors.', 'Observation A: accepted; Observation B: accepted; Observation C: accepted'],
    ['## Recommendation A: Bars\n\nAccepted.\n\n## Recommendation B: Gates\n\nB(1). The Port should shut them.\n\nB(2). The Town should paint them.\n\n**Recommendations B(1) and B(2) are accepted outright.**\n\nB(3). The records should stay.\n\n**Accepted in principle.**', 'Recommendation A: accepted; Recommendation B(1): accepted; Recommendation B(2): accepted; Recommendation B(3): accepted-in-part'],
    ['## Recommendation B: Bars\n\nAccepted.\n\n## Recommendation C: Locks\n\nC(1). The Port should mend them.\n\n#### Accepted outright by the Port\n\nC(2). The Town should oil them.\n\n#### Rejected by the Town\n\nIt has none.', 'Recommendation B: accepted; Recommendation C(1): accepted; Recommendation C(2): not-accepted'],
    ['### Response to Recommendation 3\n\n**Records: (a) a right; (b) no burning; (c) a worker**\n\n3(a) and 3(b) are **accepted**. The Keeper stopped it in May. 3(c) is **accepted in principle**: survivors would rather not.\n\n### Response to Recommendation 4\n\n**Accepted.**', 'Recommendation 3(a): accepted; Recommendation 3(b): accepted; Recommendation 3(c): accepted-in-part; Recommendation 4: accepted'],
  ])('%s', (text, wanted) => expect(positions(`${text}\n`)).toBe(wanted))
})

test('a word in brackets behind a figure is no part of it', () => expect(positions('We agree with 1 and 2 (new).\n\n## Recommendation 1\n\nGates.\n\n## Recommendation 2\n\nLocks.\n')).toBe('Recommendation 1: accepted; Recommendation 2: accepted'))

describe('in one sentence, before they are told', () => {
  const told = (noun: string): string => ['Gates', 'Locks', 'Doors'].map((word, k) => `${noun} ${k + 1}. ${word}.`).join('\n\n')

  test.each([
    ['*Concerns accepted: 1, 2 and 3.*', 'Concern'],
    ['**Do we agree?** Yes: to proposals 1, 2 and 3; no member held out.', 'Proposal'],
    ['Nothing in Areas 1 to 3 is contested by either of us.', 'Area'],
  ])('%s', (text, noun) => expect(positions(`${text}\n\n${told(noun)}\n`)).toBe([1, 2, 3].map(k => `${noun} ${k}: accepted`).join('; ')))
})

test.each([
  ['| No. | Recommendation | Response |\n|---|---|---|\n| 1 | Shut the gates | Will be done |\n| 2 | Mend the locks | Will not be done: they are new |', 'Recommendation 1: accepted; Recommendation 2: not-accepted'],
  ['| Finding | Told | Reply |\n|---|---|---|\n| F1 | The tube slipped | Agreed |\n| F2 | The trace was not understood | Agreed that nobody acted on it; on the evidence it was understood |\n| F3 | The lamp was broken | Accepted for the ward, not for the hall |\n| F4 | The bell was broken | Accepted, no caveats |', 'F1: accepted; F2: accepted-in-part; F3: accepted-in-part; F4: accepted'],
])('in a row: %s', (text, wanted) => expect(positions(`${text}\n`)).toBe(wanted))
