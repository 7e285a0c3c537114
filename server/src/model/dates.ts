/**
 * Finds the dates in a text as British readers write them. No clock: a date that leaves out its year is read against a
 * reference date where the caller has one. Written here rather than with chrono-node, which reads no months, quarters,
 * seasons or financial years, takes “24/7” and “04/14/2016” for dates, and costs several times as much for each block.
 */
import type { Span } from '../span.ts'
import { dayNumber, isDay, isoDay, isoMonthEnd } from './calendar.ts'
import { dateForms } from './dateForms.ts'
import { remembered } from '../remembered.ts'

export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'year'

export interface ReadDate {
  /** The words of the date, “end of” and the name of the day included, “by” and “on” not. */
  readonly span: Span
  readonly precision: Precision
  /** Last day meant, as `2026-03-31`; absent where the text leaves out the year and no reference is given. */
  readonly iso?: string
  /** First day meant: the same as `iso` for a single day. */
  readonly first?: string
  /** Month and day (of the last day) where the text leaves out the year. */
  readonly yearless?: { readonly month: number; readonly day?: number }
}

/** What a form of date says, before the calendar has been asked. Years of two digits stand as such. */
export interface DateParts {
  readonly precision: Precision
  readonly year?: number
  /** 1 to 12; the last month meant. */
  readonly month: number
  readonly day?: number
  /** How many months the date covers, `month` the last of them. */
  readonly months?: number
  /** First day of a range of days within one month. */
  readonly firstDay?: number
}

const figure = /[0-9]/
const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** The year that a number stands for: two digits mean the century nearest the reference, else 1970 to 2069. */
const fullYear = (year: number, reference: string | undefined): number => {
  if (year >= 100) return year
  if (reference === undefined) return year + (year < 70 ? 2000 : 1900)
  const near = Number(reference.slice(0, 4))
  const guess = near - (near % 100) + year
  return guess - near > 50 ? guess - 100 : near - guess > 50 ? guess + 100 : guess
}

interface Days {
  readonly iso: string
  readonly first: string
}

const daysOf = (parts: DateParts, reference: string | undefined): Days | undefined => {
  if (parts.year === undefined) return undefined
  const year = fullYear(parts.year, reference)
  if (parts.day !== undefined) {
    if (!isDay(year, parts.month, parts.day)) return undefined
    const first = parts.firstDay ?? parts.day
    return { iso: isoDay(year, parts.month, parts.day), first: isoDay(year, parts.month, first) }
  }
  const from = parts.month - (parts.months ?? 1) + 1
  return {
    iso: isoMonthEnd(year, parts.month),
    first: from >= 1 ? isoDay(year, from, 1) : isoDay(year - 1, from + 12, 1),
  }
}

/**
 * Gives a date without a year the year that brings it nearest to the reference (`nearest`), or the first one
 * on or after it (`after`: what a plan promises lies ahead of the plan). Dates with a year come back unchanged.
 */
export const withYear = (date: ReadDate, reference: string, side: 'nearest' | 'after' = 'nearest'): ReadDate => {
  if (date.yearless === undefined) return date
  const near = Number(reference.slice(0, 4))
  const at = dayNumber(reference)
  const parts = { precision: date.precision, ...date.yearless }
  let best: (Days & { readonly far: number }) | undefined
  for (const year of [near - 1, near, near + 1, near + 2, near + 3, near + 4]) {
    const days = daysOf({ ...parts, year }, undefined)
    if (days === undefined) continue
    const far = dayNumber(days.iso) - at
    if (side === 'after' && far < 0) continue
    if (best === undefined || Math.abs(far) < Math.abs(best.far)) best = { ...days, far }
  }
  if (best === undefined) return date
  return { span: date.span, precision: date.precision, iso: best.iso, first: best.first }
}

/**
 * The dates in a text, in order and never overlapping. Spans are UTF-16 offsets in `text`.
 * `reference`, an ISO date, settles years of two digits and years left out; without it the latter have no `iso`.
 */
export const readDates = (text: string, reference?: string): readonly ReadDate[] =>
  reference === undefined && text.length <= longestRemembered ? datesOfFew(text) : datesIn(text, reference)

/** What is written as a date and is none: “31 June 2027”. */
export const noDates = (text: string): readonly NoDate[] => {
  const wrong: NoDate[] = []
  datesIn(text, undefined, wrong)
  return wrong
}

export interface NoDate {
  readonly span: Span
  readonly parts: DateParts
}

const datesIn = (text: string, reference?: string, wrong?: NoDate[]): readonly ReadDate[] => {
  const figures = figure.test(text)
  const names = monthName.test(text)
  if (!figures && !names) return none
  const found: ReadDate[] = []
  let taken: Uint8Array | undefined
  for (const form of dateForms) {
    if ((form.named && !names) || (!form.wordsOnly && !figures) || form.needs?.test(text) === false) continue
    for (const match of text.matchAll(form.pattern)) {
      const place = { start: match.index, end: match.index + match[0].length }
      if (taken && (taken[place.start] === 1 || taken[place.end - 1] === 1)) continue
      const parts = form.read(match, text)
      if (parts === undefined) continue
      // A form that fits but names no day of the calendar (“31/02/26”) still claims its place: its parts are no dates either.
      taken ??= new Uint8Array(text.length)
      taken.fill(1, place.start, place.end)
      const date = dated(place, parts, reference)
      if (date !== undefined) found.push(date)
      else wrong?.push({ span: place, parts })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Texts of cells and fields, which several readers ask about, and each again at every keystroke. UTF-16 units. */
const longestRemembered = 100
const datesOfFew = remembered((text): readonly ReadDate[] => datesIn(text))

const none: readonly ReadDate[] = []

const dated = (span: Span, parts: DateParts, reference: string | undefined): ReadDate | undefined => {
  if (parts.year !== undefined) {
    const days = daysOf(parts, reference)
    return days && { span, precision: parts.precision, ...days }
  }
  // 2024 is a leap year: 29 February may be meant.
  if (parts.day !== undefined && !isDay(2024, parts.month, parts.day)) return undefined
  const yearless = { month: parts.month, ...(parts.day === undefined ? {} : { day: parts.day }) }
  const date: ReadDate = { span, precision: parts.precision, yearless }
  return reference === undefined ? date : withYear(date, reference)
}

/** The one date that the whole text is, white space aside; undefined where it is anything else. */
export const readDate = (text: string, reference?: string): ReadDate | undefined => {
  const start = text.length - text.trimStart().length
  const [date] = readDates(text, reference)
  return date && date.span.start === start && date.span.end === text.trimEnd().length ? date : undefined
}
