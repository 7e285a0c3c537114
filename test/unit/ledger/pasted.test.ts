import { describe, expect, it } from 'vitest'
import { sentences } from '../../../server/src/model/sentences.ts'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')
const actions = (text: string): string => readText(text).ledger.actions.map(a => `${a.text} | ${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')

describe('tables pasted as text', () => {
  it('reads a row in a paragraph of its own, below the line of headers', () => expect(findings(`Recommendation Decision Comment

1 Free telephone in each home Accepted Installed in all of them

2 Search of every archive Accepted in part Only those that the Executive holds

3 A new commissioner Not accepted The functions lie with the existing one
`)).toBe('Recommendation 1: accepted; Recommendation 2: accepted-in-part; Recommendation 3: not-accepted'))

  it('takes numbered paragraphs without such a line for no findings', () => expect(findings(`The review made several recommendations.

1 The Board met in May and discussed what it was told.

2 The Board met again in June and heard from the family.
`)).toBe(''))

  it('takes a numbered paragraph whose lines wrapped for no row', () => expect(actions(`1.1 The Board received the overview report at its meeting on 12th
January 2026 and considered it again on 2nd March 2026, when this
response was agreed. It will be published on the NSPCC repository on
20th April 2026.`)).toBe(''))

  it('takes no line that wrapped for a doer', () => expect(actions(`1.1 The review into the care of Jay
was commissioned in May 2031 by the Independent
Chair. The overview report was presented to the
Board on 21 January 2032 and this response was
approved by the Board on 18 March 2032. Both will
be published on 22 April 2032.`)).toBe(''))

  it('reads cells below each other: the finding, what is done, who, when', () => {
    const text = `Concern Action taken Who When Evidence

1 Night staff had no torch
Torches bought for every floor. Whiteboard done away with.
Deputy Manager
Done 17/04
Stock sheets

2 Relatives were not rung
Call sheet on each door, looked at daily.
Registered Manager
1 May 2025
Call sheets
`
    expect(findings(text)).toBe('Concern 1: not-stated; Concern 2: not-stated')
    expect(actions(text)).toBe(`Torches bought for every floor. | Deputy Manager | Done 17/04
Whiteboard done away with. | Deputy Manager | Done 17/04
Call sheet on each door, looked at daily. | Registered Manager | 1 May 2025`)
  })
})

describe('lists pasted as text', () => {
  it('reads a position behind a bullet that is no mark of Markdown', () => expect(findings(`Rec 3. Supervision for wardens.
We accept this.

Rec 4 The harbour should open a new
night service.
• Partially accepted. Opening it is for the Dock Company; we have
asked the Dock Company's Director of Moorings to bring options to the
Executive in May 2029.
• We will open the gate until nine.
`)).toBe('Recommendation 3: accepted; Recommendation 4: accepted-in-part'))
})

describe('positions as a bold line below a finding’s name', () => {
  it.each([['**Response: Accept**', 'accepted'], ['**Response: Reject**', 'not-accepted'], ['**Response: Accept in principle**', 'accepted-in-part'], ['**Accepted in full**', 'accepted'], ['**Government response: not accepted**', 'not-accepted']])('%s', (lead, position) =>
    expect(findings(`**Recommendation 1**

The Committee recommends that hours be fixed.

${lead}

An hour at the right time is worth more than a day at the wrong one.

**Recommendation 2**

The Committee recommends that money be found.

${lead}
`)).toBe(`Recommendation 1: ${position}; Recommendation 2: ${position}`))
})

describe('findings told one after the other in one paragraph', () => {
  it('begins each at the sentence that names it', () => expect(findings(`To take the recommendations one by one. For recommendation 1 (interpreters) we agree. The council had three contracts. Recommendation 2, that the panel should meet weekly, is agreed. Recommendation 3, a nurse in the clinic: agreed subject to funding. Recommendation 4 asks that each school run a course; the partnership supports the principle but cannot require it.
`)).toBe('Recommendation 1: accepted; Recommendation 2: accepted; Recommendation 3: accepted-in-part; Recommendation 4: accepted-in-part'))

  it('reads a letter for a number before a verb', () => expect(findings(`Concern A was that nobody rang. We accept this. Concern B was about the rota. We do not accept this, because there was a rota. Concern C is that records were late. We are looking into it.
`)).toBe('Concern A: accepted; Concern B: not-accepted; Concern C: not-stated'))
})

describe('findings that one sentence lists by letter', () => {
  it('lists them', () => expect(findings(`You were concerned that (a) the signs had been missing for months; (b) no survey had been made; and (c) reports had been closed unread.
`)).toBe('(a): not-stated; (b): not-stated; (c): not-stated'))
  it('leaves those alone that have their names', () => expect(findings(`The Board endorses findings 1 and 2, which concern (1) the sharing of records and (2) strategy meetings.
`)).toBe('Finding 1: accepted; Finding 2: accepted'))
  it('takes a list of what will be done for none', () => expect(findings(`To answer these concerns we will (a) replace the signs; (b) survey the road; and (c) open the reports.
`)).toBe(''))
})

it('columns’ names on lines of their own are no findings, where each cell is a paragraph', () => {
  const { findings } = readText('# Response\n\nRecommendation\n\nOur position\n\nWhat we will do\n\nLead\n\n1. Light the quay at night.\n\nAccepted.\n\nPut a lamp on each step by May 2027.\n\nQuay Manager\n\n2. Ring a bell.\n\nAccepted in part.\n\nBuy a bell by June 2027.\n\nBell Manager\n').ledger
  expect(findings.map(f => `${f.label}: ${f.position}`)).toEqual(['1: accepted', '2: accepted-in-part'])
})

describe('numbered paragraphs that lost the lines between them', () => {
  const text = `1.1 Wren was four when she was found on the
quay in February 2031. The partners commissioned a review
in April 2031. This response was agreed by the
three partners on 21 July 2032.
1.2 The partners are grateful to the aunt, who now looks after
her, for telling the reviewer what she had seen, and
they have kept her words in front of them.

Finding 1: Neighbours did not know whom to call
2.1 We accept this finding.
2.2 The Harbour Trust will open a telephone line
for all children under five by 31 March 2033.
2.3 The safety team will audit all calls in June 2033
and again in December 2033, and will publish what it finds.
Fenwold Harbour Safety Partnership
Page 2 of 4`

  it('are read each by itself: no line is the doer of another, and no number is a part of its name', () => {
    expect(findings(text)).toBe('Finding 1: accepted')
    expect(actions(text)).toBe('The Harbour Trust will open a telephone line\nfor all children under five by 31 March 2033. | The Harbour Trust | 31 March 2033')
  })

  it('end the finding’s own words', () => {
    const { ledger } = readText(text)
    expect(ledger.findings[0]?.text).toBe('Neighbours did not know whom to call')
  })

  it('begin sentences, where a number amid a wrapped line does not', () => {
    const cut = (plain: string): string[] => sentences(plain).map(({ start, end }) => plain.slice(start, end))
    expect(cut('We accept it\n2.2 The Trust will act.')).toEqual(['We accept it', '2.2 The Trust will act.'])
    expect(cut('The tide was\n2.5 times higher than\n1.5 metres.')).toEqual(['The tide was\n2.5 times higher than\n1.5 metres.'])
  })
})

describe('plans pasted without their lines, each entry begun by a code', () => {
  const plan = `The author makes three main recommendations. Each of them has been accepted by the Board.

Recommendation Action Who By when What difference will it make and how will we check

1 Lamps on the quay

1.1 Harbour to light the steps. Dock Company to fit six lamps. 1 November 2034.

1.2 Wardens to walk the quay at dusk
Quay Office will bring in a second round.

2 The ferry

2a Crews
Ferry Company to hold a drill each month.
2b Passengers. Ferry Company to show a film on board.

BOARD RESPONSE 2 of 3

3. Reports

3(i) Each report to name who answers it. 3(ii) reports to go out in five days.
For both – Board will look at ten in May.

4 Minutes to be printed

Notes to the plan
5 copies were printed. The last column is blank.
`

  it('lists each coded entry, and no title above its parts', () => expect(findings(plan)).toBe(['1.1', '1.2', '2a', '2b', '3(i)', '3(ii)', '4'].map(code => `Recommendation ${code}: accepted`).join('; ')))

  it('gives an entry what its own paragraph says, and what is said of all its group', () => {
    const { ledger } = readText(plan)
    const under = (code: string): readonly string[] => ledger.findings.find(f => f.label.endsWith(` ${code}`))!.actions.map(i => ledger.actions[i]!.text)
    expect(under('1.1')).toContain('Dock Company to fit six lamps.')
    for (const code of ['3(i)', '3(ii)']) expect(under(code).at(-1)).toMatch(/Board will look at ten in May\.$/)
    expect(under('4')).toEqual([])
  })

  it.each([
    'The plan has six columns, which are Recommendation; Action; Lead; Date; RAG; Intended difference.',
    'Recommendation\nAction and owner\nTarget\nUpdate',
    'Finding Body / agency position Action Who By when Proof that it has been done',
  ])('knows the heads of its columns: %s', heads => expect(findings(`${heads}\n\n1 Lamps\n\n1.1 Harbour to light the steps. Accepted.\n\n1.2 Wardens to walk the quay. Not accepted.\n`)).toMatch(/^\w+ 1\.1: accepted; \w+ 1\.2: not-accepted$/))

  it.each([
    'The Board met twice and heard from the family.',
    'Recommendation and action are words that the Board uses for one thing, and the owner is the Chair.',
  ])('takes numbered paragraphs for no plan below “%s”', above => expect(findings(`${above}\n\n1 The Board\n\n1.1 The Board met in May. It heard from the family.\n\n2a The Board met in June. It heard from the school.\n`)).toBe(''))
})

describe('what such an entry says of its action', () => {
  const head = 'Recommendation Action Who By when What difference will it make\n\n1 Lamps on the quay\n\n'
  const read = (entries: string): string => actions(`${head}${entries}\n\n2 Bells to be rung\n`)

  it('its first clause is the finding’s own words, and no action', () => {
    expect(read('1.1 Harbour to light the steps. Dock Company will fit six lamps on the quay.\n\n1.2 Wardens to walk the quay at dusk\nHarbour Manager will bring in a second round of the quay before the ferry comes in.')).toBe(
      'Dock Company will fit six lamps on the quay. | Dock Company | \nHarbour Manager will bring in a second round of the quay before the ferry comes in. | Harbour Manager | ')
  })

  it('who and when stand in sentences of their own, or run into the next', () => {
    expect(read('1.1 Harbour to light the steps. Lamps will be fitted on the quay. Harbour Manager. By 1 November 2034.')).toBe('Lamps will be fitted on the quay. | Harbour Manager | 1 November 2034')
    expect(read('1.1 Harbour to light the steps. Lamps will be fitted on the quay. Harbour Manager 31 Jan 2035 Council will paint the rail.')).toBe('Lamps will be fitted on the quay. | Harbour Manager | 31 Jan 2035\nCouncil will paint the rail. | Council | ')
  })

  it('takes how far it has come for no doer', () => expect(read('1.1 Harbour to light the steps. Lamps will be fitted on the quay. GREEN. From May.')).toBe('Lamps will be fitted on the quay. |  | May'))

  it('reads a numbered paragraph of prose as it did', () => expect(actions('1.1 Wardens will walk the quay. Harbour Manager. They will be back by 1 May 2034.')).toBe('Wardens will walk the quay. | Wardens | '))
})
