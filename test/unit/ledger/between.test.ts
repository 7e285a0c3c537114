import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const told = (text: string): string => readText(`# What we will do\n\n${text}`).ledger.actions.map(a => `${a.owner?.text ?? '–'} | ${a.due?.text ?? '–'}`).join('; ')

describe('what stands between “has” or “will” and its verb', () => {
  it.each([
    'The Harbour Board has moreover trained all its wardens.',
    'The Harbour Board has for the first time trained all its wardens.',
    'The Harbour Board has of its own accord mended the lamps.',
    'The Harbour Board has with its partners mended the lamps.',
    'The Harbour Board has very recently rewritten its lamp code.',
    'The Harbour Board will as a matter of urgency mend the lamps.',
    'The Harbour Board will once again mend the lamps.',
    'The Harbour Board has in recent months mended the lamps.',
  ])('%s', text => expect(told(text)).toBe('The Harbour Board | –'))

  it('keeps a year that stands there for when', () => expect(told('The Harbour Board has this year mended the lamps.')).toBe('The Harbour Board | this year'))
})

describe('what somebody means to do', () => {
  it.each([
    ['It is our intention to draw up a code by May 2031.', 'our | May 2031'],
    ['Our intention is to draw up a code by May 2031.', 'Our | May 2031'],
    ['Our intention would be to draw up a code.', 'Our | –'],
    ['Our next step will be to draw up a code by May 2031.', 'Our | May 2031'],
    ['The Harbour Board\'s plan is to draw up a code by May 2031.', "The Harbour Board's | May 2031"],
    ['The Harbour Board is on course to open a second shelter in May 2031.', 'The Harbour Board | May 2031'],
    ['The Harbour Board is minded to fund a second shelter.', 'The Harbour Board | –'],
    ['The Harbour Board has plans to open a second shelter.', 'The Harbour Board | –'],
    ['Our plan is to draw up a code, and the Pier Trust will print it by May 2031.', 'Our | –; the Pier Trust | May 2031'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted))

  it.each([
    'It was never our intention to close the quay.',
    'It is not our intention to close the quay.',
    'The plan was to close the quay.',
    'The purpose of the plan is to keep people safe.',
    'Our plan is on the table.',
  ])('and not: %s', text => expect(told(text)).toBe(''))
})
