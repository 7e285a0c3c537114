/** Days and months as ISO text, without a clock and without time zones. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month (1 to 12); 0 for any other number. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (lengths[month - 1] ?? 0)

export const isDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysIn(year, month)

const two = (n: number): string => String(n).padStart(2, '0')

/** `2026-03-31`. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The last day of a month, in ISO form. */
export const isoMonthEnd = (year: number, month: number): string => isoDay(year, month, daysIn(year, month))

/** Whole days since 1 January 1970 of an ISO date. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

export const monthNames = 'January February March April May June July August September October November December'.split(' ')
/** “February”, of its number (1 to 12). */
export const monthName = (month: number): string => monthNames[month - 1] ?? ''

const dayNames = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ')
/** “Monday”, of an ISO date. */
export const dayName = (iso: string): string => dayNames[((dayNumber(iso) % 7) + 7) % 7]!

/** `31 March 2026`, as a British reader writes it. */
export const inWords = (iso: string): string => {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${monthName(Number(month))} ${year}`
}
