import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const due = (text: string): string => readText(text).ledger.actions.map(a => a.due?.text ?? '–').join('; ')

describe('times without a date', () => {
  it.each([
    ['The Harbour Board will have trained all wardens by Advent 2031.', 'Advent'],
    ['The Ferry Manager will bring the plan to the March Cabinet.', 'to the March Cabinet'],
    ['During the Hilary term the Bursar will check every file.', 'During the Hilary term'],
    ['The Head of Quays will see that from the same date no boat leaves alone.', 'from the same date'],
    ['The Pier Trust will fund a second warden in the new year.', 'the new year'],
    ["The Pier Trust will open its shelter in six weeks' time.", "six weeks' time"],
    ['The Harbour Board will open the second shelter before the next boating season.', 'the next boating season'],
  ])('%s', (text, words) => expect(due(`# What we will do\n\n${text}`)).toContain(words))

  it.each([
    'The Pier Trust will fund a group for parents for the next three years.',
    'The wardens will walk the quay on Friday and Saturday nights.',
    'The Harbour Board has looked at what was published since that time.',
  ])('none: %s', text => expect(due(`# What we will do\n\n${text}`)).toMatch(/^–?$/))
})
