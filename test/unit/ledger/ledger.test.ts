import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ledgerEvents } from '../../../server/src/model/ledger/summary.ts'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { readText, readTree } from './read.ts'

const folder = new URL('../../goldens/', import.meta.url)
const texts = readdirSync(folder).filter(name => name.endsWith('.md')).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')

describe('reading without harm', () => {
  it.each(texts)('never throws on a prefix of %s, and every span is the text it says', (_, text) => {
    for (let end = 0; end <= text.length; end += 7) {
      const part = text.slice(0, end)
      const { ledger } = readText(part)
      for (const a of ledger.actions) {
        expect(part.slice(a.span.start, a.span.end)).toBe(a.text)
        for (const words of [a.owner, a.due, a.monitoring]) if (words) expect(part.slice(words.start, words.end)).toBe(words.text)
        expect(a.finding).toBeLessThan(ledger.findings.length)
      }
      for (const f of ledger.findings) {
        if (f.positionWords) expect(part.slice(f.positionWords.start, f.positionWords.end)).toBe(f.positionWords.text)
        for (const i of f.actions) expect(ledger.actions[i]).toBeDefined()
      }
    }
  })

  it.each(texts)('reads %s after an edit as it reads it fresh', (_, text) => {
    const changed = `${text.slice(0, 200)} and more ${text.slice(200)}`
    expect(readTree(parse(changed, parse(text))).ledger).toEqual(readText(changed).ledger)
  })

  it('keeps a block’s part of the ledger', () => {
    const block = parse('The Head of Early Help will open a hub by 1 May 2026.').blocks[0]?.block
    expect(block).toBeDefined()
    if (!block) return
    const words = ['finding']
    expect(ledgerEvents(readBlock(block), words)).toBe(ledgerEvents(readBlock(block), words))
  })

  it('reads a thousand findings in good time', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `## Finding ${i + 1}\n\nAccepted.\n\nThe Head of Early Help will open hub ${i + 1} by 1 May 2026.\n`).join('\n')
    const { ledger } = readText(text)
    expect(ledger.findings).toHaveLength(1000)
    expect(ledger.findings.every(f => f.position === 'accepted' && f.actions.length === 1)).toBe(true)
  })
})

describe('which findings are listed', () => {
  it('lists one finding for a label that comes twice, where it is answered', () => {
    const text = '## Contents\n\nRecommendation 1: Homes\n\nRecommendation 2: Schools\n\n## Recommendation 1\n\nWe accept this recommendation.\n\n## Recommendation 2\n\nWe reject this recommendation, because it is unlawful.\n'
    const { ledger } = readText(text)
    expect(ledger.findings.map(f => f.position)).toEqual(['accepted', 'not-accepted'])
    expect(ledger.findings[0]?.span.start).toBe(text.indexOf('## Recommendation 1') + 3)
  })

  it.each([
    ['Boards that answer for several bodies', '## Recommendation 1\n\nThe council, the police and the ICB all accept this recommendation.\n', 'Recommendation 1: accepted'],
    ['yes and no together', '## Finding 1\n\nWe accept the finding. We do not accept the recommendation that follows from it.\n', 'Finding 1: accepted-in-part'],
    ['own position before the general one', 'The Board accepts all the findings.\n\n## Finding 1\n\nAccepted in principle.\n\n## Finding 2\n\nWe will act.\n', 'Finding 1: accepted-in-part; Finding 2: accepted'],
    ['an exception', 'The Board accepts all the findings except Finding 2.\n\n## Finding 1\n\nText.\n\n## Finding 2\n\nText.\n', 'Finding 1: accepted; Finding 2: not-stated'],
    ['a quotation of the review', '## Finding 1\n\n> The Board should accept that it was slow. The Board accepts this finding.\n\nWe note it.\n', 'Finding 1: not-stated'],
    ['concerns quoted by number and answered', 'The concerns are as follows:\n\n1. Visits were too short.\n\nThe provider has sent us a plan.\n\n2. Nobody told the doctor.\n\nWe accept this concern.\n', 'Concern 1: not-stated; Concern 2: accepted'],
    ['findings told in one sentence', 'You made two findings: that records were lost; and that nobody asked the child. The Board accepts both findings.\n', 'records were lost: accepted; nobody asked the child: accepted'],
    ['a ragged table', '| Ref | Recommendation | Position |\n|---|---|---|\n| R1 | Tell schools | Accepted |\n| R2 | Tell homes |\n| R3 |\n', 'R1: accepted; R2: not-stated; R3: not-stated'],
    ['chapters that are no findings', '# Response to the findings on Child Q\n\n## 1. Introduction\n\nText.\n\n## 2. Context\n\nText.\n', ''],
  ])('%s', (_, text, wanted) => expect(findings(text)).toBe(wanted))
})

describe('runs of numbered paragraphs', () => {
  it('takes its count from the announcement, and its members whether they fill a line or wrap', () => {
    expect(findings(`You raised three matters of concern. The Trust accepts all of them.

(1) That observations were recorded and not added up

The chart relied on a nurse.

(2) That a mother told three members of staff that she was worried and that this did not lead
to a review by a senior doctor

The Trust was a pilot site.

(3) That advice was not given

The leaflet is new.
`)).toBe('(1): accepted; (2): accepted; (3): accepted')
  })

  it('is called what a few of its members are called', () => {
    expect(findings(`**1. We recommend that figures be kept. (Paragraph 22)**

We accept this recommendation.

**2. They should be broken down. (Paragraph 23)**

The Government does not accept this recommendation.

**3. Visits should be made. (Paragraph 33)**

**4. Schools should be told. (Paragraph 34)**

Recommendations 3 and 4 are addressed together. The Government accepts them.
`)).toBe('Recommendation 1: accepted; Recommendation 2: not-accepted; Recommendation 3: accepted; Recommendation 4: accepted')
  })
})

describe('deeds without a doer', () => {
  const actions = (text: string): readonly string[] => readText(text).ledger.actions.map(a => a.text)
  it('are actions where they are plainly done or promised', () => {
    expect(actions('Dear Madam\n\nA remote prescriber rota has been introduced for every evening.\n')).toEqual(['A remote prescriber rota has been introduced for every evening.'])
    expect(actions('Dear Madam\n\nThe form will be changed in June 2025.\n')).toEqual(['The form will be changed in June 2025.'])
  })
  it('are none among what practice was and is', () => {
    expect(actions('# Our response\n\n## Where practice is now\n\nA remote prescriber rota has been introduced for every evening.\n')).toEqual([])
  })
})

describe('dates of older plans', () => {
  it('reads a month in figures under “To be completed”', () => {
    const { ledger } = readText('| Lead | To be completed | Action | Source |\n|---|---|---|---|\n| Named Nurse | 3/08 | Revise the child health record | Rec 1 |\n| Service Manager | Immediate | Issue a new form for first contacts | Rec 2 |\n')
    expect(ledger.actions.map(a => a.due?.text)).toEqual(['3/08', 'Immediate'])
  })
})

describe('how far a finding that a sentence has named goes', () => {
  it('ends at the next heading: a check told there is of what it checks', () => {
    const { findings, actions } = readText(`## Finding 1: registers

Accepted.

## Finding 2: supervision

Accepted.

## What we will do

| Finding | Action | Lead | When |
|---|---|---|---|
| 1 | Launch a shared register of moorings | Harbour Master | May 2028 |

For Finding 2, the Named Nurse will give every warden supervision once a month from June 2028.

## How we will know it has worked

In April 2029 the Quality Group will dip-sample 20 shared registers to see whether they led to a decision.
`).ledger
    expect(findings.map(f => f.actions.map(i => actions[i]?.monitoring?.text.slice(0, 13) ?? '-'))).toEqual([['In April 2029'], ['-']])
  })
})
