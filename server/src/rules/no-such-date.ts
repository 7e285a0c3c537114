/** “31 June”, and “Friday 3 May 2027”, which is a Monday: nobody can tell which day is meant. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Fix } from '../engine/assessment.ts'
import { dayName, daysIn, inWords, monthName } from '../model/calendar.ts'
import { noDates, readDates, type NoDate } from '../model/dates.ts'
import { shift } from '../span.ts'
import { inQuotation, ownSentences } from './ledger/sentenceWalk.ts'
import type { BlockRule, Report } from './rule.ts'
import { plainAt } from '../model/plainAt.ts'

export const noSuchDate: BlockRule = {
  id: 'no-such-date',
  scope: 'block',
  own: true,
  *check(reading) {
    for (const { passage, span: { start, end } } of ownSentences(reading, mayBeWrong)) {
      const plain = plainAt(passage, { start, end })
      for (const report of [...noDates(plain).flatMap(one => beyondMonth(plain, one, start)), ...otherDays(plain)]) {
        const span = shift(report.span, start)
        if (!inQuotation(passage, span.start)) yield { ...report, span, question: 'actions' }
      }
    }
  },
}

/** What every such sentence has: the last days of a month, or the name of a day before a figure. */
const mayBeWrong = new RegExp(grammar.noSuchDate.mayBeWrong, 'i')

/** Without a year “31 June” may count something; after such a word it is a day. */
const promised = /\b(?:by|on|before|until|from|since|after) (?:the )?$/i
/** The end of the month is meant. */
const ends = /\b(?:by|before|until) (?:the )?$/i

function beyondMonth(plain: string, { span, parts: { year, month, day = 0, firstDay } }: NoDate, start: number): readonly Report[] {
  const before = plain.slice(0, span.start)
  const last = daysIn(year ?? leapYear, month)
  if (last === 0 || day > 31 || year === undefined && !promised.test(before)) return []
  const words = plain.slice(span.start, span.end)
  const figure = new RegExp(`^(?:the )?${day}(?:st|th)?(?= [a-z])`, 'i').exec(words)?.[0]
  const right = figure?.replace(/\d+/, String(last)).replace('st', 'th')
  const at = start + span.start
  const fixes: readonly Fix[] = figure && right && firstDay === undefined && ends.test(before)
    ? [{ title: `Replace “${figure}” with “${right}”`, insertions: [{ at, end: at + figure.length, snippet: right }] }] : []
  return [{ span, message: `“${words}”: ${monthName(month)}${year && month === 2 ? ` ${year}` : ''} has ${last} days. Put in the day that is meant.`, fixes }]
}

/** Any year in which February has all its days. */
const leapYear = 2024

/** Days that the calendar names otherwise. */
const otherDays = (plain: string): readonly Report[] => readDates(plain).flatMap(({ span, precision, first }): readonly Report[] => {
  const words = plain.slice(span.start, span.end)
  if (precision !== 'day' || first === undefined || !/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(words)) return []
  const name = dayName(first)
  return words.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase() ? [] : [{ span, message: `“${words}”: ${inWords(first)} is a ${name}. Put right the day of the week or the date, whichever is wrong.` }]
})
