import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inWords } from '../../../server/src/model/calendar.ts'
import { readDate, readDates, withYear } from '../../../server/src/model/dates.ts'

/** The dates of a text as `words = first..last precision`; the first day is left out where it is the last. */
const dates = (text: string, reference?: string): string[] =>
  readDates(text, reference).map(d => {
    const days = d.iso === undefined ? '?' : d.first === d.iso ? d.iso : `${d.first}..${d.iso}`
    return `${text.slice(d.span.start, d.span.end)} = ${days} ${d.precision}`
  })

describe('dates as British readers write them', () => {
  test.each([
    ['on 31 March 2026.', '31 March 2026 = 2026-03-31 day'],
    ['the 31st of March, 2026', 'the 31st of March, 2026 = 2026-03-31 day'],
    ['Tuesday 31st March 2026', 'Tuesday 31st March 2026 = 2026-03-31 day'],
    ['Tues, 31 Mar 2026', 'Tues, 31 Mar 2026 = 2026-03-31 day'],
    ['March 31, 2026', 'March 31, 2026 = 2026-03-31 day'],
    ['31/03/26', '31/03/26 = 2026-03-31 day'],
    ['31.03.2026', '31.03.2026 = 2026-03-31 day'],
    ['28.iii.2023', '28.iii.2023 = 2023-03-28 day'],
    ['the thirtieth of March 2026', 'the thirtieth of March 2026 = 2026-03-30 day'],
    ['the twenty-first of June 2026', 'the twenty-first of June 2026 = 2026-06-21 day'],
    ['31.03.26', '31.03.26 = 2026-03-31 day'],
    ['1/4/2026', '1/4/2026 = 2026-04-01 day'],
    ['2016-04-14', '2016-04-14 = 2016-04-14 day'],
    ['2016-04-14T10:00', '2016-04-14 = 2016-04-14 day'],
    ['31-Mar-26', '31-Mar-26 = 2026-03-31 day'],
    ['31 march 2026', '31 march 2026 = 2026-03-31 day'],
    ['14–16 April 2016', '14–16 April 2016 = 2016-04-14..2016-04-16 day'],
    ['29 February 2024', '29 February 2024 = 2024-02-29 day'],
    ['March 2026', 'March 2026 = 2026-03-01..2026-03-31 month'],
    ['by the end of March 2026', 'the end of March 2026 = 2026-03-01..2026-03-31 month'],
    ['mid-March 2026', 'mid-March 2026 = 2026-03-01..2026-03-31 month'],
    ['Mar-26', 'Mar-26 = 2026-03-01..2026-03-31 month'],
    ['Sept ’26', 'Sept ’26 = 2026-09-01..2026-09-30 month'],
    ['May 26', 'May 26 = 2026-05-01..2026-05-31 month'],
    ['April to June 2026', 'April to June 2026 = 2026-04-01..2026-06-30 month'],
    ['November–January 2026', 'November–January 2026 = 2025-11-01..2026-01-31 month'],
    ['03/2026', '03/2026 = 2026-03-01..2026-03-31 month'],
    ['Q2 2025/26', 'Q2 2025/26 = 2025-07-01..2025-09-30 quarter'],
    ['Q4 2025-26', 'Q4 2025-26 = 2026-01-01..2026-03-31 quarter'],
    ['Quarter 2 25/26', 'Quarter 2 25/26 = 2025-07-01..2025-09-30 quarter'],
    ['2025/26 Q2', '2025/26 Q2 = 2025-07-01..2025-09-30 quarter'],
    ['the second quarter of 2026', 'the second quarter of 2026 = 2026-04-01..2026-06-30 quarter'],
    ['spring 2026', 'spring 2026 = 2026-03-01..2026-05-31 season'],
    ['late autumn 2026', 'late autumn 2026 = 2026-09-01..2026-11-30 season'],
    ['winter 2025/26', 'winter 2025/26 = 2025-12-01..2026-02-28 season'],
    ['during 2025/26', '2025/26 = 2025-04-01..2026-03-31 year'],
    ['by the end of 2026', 'the end of 2026 = 2026-01-01..2026-12-31 year'],
    ['by 2026', '2026 = 2026-01-01..2026-12-31 year'],
    [' 2026 ', '2026 = 2026-01-01..2026-12-31 year'],
    ['by 3 May the plan', '3 May = ? day'],
    ['by the end of March', 'the end of March = ? month'],
    ['in June', 'June = ? month'],
  ])('%s', (text, wanted) => expect(dates(text)).toEqual([wanted]))

  test('several in one sentence, in order', () => {
    expect(dates('Presented on 14 April 2016, agreed on 12/05/2016 and published by the end of June 2016.')).toEqual([
      '14 April 2016 = 2016-04-14 day', '12/05/2016 = 2016-05-12 day', 'the end of June 2016 = 2016-06-01..2016-06-30 month',
    ])
  })

  test.each([
    'Children Act 2004 and Working Together 2015', '16 of the 20 may attend', 'section 2.1.12', 'open 24/7', '04/14/2016',
    '31/02/2026', '30 February 2026', 'pages 79–80', 'version 1.2.26', '2025/30', 'See https://example.org/2016/04/14/x',
    'Recommendation 3 may need march past', 'paragraph 12.03.2', '£31.03.2026', 'R1/2/16', 'May we say so', 'the fourth of the aims', 'section 3.i.4', 'Q2 is about time',
  ])('no date in “%s”', text => expect(dates(text)).toEqual([]))

  test('a year of two digits is not taken from what follows', () => {
    expect(dates('On 12 March 26 people came')).toEqual(['12 March = ? day'])
    expect(dates('On 12 March 26 the Board met')).toEqual(['12 March 26 = 2026-03-12 day'])
  })
})

describe('a reference date', () => {
  test('settles the century', () => {
    expect(dates('1/2/85')).toEqual(['1/2/85 = 1985-02-01 day'])
    expect(dates('1/2/85', '2040-01-01')).toEqual(['1/2/85 = 2085-02-01 day'])
  })
  test('settles a missing year: the nearest', () => {
    expect(dates('on 31 December', '2016-02-01')).toEqual(['31 December = 2015-12-31 day'])
    expect(dates('by the end of February', '2016-02-01')).toEqual(['the end of February = 2016-02-01..2016-02-29 month'])
  })
  test('or the first one after it', () => {
    const [date] = readDates('on 31 December')
    expect(date && withYear(date, '2016-02-01', 'after').iso).toBe('2016-12-31')
    const [leap] = readDates('on 29 February')
    expect(leap && withYear(leap, '2025-03-01', 'after').iso).toBe('2028-02-29')
  })
})

test('readDate takes the whole text or nothing', () => {
  expect(readDate(' 14 April 2016 ')?.iso).toBe('2016-04-14')
  expect(readDate('14 April 2016 (tbc)')).toBeUndefined()
  expect(readDate('')).toBeUndefined()
})

test('every day of a calendar is read back in each form', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), n => {
    const iso = new Date(n * 86_400_000).toISOString().slice(0, 10)
    const [y, m, d] = iso.split('-')
    for (const form of [iso, inWords(iso), `${d}/${m}/${y}`, `${Number(d)}.${Number(m)}.${y}`]) {
      expect(readDate(form)?.iso).toBe(iso)
    }
  }))
})

test('any text: no exception, spans inside it, in order and apart', () => {
  const bits = fc.constantFrom('31', '3', ' ', '/', '-', '.', 'March', 'may', '2026', '26', 'Q2', 'end of ', 'spring', '’', ',', 'the', '\n', 'by ')
  fc.assert(fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 30 }), parts => {
    const text = parts.join('')
    let last = 0
    for (const date of readDates(text, '2016-04-14')) {
      expect(date.span.start).toBeGreaterThanOrEqual(last)
      expect(date.span.end).toBeGreaterThan(date.span.start)
      last = date.span.end
      expect(date.span.end).toBeLessThanOrEqual(text.length)
      if (date.iso !== undefined) expect(date.first! <= date.iso).toBe(true)
    }
  }), { numRuns: 500 })
})

test('long runs of any kind are read in time that grows with their length', () => {
  for (const run of [' ', '1', '31 ', 'March ', 'end of ', '1/', '2026 ', '12-', 'the ', '31/03/26 ', 'by 3 May ']) {
    const text = run.repeat(100_000 / run.length)
    const start = performance.now()
    readDates(text)
    expect(performance.now() - start, run).toBeLessThan(6000)
  }
})
