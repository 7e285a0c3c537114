import { expect, test } from 'vitest'
import { datesOutOfOrder } from '../../../server/src/rules/dates-out-of-order.ts'
import { reportsOf } from './read.ts'

test('each date is held against the latest that must come before it, and points to it', () => {
  const text = '---\npublished: 1 March 2016\nreport-presented: 2016-05-01\nresponse-agreed: 2 April 2016\n---\n'
  const at = (s: { start: number; end: number }): string => text.slice(s.start, s.end)
  expect(reportsOf(datesOutOfOrder, text).map(r => [at(r.span), r.question, r.related!.map(o => `${at(o.span)}: ${o.message}`)])).toEqual([
    ['2 April 2016', 'time', ['2016-05-01: Here the report was received.']],
    ['1 March 2016', 'time', ['2016-05-01: Here the report was received.']],
  ])
})

test('a month or a quarter is out of order only when all of it is', () => {
  const said = (agreed: string): number => reportsOf(datesOutOfOrder, `---\nreport-presented: 10 March 2016\nresponse-agreed: ${agreed}\n---\n`).length
  expect(['March 2016', 'Q1 2016', '2016', 'February 2016', '9 March 2016', '9/3/16'].map(said)).toEqual([0, 0, 0, 1, 1, 1])
})

test('nothing is said without front matter', () => expect(reportsOf(datesOutOfOrder, '# R\n')).toEqual([]))
