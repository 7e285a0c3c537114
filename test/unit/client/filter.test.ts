import { expect, test } from 'vitest'
import { passes } from '../../../client/src/review/filter.ts'
import type { SubjectNow } from '../../../server/src/review/progress.ts'

const said = { kind: 'question', id: 'time', at: '2018-05-22T10:00:00.000Z', note: '', on: [] } as const
const subject = (more: Partial<SubjectNow>): SubjectNow => ({ kind: 'question', id: 'time', judgements: [], notes: [], progress: 'open', differ: false, ...more })

test('“mine” shows what the reviewer has judged, and what they have only noted', () => {
  const judged = subject({ progress: 'reviewed', judgements: [{ judgement: { ...said, by: 'A', state: 'met' }, standing: { stands: true } }] })
  const noted = subject({ notes: [{ ...said, by: 'A', state: 'not-reviewed', note: 'Ask who pays.' }] })
  expect([judged, noted, subject({}), undefined].map(one => passes('mine', one, 'A'))).toEqual([true, true, false, false])
  expect([judged, noted].map(one => passes('mine', one, 'B'))).toEqual([false, false])
  expect([judged, noted, undefined].map(one => passes('open', one, 'A'))).toEqual([false, true, true])
})
