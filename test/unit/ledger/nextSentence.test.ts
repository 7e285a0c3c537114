import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const told = (text: string): string => readText(`# What we will do\n\n${text}`).ledger.actions.map(a => `${a.owner?.text ?? '–'} | ${a.due?.text ?? '–'}`).join('; ')

describe('who and when, told in the sentence after', () => {
  it.each([
    ['All wardens will be trained by May 2031. The Pier Master leads on this.', 'The Pier Master | May 2031'],
    ['All wardens will be trained by May 2031. The lead for this is the Pier Master.', 'Pier Master | May 2031'],
    ['All wardens will be trained by May 2031. Accountable officer: Pier Master.', 'Pier Master | May 2031'],
    ['All wardens will be trained by May 2031. This is being led by the Harbour Manager.', 'the Harbour Manager | May 2031'],
    ['All wardens will be trained. The Pier Master leads on this and the last places will have been used by the end of June 2031.', 'The Pier Master | the end of June 2031; – | the end of June 2031'],
    ['The Harbour Board will mend the lamps. This is due to be complete in March 2031.', 'The Harbour Board | March 2031'],
    ['The Harbour Board will mend the lamps. The target date is March 2031.', 'The Harbour Board | March 2031'],
    ['The Harbour Board will mend the lamps. We expect to complete this in March 2031.', 'The Harbour Board | March 2031'],
    ['The Harbour Board will draw up a plan for ferries. Publication is planned for January 2031.', 'The Harbour Board | January 2031'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted))

  it.each([
    ['The Harbour Board will mend the lamps. The Pier Trust was founded in March 2011.', 'The Harbour Board | –'],
    ['The Harbour Board will mend the lamps. Work of this kind is dear.', 'The Harbour Board | –'],
    ['The Harbour Board will mend the lamps. Training was last held in May 2022 by another body.', 'The Harbour Board | –'],
    ['The Harbour Board will mend the lamps. The Pier Trust will paint the huts by May 2031.', 'The Harbour Board | –; The Pier Trust | May 2031'],
  ])('and not: %s', (text, wanted) => expect(told(text)).toBe(wanted))
})

describe('courtesies', () => {
  it.each([
    'I am grateful to the Inquiry for its work, and to the wardens whose help continues to be available to anyone who was on the quay.',
    'I am copying this letter to the Pier Trust.',
    'We were shocked that nobody had mended the lamps.',
    'If you have been affected by anything in this reply, the ferry line is available.',
    'It is good practice for the log to be sent with the report.',
    'The next meeting will be held on 6 October 2031.',
  ])('are no action: %s', text => expect(told(text)).toBe(''))

  it.each([
    ['I am grateful to the Inquiry, and we will mend the lamps by May 2031.', 'we | May 2031'],
    ['We are pleased to say that the Pier Trust has mended the lamps.', 'the Pier Trust | –'],
  ])('but not: %s', (text, wanted) => expect(told(text)).toBe(wanted))
})
