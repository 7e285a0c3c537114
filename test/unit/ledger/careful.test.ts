/** What a hasty reader takes for something else. */
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const positions = (text: string): readonly string[] => readText(text).ledger.findings.map(f => f.position)
const told = (text: string): readonly string[] => readText(`## Recommendation 1\n\nAccepted.\n\n${text}\n`).ledger.actions.map(a => a.owner?.text ?? '')

describe('positions in cells', () => {
  const cell = (position: string): string | undefined => positions(`| No. | Recommendation | Position | Action |\n|---|---|---|---|\n| 1 | Share records. | ${position} | Records will be shared. |\n| 2 | Train staff. | Accepted | Staff will be trained. |\n`)[0]
  it.each([
    ['Under consideration', 'not-stated'], ['No – already done', 'not-stated'], ['No – the law does not let us', 'not-accepted'], ['No', 'not-accepted'], ['Part accepted', 'accepted-in-part'],
  ])('%s is %s', (said, position) => expect(cell(said)).toBe(position))
})

describe('positions below a finding', () => {
  it.each([
    ['Accepted by the Fire Service.', 'accepted'], ['Broadly agreed, though the partners would qualify one sentence.', 'accepted-in-part'], ['After a vote the finding was not accepted, the reasons being those of cost.', 'not-accepted'],
    ['The partnership finds itself in complete agreement with what is said here.', 'accepted'], ['The staff were right to be asked: the finding is accepted and has been acted on.', 'accepted'],
    ['The Board gave its assent on 20 January.', 'accepted'], ['The Board withheld its assent.', 'not-accepted'], ['The Board sees little merit in this.', 'not-accepted'],
    ['We accept the case for a new survey, but cannot meet the timetable.', 'accepted-in-part'], ['The Board supports the principle that lies behind this finding.', 'accepted-in-part'],
    ['An audit will consider whether the call was made in time.', 'not-stated'], ['The manager will lead this, and it will be done by May.', 'not-stated'],
  ])('%s', (said, position) => expect(positions(`## Finding 1\n\n${said}\n`)).toEqual([position]))

  it('are of those that stand in brackets', () => {
    expect(readText('The Cabinet agrees with the Commission on housing (rec. 4), and on transport (rec. 5).\n\nThe Governor accepts that the panel was obscured (recommendation 1) and that nobody reported it (recommendation 2).\n').ledger.findings.map(f => f.position)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
  })

  it('are read from short forms in a column of them', () => {
    expect(positions('| Para | Recommendation | Position |\n|---|---|---|\n| 3.1 | Keep files. | Acc. |\n| 3.2 | Train staff. | Part acc. |\n| 3.3 | Move desks. | Rej. |\n')).toEqual(['accepted', 'accepted-in-part', 'not-accepted'])
  })
})

it('an exception may come first', () => {
  expect(positions('With the exception of concern 2, which we do not accept, all the concerns are accepted.\n\n## Concern 1\n\nFiles will be kept.\n\n## Concern 2\n\nThe law is against it.\n\n## Concern 3\n\nStaff will be trained.\n')).toEqual(['accepted', 'not-accepted', 'accepted'])
})

it.each([
  'As your points are about local matters, it is right that the organisations which dealt with him should answer them.', 'It would be wrong, then, for us to say anything about how this death came about.',
  'How this fire came about is not something we can properly comment on.', 'That was wrong, since on some of those days he was plainly unwell.', 'While the supervisor did not adopt that explanation, the flat called for another look.',
  'This paper sets out, for every finding, what we think and what will be done.', 'In 2025/26 the team accepted 3,411 referrals.',
  'The junior doctor did not agree that this was the cause.', 'Notices of several kinds already stand by the causeway.',
])('no position: %s', said => expect(positions(`## Finding 1\n\n${said}\n`)).toEqual(['not-stated']))

it('what a paper says of itself is no action', () => {
  expect(told('This paper says what each partner will do and when we will check it. This report sets out what the Council has done.')).toEqual([])
})

it('a person’s name does not stand without the role behind it', () => {
  expect(told('A form will be published by Given Surname, Head of Early Help, in May 2026.')).toEqual(['Given Surname, Head of Early Help'])
})

it('what is given up is an action, what is refused is none', () => {
  expect(told('The Trust will not close a case without a visit.')).toEqual(['The Trust'])
  expect(told('The Trust will not implement this.')).toEqual([])
})

it('one that was asked of our own is the doer, the Government is not', () => {
  expect(told('We have asked the Head of Early Help to publish a form.')).toEqual(['the Head of Early Help'])
  expect(told('We have asked the Secretary of State to change the guidance.')).toEqual(['We'])
})

it('a finding under its own title stands once', () => {
  expect(readText('### Supervision\n\n**Finding:** Supervision was missed.\n\n**Response:** We accept this finding.\n\n### Records\n\n**Finding:** Records were thin.\n\n**Response:** We do not accept this finding.\n').ledger.findings.map(f => [f.label, f.position])).toEqual([['Supervision', 'accepted'], ['Records', 'not-accepted']])
})
