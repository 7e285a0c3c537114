import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const findings = (text: string): string => readText(`# Response of the Greywater Trust\n\n${text}\n`).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')
const actions = (text: string): string => readText(`# Response of the Greywater Trust\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? '-'} | ${a.due?.text ?? '-'} | ${a.finding}`).join('; ')

describe('what a document answers, whatever it is called', () => {
  it.each([
    ['a column of codes that no family has', `| Ref | Area for improvement | Position | Executive lead | Delivery lead | By |
|---|---|---|---|---|---|
| AFI 1 | The Trust must keep a log | Adopt | Chief Executive | Head of Moorings | 1 May 2026 |
| AFI 2 | The Trust should train wardens | Adopt with modification | Chief Executive | Training Manager | June 2026 |`, 'AFI 1: accepted; AFI 2: accepted-in-part'],
    ['letters beside a position', `| | What the panel wanted | Position | What happens now |
|---|---|---|---|
| A | A log of moorings | Agreed | The Head of Moorings keeps one |
| B | A second warden at night | Not agreed: there is no money | None |`, 'A: accepted; B: not-accepted'],
    ['sentences beside an answer', `| The scrutineer’s point | The council’s answer |
|---|---|
| Moorings were not logged. | We agree and a log is kept. |
| One warden is too few. | We do not agree. Two would sit idle. |`, 'Moorings were not logged.: accepted; One warden is too few.: not-accepted'],
    ['headings below one that answers the review', `## Our response to the inquiry

### Moorings

The Head of Moorings will keep a log.

### Wardens

The Harbour Master will recruit a second.

### Signs

Two signs were put up in April 2026.

## Monitoring

We will count.`, 'Moorings: not-stated; Wardens: not-stated; Signs: not-stated'],
    ['headings with a position each below one that is about actions', `## What the review found, and what we are doing

### A log that nobody kept

We agree. The Head of Moorings keeps one.

### One warden at night

We cannot agree to this.`, 'A log that nobody kept: accepted; One warden at night: not-accepted'],
    ['topics that are announced', `You raised three matters.

In relation to the fact that no log was kept, the Trust accepts this.

In relation to the number of wardens at night, the Trust does not accept that one is too few.

In relation to the want of a sign at the slip, two have been put up.`, 'the fact that no log was kept: accepted; the number of wardens at night: not-accepted; the want of a sign at the slip: not-stated'],
    ['paragraphs numbered with a point, each with what was found', `4.1 The review found that moorings were not logged. This is accepted.

4.2 The review found that one warden was too few. This is not accepted, as two would sit idle.

5.1 We will count.`, '4.1: accepted; 4.2: not-accepted'],
    ['titled paragraphs under a heading that answers each', `**4. Response to each recommendation**

4.1 **Pay for the hull.** Agreed.

4.2 **Paint it.** Not agreed, as it is steel.

**5. Is it enough?**

5.1 We do not know.`, 'Recommendation 4.1: accepted; Recommendation 4.2: not-accepted'],
    ['codes that count up', `LP 1 – Moorings were not logged
Accepted. The Head of Moorings will keep a log.

LP 2 – One warden was too few
Not accepted. Two would sit idle.`, 'LP 1: accepted; LP 2: not-accepted'],
    ['an order of strands', `The review drew out two strands.

**The first strand, moorings,** we accept.

**The second strand, wardens,** we do not accept.`, 'First strand: accepted; Second strand: not-accepted'],
  ])('lists %s', (_, text, wanted) => expect(findings(text)).toBe(wanted))

  it.each([
    ['numbered paragraphs of a committee’s paper', `**2. Recommendations**

2.1 That Cabinet accepts the report.

2.2 That the response be published.

**3. Background**

3.1 The review found that the ferry was late.`],
    ['topics that nobody has announced', `In relation to the weather, it was a wet year.

In relation to the quay, it was shut in March.`],
    ['codes of actions', `| Ref | Action | Lead |
|---|---|---|
| HB1 | Keep a log | Head of Moorings |
| HB2 | Train wardens | Training Manager |`],
  ])('lists none of %s', (_, text) => expect(findings(text)).toBe(''))

  it('takes who does it, not who sponsors it', () => expect(actions(`| Finding | Action | Executive sponsor | Lead | When |
|---|---|---|---|---|
| 1. No log | Log to be kept | Deputy Chief Constable | Sergeant, Marine Unit | May 2026 |`)).toBe('Sergeant, Marine Unit | May 2026 | 0'))

  it.each(['### What is being done', '**Steps that have been or are to be taken**', '### The harbour'])('a title “Statement on the publication …” is not of when things are told: %s', heading =>
    expect(actions(`## Statement on the publication of the Harbour Review\n\n${heading}\n\nThe Pier Master will mend the lamps by May 2031.`)).toBe('The Pier Master | May 2031 | -1'))
})
