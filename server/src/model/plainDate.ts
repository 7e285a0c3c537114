/** Days as the front matter wants them: `2026-03-31` or `31 March 2026`. */
import { daysIn, inWords, isDay, isoDay } from './calendar.ts'
import { readDate } from './dates.ts'

const plain = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? {1,3}\p{L}+ {1,3}\d{4})$/u

/** A real day of the calendar, in one of the two forms. */
export const isPlainDate = (text: string): boolean => plain.test(text.trim()) && readDate(text)?.precision === 'day'

/** The two ways to write a day: “2016-12-31 or 31 December 2016”. */
export const bothWays = (iso: string): string => `${iso} or ${inWords(iso)}`

/** The day that somebody who wrote three numbers will have meant, where they name no day of the calendar; in ISO form. */
export const likelyDay = (text: string): string | undefined => {
  const match = /^\s*(\d{1,4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,4})\s*$/.exec(text)
  if (!match) return undefined
  const [a = 0, month = 0, b = 0] = match.slice(1).map(Number)
  const [year, day] = a > 31 ? [a, b] : [b, a]
  if (year < 1900 || year > 2200 || day < 1 || month < 1) return undefined
  if (isDay(year, day, month)) return isoDay(year, day, month)
  const near = Math.min(month, 12)
  return isoDay(year, near, Math.min(day, daysIn(year, near)))
}
