/** Doers whom no list knows, what somebody has others do, a doer told once for two verbs: and what only looks like them. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const actions = (text: string): string => readText(`# Response\n\n## Recommendation 1\n\nAccepted.\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')

describe('is a deed', () => {
  test.each([
    ['Fernside will recruit a second nurse by May 2027.', 'Fernside | May 2027'],
    ['The control room has bought a second line.', 'The control room | '],
    ['Larkmoor will form a working group in May 2027.', 'Larkmoor | May 2027'],
    ['Officers attending an incident will write the names of all children in the log.', 'Officers attending an incident | '],
    ['Lastly the crews will attend a half day with a therapist.', 'the crews | '],
    ['I have also had bed rails of the older pattern taken off every bed.', 'I | '],
    ['The Chief Pharmacist has had a red sticker printed.', 'The Chief Pharmacist | '],
    ['Ministers accept the purpose but will meet it by requiring a red box.', 'Ministers | '],
    ['The Board sees why this matters, and has since changed the form.', 'The Board | '],
    ['Over the winter the Ferry Office will write to every skipper.', 'the Ferry Office | Over the winter'],
    ['- Ferry Office: to appoint a head of safety by May 2027', 'Ferry Office | May 2027'],
    ['There is a new form for this, which a nurse signs.', ' | '],
    ['A unit of two sergeants was set up in May 2026.', ' | May 2026'],
    ['£4 million is released to the networks for more cots.', ' | '],
    ['The protocol has been torn up and rewritten.', ' | '],
    ['The named nurse will sit in on every discussion.', 'The named nurse | '],
    ['An inspection without warning is planned, and whether staff have the hours is among the things that it will look at.', ' | '],
    ['An inspection will be made without notice, and it will look at how staff notice that a child is changing.', ' | '],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))
})

describe('is none', () => {
  test.each([
    'The Trust has had no complaints raised.',
    'The ward has had three deaths.',
    'The course that we have chosen carries the least risk.',
    'The report will recruit nobody.',
    'Wren had the form filled in by her aunt.',
    'Officers attending the address found nobody.',
    'The Board accepts this but has not decided how.',
    'There is a risk of delay.',
    'Larkmoor will form part of the wider area.',
    'The nurse was set a test.',
    'The action plan was signed off by the Board on 4 May 2026 and is attached.',
  ])('%s', text => expect(actions(text)).toBe(''))
})
