import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')

describe('findings in the review’s words, without a number', () => {
  it('takes headings that give the floor to the review, and no others', () => expect(findings(`# What we heard

## You told us: "The gate was left open"

**Our answer:** Agreed. It has a lock now.

## You told us: "Nobody rang the ferry"

**Our answer:** We do not agree with this one.

## How we shall know

We will count the calls.
`)).toBe('The gate was left open: accepted; Nobody rang the ferry: not-accepted'))

  it('takes bold leads that go on with what the review found', () => expect(findings(`**Response to the review**

**Handover.** The review found that the night staff were not told. A sheet will be used.

**Keys.** The review identified that no list was kept. The Warden now keeps one.

**Next steps**

A plan is being written.
`)).toBe('Handover: not-stated; Keys: not-stated'))

  it('takes what “you” said, paragraph by paragraph', () => expect(findings(`Dear Coroner,

Thank you for your report.

You asked about lighting on the quay. The lamps belong to the harbour company. We will write to it.

You also asked that a lower limit be considered. We will ask the police.

Yours faithfully
`)).toBe('lighting on the quay: not-stated; a lower limit: not-stated'))

  it('takes it from numbered paragraphs too', () => expect(findings(`1. I write for the Chief Officer.

2. You have expressed concern that the call from the ferry was put last when, as you heard, it ought to have been first. This is noted.

3. You have finally expressed concern as to the number of staff that night. Numbers are kept under review.

4. I trust that this is of assistance.
`)).toBe('the call from the ferry was put last: not-stated; the number of staff that night: not-stated'))

  it('takes what one sentence counts out', () => expect(findings(`It identifies three learning points, to wit that the ferry was late; that nobody asked why; and that the log was blank.

The Harbour Board will keep a log.
`)).toBe('the ferry was late: not-stated; nobody asked why: not-stated; the log was blank: not-stated'))

  it.each([
    'The review found that staff were kind and that they worked hard. We will build on this.',
    'You said that you would like to meet us. We will arrange it.',
    '**Training.** We will run a course.\n\n**Records.** We will keep a log.',
    '## Background\n\nThe review found that the ferry was late.\n\n## What comes next\n\nThe Board will meet in May.',
  ])('lists nothing for: %s', text => expect(findings(`# Response\n\n${text}\n`)).toBe(''))

  it('reads a table’s row that is told line by line', () => {
    const text = `The Board has accepted all of the recommendations.

What the Ombudsman said should change – Fenders should be looked at each spring.
What we have done – Fenders checked monthly by the Deputy Harbour Master.
Status – Complete.

What the Ombudsman said should change – Complaints should be answered.
What we have done – Tracker introduced.
Status – Complete.
`
    expect(findings(text)).toBe('Fenders should be looked at each spring: accepted; Complaints should be answered: accepted')
    expect(readText(text).ledger.actions.map(a => `${a.text} | ${a.owner?.text ?? ''} | ${a.finding}`)).toEqual(['Fenders checked monthly by the Deputy Harbour Master | the Deputy Harbour Master | 0', 'Tracker introduced |  | 1'])
  })
})

describe('findings in the review’s words that are emphasised or quoted, with the answer to each below it', () => {
  const listed = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')
  const answers = (marked: (words: string) => string): string => `The report raised two concerns.\n\n${marked('The log did not say who held the lamp.')}\n\nThe Port accepts this.\n\n${marked('No pilot was on call at night.')}\n\nThe Port does not accept this.\n`
  const wanted = 'The log did not say who held the lamp: accepted; No pilot was on call at night: not-accepted'

  it.each([
    ['in italics', (words: string): string => `*${words}*`],
    ['in quotation marks', (words: string): string => `“${words}”`],
    ['in block quotes', (words: string): string => `> ${words}`],
  ])('%s', (_, marked) => expect(listed(answers(marked))).toBe(wanted))

  it('are none where no findings were announced', () => expect(listed('*A word from the Harbour Master.*\n\nThe Port accepts this.\n\n*A word from the pilots of the Port.*\n\nThe Port accepts this.\n').includes('word')).toBe(false))

  it('are called by the letters that they are referred to by', () =>
    expect(listed('Your report raises matters of concern.\n\nAs to (a), the lamp: the Port accepts this.\n\nAs to (b), the pilots: the Port does not accept this.\n')).toBe('(a): accepted; (b): not-accepted'))
})

describe('a block quote', () => {
  const findings = (quote: string): string => readText(`## Recommendation 1\n\nLamps should be lit.\n\nStatement for the harbour:\n\n${quote}\n`).ledger.findings.map(f => f.position).join('; ')
  it('is the board’s where it accepts or is sorry', () => expect(findings('> "We are so sorry.\n>\n> "We accept this recommendation."')).toBe('accepted'))
  it('is the review’s else', () => expect(findings('> "The harbour accepts this recommendation."')).toBe('not-stated'))
})
