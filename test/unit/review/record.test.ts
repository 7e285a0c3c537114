import { Validator } from '@cfworker/json-schema'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bothSides } from '../../../server/src/review/conflict.ts'
import { annotate, judge, judgementOf, putComment } from '../../../server/src/review/judge.ts'
import { merge } from '../../../server/src/review/merge.ts'
import { parseReview } from '../../../server/src/review/parse.ts'
import { emptyReview, keyOf, type Review } from '../../../server/src/review/review.ts'
import { serialise } from '../../../server/src/review/serialise.ts'
import { reviews } from './reviews.ts'

const parsed = (text: string): Review => {
  const { review, fault } = parseReview(text)
  if (fault) throw new Error(fault.says)
  return review
}
const schema = new Validator(JSON.parse(readFileSync('schemas/review.schema.json', 'utf8')), '2020-12', false)
const acceptance = { kind: 'question', id: 'acceptance' } as const
const bound = { words: [{ hash: '00000000000000aa', text: 'We accept it.' }] }

test('what is written is read again as it was, unknown fields included, and written again byte for byte', () => {
  fc.assert(fc.property(reviews, review => {
    const text = serialise(review)
    expect(parsed(text)).toEqual(review)
    expect(serialise(parsed(text))).toBe(text)
  }), { numRuns: 300 })
})

test('what is written is what the schema describes', () => {
  fc.assert(fc.property(reviews, review => {
    const sound = { ...review, judgements: review.judgements.map(one => ({ ...one, note: one.note.trim() || 'a reason' })) }
    const { valid, errors } = schema.validate(JSON.parse(serialise(sound)))
    expect(errors, JSON.stringify(errors)).toEqual([])
    expect(valid).toBe(true)
  }), { numRuns: 100 })
  expect(schema.validate({ version: 1, document: 'a.md', profile: 'x', judgements: [{ question: 'time', by: 'A', at: '2018-05-01', state: 'not-applicable' }] }).valid).toBe(false)
  expect(schema.validate({ version: 2, document: 'a.md', profile: 'x' }).valid).toBe(false)
})

test('one judgement more is one line more', () => {
  const one = judge(emptyReview('a.md', 'p'), { ...acceptance, by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'met' }, bound)
  const two = judge(one, { kind: 'question', id: 'time', by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'partly', note: 'Line one\nline two' }, { words: [] })
  const before = serialise(one).split('\n')
  const after = serialise(two).split('\n')
  expect(after.length).toBe(before.length + 1)
  // The line before it takes a comma.
  expect(after.filter(line => !before.some(old => old.replace(/,$/, '') === line.replace(/,$/, '')))).toHaveLength(1)
})

test('copies are merged to the same whole in whatever order, and nothing of either is lost', () => {
  fc.assert(fc.property(reviews, reviews, reviews, (a, b, c) => {
    expect(serialise(merge(a, b))).toBe(serialise(merge(b, a)))
    expect(serialise(merge(merge(a, b), c))).toBe(serialise(merge(a, merge(b, c))))
    expect(serialise(merge(a, a))).toBe(serialise(a))
    const both = merge(a, b)
    for (const one of [...a.judgements, ...b.judgements]) {
      const kept = judgementOf(both, one, one.by)
      expect(kept !== undefined && kept.at >= one.at).toBe(true)
      for (const hash of kept!.on) expect(both.words.get(hash)).toBeDefined()
    }
    for (const one of [...a.comments, ...b.comments]) expect(both.comments.some(kept => kept.id === one.id && kept.at >= one.at)).toBe(true)
    for (const { name } of [...a.reviewers, ...b.reviewers]) expect(both.reviewers.some(kept => kept.name === name)).toBe(true)
  }), { numRuns: 300 })
})

test('a judgement that is taken back stays taken back when an older copy is merged in', () => {
  const met = judge(emptyReview('a.md', 'p'), { ...acceptance, by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'met', note: 'Seen.' }, bound)
  const back = judge(met, { ...acceptance, by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'not-reviewed' }, bound)
  expect(judgementOf(merge(met, back), acceptance, 'A')).toMatchObject({ state: 'not-reviewed', note: 'Seen.', on: [] })
  expect(back.words.size).toBe(0)
})

test('a judgement is newer than the one it replaces, even if the clock was put back', () => {
  const first = judge(emptyReview('a.md', 'p'), { ...acceptance, by: 'A', at: '2018-05-01T10:00:00.000Z', state: 'met' }, bound)
  const second = judge(first, { ...acceptance, by: 'A', at: '2018-05-01T09:00:00.000Z', state: 'not-met' }, bound)
  expect(judgementOf(merge(second, first), acceptance, 'A')?.state).toBe('not-met')
})

test('a note changes nothing but itself', () => {
  const met = judge(emptyReview('a.md', 'p'), { ...acceptance, by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'met' }, bound)
  const noted = annotate(met, acceptance, 'A', '2018-05-02T00:00:00.000Z', ' Seen by two of us. ')
  expect(judgementOf(noted, acceptance, 'A')).toMatchObject({ state: 'met', on: ['00000000000000aa'], note: 'Seen by two of us.' })
  expect(judgementOf(annotate(emptyReview('a.md', 'p'), acceptance, 'A', '2018-05-02T00:00:00.000Z', 'Ask.'), acceptance, 'A')).toMatchObject({ state: 'not-reviewed', note: 'Ask.' })
})

test('comments are put in and changed by their id', () => {
  const comment = { id: 'c1', by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'open' as const, text: 'By when?', words: 'soon', before: '', after: '' }
  const once = putComment(emptyReview('a.md', 'p'), comment)
  const twice = putComment(once, { ...comment, state: 'resolved' })
  expect(twice.comments).toHaveLength(1)
  expect(merge(once, twice).comments[0]?.state).toBe('resolved')
})

test.each([
  ['', 'broken', /no whole JSON/],
  ['{"version": 1,\n"document": }', 'broken', /JSON/],
  ['[]', 'misfit', /not an object/],
  ['{"document": "a.md", "profile": "p"}', 'misfit', /“version”/],
  ['{"version": 2, "document": "a.md", "profile": "p"}', 'newer', /newer Board Response/],
  ['{"version": 1, "profile": "p"}', 'misfit', /“document”/],
  ['{"version": 1, "document": "a.md", "profile": "p", "judgements": {}}', 'misfit', /list/],
  ['{"version": 1, "document": "a.md", "profile": "p", "judgements": [{"by": "A", "at": "2018-05-01", "state": "met"}]}', 'misfit', /item 1 of “judgements” must name/],
  ['{"version": 1, "document": "a.md", "profile": "p", "judgements": [{"question": "time", "by": "A", "at": "yesterday", "state": "met"}]}', 'misfit', /“at”/],
  ['{"version": 1, "document": "a.md", "profile": "p", "judgements": [{"question": "time", "by": "A", "at": "2018-05-01", "state": "fine"}]}', 'misfit', /“state”.*met/],
  ['{"version": 1, "document": "a.md", "profile": "p", "words": {"a": 1}}', 'misfit', /“words”/],
  ['{\n<<<<<<< HEAD\n"version": 1\n=======\n>>>>>>> other\n}', 'conflict', /merge/],
] as const)('%j is no review, and it says what is wrong', (text, kind, says) => {
  const { fault } = parseReview(text)
  expect(fault?.kind).toBe(kind)
  expect(fault?.says).toMatch(says)
})

test('no prefix of a file and no slip in one throws', () => {
  fc.assert(fc.property(reviews, fc.nat(), fc.string({ maxLength: 3 }), (review, at, slip) => {
    const text = serialise(review)
    const n = at % text.length
    expect(() => parseReview(text.slice(0, n))).not.toThrow()
    expect(() => parseReview(text.slice(0, n) + slip + text.slice(n + 1))).not.toThrow()
  }), { numRuns: 200 })
})

test('both sides of a conflict that git left are whole, and their merge has both judgements', () => {
  const base = judge(emptyReview('a.md', 'p'), { ...acceptance, by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'met' }, bound)
  const ours = serialise(judge(base, { kind: 'question', id: 'time', by: 'A', at: '2018-05-02T00:00:00.000Z', state: 'met' }, { words: [] }))
  const theirs = serialise(judge(base, { kind: 'question', id: 'national', by: 'B', at: '2018-05-02T00:00:00.000Z', state: 'partly' }, { words: [] }))
  const [head, end] = ['{\n', '}\n']
  const inner = (text: string) => text.slice(head.length, -end.length)
  for (const conflict of [
    `${head}<<<<<<< ours\n${inner(ours)}=======\n${inner(theirs)}>>>>>>> theirs\n${end}`,
    `${head}<<<<<<< ours\r\n${inner(ours)}||||||| base\n${inner(serialise(base))}=======\r\n${inner(theirs)}>>>>>>> theirs\n${end}`,
  ]) {
    expect(parseReview(conflict).fault?.kind).toBe('conflict')
    const [a, b] = bothSides(conflict).map(parsed)
    expect(merge(a!, b!).judgements.map(one => `${keyOf(one)} ${one.by}`)).toEqual(['question:acceptance A', 'question:national B', 'question:time A'])
  }
})
