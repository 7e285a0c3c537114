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
