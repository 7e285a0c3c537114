import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')

describe('findings under titles of their own', () => {
  it('calls a lettered title by its letter and its words, once, though a sentence lists the letters before', () => expect(findings(`Your report raises concerns about (a) the state of the slipway and (b) the absence of a bell.

(a) Slipway

We accept that this was wrong. It has been swept.

(b) Bell

A bell was hung in December, so that a boat can be called.
`)).toBe('(a) Slipway: accepted; (b) Bell: not-stated'))

  it('takes numbered paragraphs in bold for the review’s, with their answers below, though others are lines and headings stand between', () => expect(findings(`# Government response

Our response to each of the Committee’s conclusions is set out below. The Committee’s text is in bold.

## Oversight

**1. No department could tell us how many boats are hired. This will not do. (Paragraph 17)**

The Minister has met four boatmen.

**2. Lanterns should be lit at dusk. (Paragraph 19)**

The Government accepts this recommendation.

## Rules

**3. The Harbour Office should look into who owns the quay. (Paragraph 31)**

The Harbour Office decides upon its own priorities.
`)).toBe('1: not-stated; 2: accepted; 3: not-stated'))

  it('takes what the report’s own count opens for the findings, and not the lines that divide an answer', () => expect(findings(`We reply to the report that we had on 4 May.

On matter 1 of your report:

“I heard that the bell was rung by hand and that nobody knew by whom.”

The bell is now rung by a clock.

On matter 2 of your report:

“I heard that no boat carries a second lantern.”

How lanterns are chosen

They are chosen by a panel of boatmen.

Boats that are hired

It is true that a second lantern is being tried on hired boats, but these are few.

What is being discussed

We know that lanterns are spoken of in every harbour. To put two on each boat would be impracticable.
`)).toBe('Matter 1: not-stated; Matter 2: not-accepted'))

  it('calls a lettered paragraph as the page does: by its letter, or by a word where the page uses it so', () => {
    const page = (answer: string): string => `The Harbour Office has these concerns to answer:

A. Nobody rang the bell in fog, though a notice asked for it.

${answer}

B. Nobody was told when a lantern went out on the north quay.

Each lantern now has a number.
`
    expect(findings(page('The bell is rung by a clock.'))).toBe('A: not-stated; B: not-stated')
    expect(findings(page('We accept concern A. The bell is rung by a clock.'))).toBe('Concern A: accepted; Concern B: not-stated')
  })

  it('knows the second of two by the words that lead to it', () => expect(findings(`Taking Issue One first:

“Nobody rang the bell.”

It is rung by a clock.

Coming next to Issue Two:

“No boat carries a second lantern.”

To put two on every boat would be wholly impracticable.
`)).toBe('Issue One: not-stated; Issue Two: not-accepted'))

  it('takes a bold line for a heading where a bracket ends it', () => expect(findings(`**Response to Recommendation 1** (lanterns)

Accepted.

**Response to Recommendation 2** (bells)

The Partnership is mindful of the cost.
`)).toBe('Recommendation 1: accepted; Recommendation 2: not-stated'))

  it('calls headings that are lettered by the word that sentences call them by', () => expect(findings(`The reviewer arranged the learning under three headings.

### A. Lanterns

The Board accepts Finding A.

### B. Bells

A bell was hung.

### C. Ropes

The Board agrees in part with Finding C.
`)).toBe('Finding A: accepted; Finding B: not-stated; Finding C: accepted-in-part'))

  it('takes the items of a list for as many findings as were announced', () => {
    const list = (opening: string): string => findings(`We accept all of its recommendations.\n\n${opening}\n\n- lanterns that were out\n- who owns the quay\n- bells\n`)
    expect(list('The reviewer considers three “practice themes”:')).toBe('lanterns that were out: accepted; who owns the quay: accepted; bells: accepted')
    expect(list('The reviewer heard from:')).toBe('')
    expect(list('The partnership will do three things:')).toBe('')
  })

  it('lists what a sentence names, where nothing else is a finding', () => {
    expect(findings('Much has been said of Finding 1. Recommendation 3 of the earlier review was met.\n')).toBe('Finding 1: not-stated')
    expect(findings('## Recommendation 1\n\nAccepted. It rests on finding 4.\n\n## Recommendation 2\n\nAccepted.\n')).toBe('Recommendation 1: accepted; Recommendation 2: accepted')
  })

  it('knows that the first matter is the first concern', () => expect(findings(`You raised three matters of concern.

### First matter: lanterns

They were out. The Council accepts your first concern without qualification.

### Second matter: bells

With respect, the Council does not agree.

### Third matter: ropes

This has been noted.
`)).toBe('First matter: accepted; Second matter: not-accepted; Third matter: not-stated'))

  it('takes as many titles as were announced, and not who signs', () => expect(findings(`Dear Sir,

You raise three matters of concern which are relevant to the harbour.

Lamps on the quay

There were four. There are now nine, and the harbour company lights them at dusk.

Mooring ropes

Your report refers to ropes that had rotted. They are renewed each spring by the quay gang.

Who may close the pier

Lastly, you asked who may close the pier. The Pier Master may, and has been told so.

Yours sincerely

Minister of Harbours, Lights and Inland Waterways
`)).toBe('Lamps on the quay: not-stated; Mooring ropes: not-stated; Who may close the pier: not-stated'))

  it('takes no titles where another number was announced', () => expect(findings(`Dear Sir,

You raise five matters of concern which are relevant to the harbour.

Lamps on the quay

There were four. There are now nine, and the harbour company lights them at dusk.

Mooring ropes

They are renewed each spring by the quay gang.

Who may close the pier

The Pier Master may, and has been told so.
`)).toBe(''))

  it('takes the rows of a table of an inspection’s areas', () => expect(findings(`The partners accept the findings in full.

| No. | Area for improvement in the letter | What we will do | Who | When |
|---|---|---|---|---|
| 1 | Boats are not counted back in | Appoint a tally clerk | Harbour Master | 30 June 2031 |
| 2 | Nobody checks the ropes | Check them each month | Pier Master | 31 July 2031 |
`)).toBe('Area for improvement 1: accepted; Area for improvement 2: accepted'))

  it('takes no paragraph’s own number for a finding’s, where headings call the findings by theirs', () => expect(findings(`1. The Harbour is grateful.

2. The order is by danger.

**Recommendation 1: lamps**

3. **Accepted.** The steps are lit.

**Recommendation 2: buoys**

4. **Rejected.** There are enough.

5. That is all.
`)).toBe('Recommendation 1: accepted; Recommendation 2: not-accepted'))

  it('takes no bold leads for findings where another number of them was announced', () => expect(findings(`The reviewer’s eleven findings are before us.

**Ferry company.** The gangway has been widened and the ramp has been painted in yellow.

**Boat yard.** The winch was taken apart and put together again.

**Pilots.** The bell is rung by hand in fog.
`)).toBe(''))

  it('takes a quotation that opens with a position for the answer', () => expect(findings(`The ombudsman recommended as follows, and our answers are set below.

1. That wardens be able to see all lamps on one screen.

> ACCEPTED. The screens were moved in August.

2. That orders be spoken aloud over the water.

> ACCEPTED. The words have been written down.
`)).toBe('1: accepted; 2: accepted'))

  it('reads a code of the key though words go on behind it, and a column of proposals', () => expect(findings(`Key: ACC = accepted as written; AMD = accepted with change; REJ = rejected

| Proposal | Code | Response |
|---|---|---|
| 1. Lamps on the steps | ACC | The Quay Manager will put them up by May 2031. |
| 2. Wardens at each ramp | AMD – two ramps will do | The Quay Manager will hire two by May 2031. |
`)).toBe('Finding 1: accepted; Finding 2: accepted-in-part'))

  it('takes matters in italics, and numbers of the report’s own, for what is answered below them', () => {
    expect(findings(`*Matter 1: that a bridge be built over the creek.*

The harbour does not intend to build it. There is a ferry.

*Matter 2: that the fence had a gap in it.*

That is a fact and we accept it.
`)).toBe('Matter 1: not-accepted; Matter 2: accepted')
    expect(findings(`*5.1 “There is a gap of a mile between ladders. More should be put up.”*

We agree that the ladders are too far apart. Nine will be put up.

*5.2 “A bell should be hung.”*

We’re unable to agree. There is a horn.
`)).toBe('5.1: accepted; 5.2: not-accepted')
  })

  it('takes no “You’re right.” for a title, and reads what stands beside the sentence that tells of the matters', () => {
    expect(findings('First: lamps. Nobody lit them. You’re right.\nSecond: the hatch was stiff. You’re right.\n')).toBe('')
    expect(findings(`You set out three matters, lettered (a) to (c). None is disputed.

As to (a), the plan was old.

As to (b), nobody went to the meeting.

As to (c), the letters were not answered.
`)).toBe('(a): accepted; (b): accepted; (c): accepted')
  })
})
