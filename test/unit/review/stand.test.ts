import { expect, test } from 'vitest'
import { applyEdits, moved } from './edits.ts'
import { judge } from '../../../server/src/review/judge.ts'
import { progressOf, reviewNow } from '../../../server/src/review/progress.ts'
import { bare, emptyReview, type Review, type Subject } from '../../../server/src/review/review.ts'
import { stand } from '../../../server/src/review/stand.ts'
import { boundIn, questionIn } from './reviews.ts'
import { response } from './response.ts'

const at = '2018-05-01T10:00:00.000Z'
const judged = (text: string, subject: Subject, by = 'A'): Review =>
  judge(emptyReview('response.md', 'scr-board-response'), { ...subject, by, at, state: 'met' }, boundIn(text).get(`${subject.kind}:${subject.id}`)!)
const standing = (review: Review, text: string, { kind, id }: Subject) =>
  stand(review.judgements[0]!, review.words, boundIn(text).get(`${kind}:${id}`))
const acceptance = { kind: 'question', id: 'acceptance' } as const
const actions = { kind: 'question', id: 'actions' } as const
const monitoring = { kind: 'question', id: 'monitoring' } as const
const plain = { kind: 'question', id: 'plain-english' } as const
const finding2 = { kind: 'finding', id: 'Finding 2' } as const

test('words that bear on a question are whole paragraphs and rows, the table’s header among them', () => {
  expect(questionIn(response, 'acceptance').words.map(({ text }) => text)).toContain('Finding 1\n**Our position:** accepted in full.')
  const rows = questionIn(response, 'actions').words.map(({ text }) => text)
  expect(rows).toContain('What we will do\n| Finding | What we will do | Who will do it | By when |')
  expect(rows.some(row => row.startsWith('What we will do\n| Finding 2 |') && row.includes('31 October 2018'))).toBe(true)
  for (const { text, start, end } of boundIn(response).get('finding:Finding 2')!.words) expect(response.slice(start, end).replace(/\s+/g, ' ').trim()).toBe(bare(text))
})

test('a judgement stands on the same words, wherever they move, however they are wrapped, padded or ended', () => {
  for (const subject of [acceptance, actions, finding2, plain]) {
    const review = judged(response, subject)
    expect(standing(review, response, subject)).toEqual({ stands: true })
    expect(standing(review, moved(response, '## What we will do', '# Our response'), subject), subject.id).toEqual({ stands: true })
    expect(standing(review, response.replaceAll('\n', '\r\n'), subject), subject.id).toEqual({ stands: true })
    expect(standing(review, response.replace('| Finding 2 |', '|  Finding 2   |'), subject), subject.id).toEqual({ stands: true })
  }
  const wrapped = response.replace('We agree that time', 'We agree\nthat time')
  expect(standing(judged(response, { kind: 'finding', id: 'Finding 3' }), wrapped, { kind: 'finding', id: 'Finding 3' })).toEqual({ stands: true })
})

test.each([
  ['a date in a row', 'Finding 2 | Record', 'Finding 2 | Always record', [actions, finding2]],
  ['a column’s name', '| By when |', '| Not before |', [actions, finding2]],
  ['a mark that strikes it out', '**Our position:** accepted in full.', '**Our position:** ~~accepted in full~~.', [acceptance]],
  ['a finding’s own words', 'it was recorded as a choice', 'it was noted as a choice', [finding2]],
])('%s changes: look again, with the old words and the new', (_what, old, now, subjects) => {
  const text = response.replace(old, now)
  expect(text).not.toBe(response)
  for (const subject of subjects) {
    const seen = standing(judged(response, subject), text, subject)
    expect(seen.stands, subject.id).toBe(false)
    if (seen.stands) continue
    expect(seen.why).toBe('changed')
    expect(seen.gone.some(words => words.includes(old.replace(/\s+/g, ' ')))).toBe(true)
  }
})

test('words that vanish, are commented out or put in a fence: look again', () => {
  for (const text of [
    response.replace('**Our position:** accepted in full.', ''),
    response.replace('## Findings', '<!--\n\n## Findings').replace('## What we will do', '-->\n\n## What we will do'),
  ]) expect(standing(judged(response, acceptance), text, acceptance)).toMatchObject({ stands: false, why: 'changed' })
})

test('positions that change places, or of which one of two goes: look again', () => {
  const swapped = response.replace('**Our position:** accepted in full.', 'X').replace('**Our position:** accepted in part.', '**Our position:** accepted in full.').replace('X', '**Our position:** accepted in part.')
  expect(standing(judged(response, acceptance), swapped, acceptance)).toMatchObject({ stands: false })
  expect(standing(judged(response, acceptance), response.replace('**Our position:** accepted in full.\n\n', ''), acceptance)).toMatchObject({ stands: false, gone: ['Finding 1\n**Our position:** accepted in full.'] })
})

test('a heading that is numbered anew or set deeper changes nothing; one that is worded anew does', () => {
  const review = judged(response, actions)
  expect(standing(review, response.replace('## What we will do', '### 4.2 What we will do'), actions)).toEqual({ stands: true })
  expect(standing(review, response.replace('## What we will do', '## What we may do'), actions)).toMatchObject({ stands: false })
})

test('words that come to bear on a question after it was judged: look again, and they are named', () => {
  const added = 'The Board will commission an audit of 40 files in March 2019 to see whether children’s days have changed.'
  const seen = standing(judged(response, monitoring), `${response}\n${added}\n`, monitoring)
  expect(seen).toMatchObject({ stands: false, come: [`Nationally\n${added}`] })
})

test('a judgement that nothing was found is bound to that', () => {
  expect(questionIn(response, 'monitoring').words).toEqual([])
  const review = judged(response, monitoring)
  expect(standing(review, response.replace('Whether', 'If'), monitoring)).toEqual({ stands: true })
})

test('of a question on the whole response, any other word anywhere asks to look again', () => {
  const seen = standing(judged(response, plain), response.replace('Wren is eight.', 'Wren is nine.'), plain)
  expect(seen).toMatchObject({ stands: false, why: 'changed' })
})

test('a finding that is not there any more keeps its judgement, to be looked at', () => {
  const review = judged(response, finding2)
  const text = response.replaceAll('Finding 2', 'Finding 12')
  const now = reviewNow(review, [...boundIn(text).values()], false)
  expect(now.find(({ id }) => id === 'Finding 2')).toMatchObject({ progress: 'look-again', judgements: [{ standing: { stands: false, why: 'missing' } }] })
})

test('a finding that takes another’s name does not take its judgement', () => {
  const text = applyEdits(response, [['Finding 2', 'Finding 0'], ['Finding 3', 'Finding 2']])
  expect(standing(judged(response, finding2), text, finding2)).toMatchObject({ stands: false })
})

test('words in the record that were altered there carry no judgement', () => {
  const review = judged(response, acceptance)
  const words = new Map([...review.words].map(([hash, text], i) => [hash, i === 0 ? `${text} Not.` : text]))
  const text = response
  expect(stand(review.judgements[0]!, words, boundIn(text).get('question:acceptance'))).toMatchObject({ stands: false, why: 'altered' })
  expect(stand(review.judgements[0]!, new Map(), boundIn(text).get('question:acceptance'))).toMatchObject({ stands: false, why: 'altered' })
})

test('of a text that was not read nothing is said to stand', () => {
  expect(stand(judged(response, monitoring).judgements[0]!, new Map(), 'unread')).toMatchObject({ stands: false, why: 'unread' })
})

test('progress counts questions and findings, and says where reviewers differ', () => {
  const one = judged(response, acceptance)
  const two = judge(one, { ...acceptance, by: 'B', at, state: 'partly' }, boundIn(response).get('question:acceptance')!)
  const three = judge(two, { ...actions, by: 'B', at, state: 'met' }, boundIn(response).get('question:actions')!)
  const text = response.replace('| By when |', '| Date |')
  const now = reviewNow(three, [...boundIn(text).values()], false)
  expect(now.find(({ id }) => id === 'acceptance')).toMatchObject({ progress: 'reviewed', differ: true })
  expect(progressOf(now)).toEqual({ questions: { reviewed: 1, all: 8 }, findings: { reviewed: 0, all: 3 }, lookAgain: 1 })
})

test('a comment, which readers do not see, changes no words', () => {
  const comments = [['| Finding 2 |', '| Finding 2 <!-- board-response-ignore vague-date: told below --> |'], ['## What we will do', '<!-- board-response-ignore long-sentence: a quotation -->\n\n## What we will do']] as const
  for (const subject of [actions, finding2, plain]) for (const [words, commented] of comments) {
    expect(response).toContain(words)
    expect(standing(judged(response, subject), response.replace(words, commented), subject), subject.id).toEqual({ stands: true })
  }
})
