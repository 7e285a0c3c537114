/** The forms in which a date is written, most telling first: a form's words are not read again by a later one. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { DateParts } from './dates.ts'

interface DateForm {
  /** Names a month. */
  readonly named?: true
  /** Needs no figure. */
  readonly wordsOnly?: true
  /** A cheap test that every text with such a date passes. */
  readonly needs?: RegExp
  readonly pattern: RegExp
  /** What the match says; undefined where it is no date after all. */
  read(match: RegExpMatchArray, text: string): DateParts | undefined
}

const { anyMonth, weekday, part, quarterWords, yearOrPair } = grammar.dates
/** A full stop belongs to a month cut short where a year or a mark follows; else it ends the sentence. */
const month = `(?<month>${anyMonth})\\b(?:\\.(?=\\s?['’‘\\d,;:)]))?`
const fromMonth = `(?:(?<from>${anyMonth})\\b\\.?\\s?(?:[-–]|to|and)\\s?)?`
/** Two digits without an apostrophe are a year only where the clause ends or a small word goes on: “12 March 26 people came” has none. */
const yearOf = `(?<year>\\d{4}|['’‘]\\d{2}|\\d{2}${grammar.dates.ending})`
const clear = '(?![\\w/]|\\.\\d)'
/** Nothing before it that would make it part of a longer number, word or path. */
const fresh = '\\b(?<![/.#£-]|\\d[,:])'
const of = (source: string): RegExp => new RegExp(source, 'gi')

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits.replace(/\D/g, ''))

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthNumber = (name: string): number => names.indexOf(name.slice(0, 3).toLowerCase()) + 1

const monthLengths = [7, 8, 5, 5, 3, 4, 4, 6, 9, 7, 8, 8]
const monthLength = (name: string): number => monthLengths[monthNumber(name) - 1] ?? 0

const capital = (name: string): boolean => name[0] !== name[0]?.toLowerCase()

/** “2025/26” is the financial year: its second half is the next year. “2025/30” is none. */
const yearAfter = (first: number, second: number): boolean =>
  second === first + 1 || (second < 100 && (first + 1) % 100 === second)

/** “31 March 2026”, “Tuesday 31st of March, 2026”, “14–16 April 2016”, “3 May”. */
const dayMonth: DateForm = {
  named: true,
  pattern: of(`${fresh}${weekday}(?:the\\s{1,3})?(?:(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s?(?:[-–&/]|to|and)\\s?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[\\s-]{1,3}${month}(?:,?[\\s-]{1,3}${yearOf})?(?![\\d/%])`),
  read: ({ groups }) => {
    const name = groups?.['month'] ?? ''
    const written = groups?.['year']
    // “16 may attend”: without a year only a capital letter tells a month from a word.
    if (written === undefined && !capital(name)) return undefined
    const day = Number(groups?.['day'])
    const from = number(groups?.['from'])
    const range = from !== undefined && from >= 1 && from < day ? { firstDay: from } : {}
    return { precision: 'day', ...yearPart(number(written)), month: monthNumber(name), day, ...range }
  },
}

const yearPart = (year: number | undefined): { readonly year?: number } => (year === undefined ? {} : { year })

/** “March 31, 2026”: not British, and plain enough. */
const monthDay: DateForm = {
  named: true,
  pattern: of(`${fresh}${month}\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})${clear}`),
  read: ({ groups }) => ({
    precision: 'day', year: Number(groups?.['year']), month: monthNumber(groups?.['month'] ?? ''), day: Number(groups?.['day']),
  }),
}

/** “March 2026”, “the end of March 2026”, “mid-March 2026”, “April to June 2026”, “Mar-26”, “Sept ’26”. */
const monthYear: DateForm = {
  named: true,
  pattern: of(`${fresh}(?:${part})?${fromMonth}${month}(?:,?\\s{1,3}(?:of\\s{1,3})?${yearOf}|[-/](?<year2>\\d{4}|\\d{2}))${clear}`),
  read: (match, text) => {
    const { groups } = match
    const name = groups?.['month'] ?? ''
    // “May 26” in running prose may be a day in May; on its own or with the month cut short it is a year.
    if (/^\d\d$/.test(groups?.['year'] ?? '') && name.length === monthLength(name) && text.trim() !== match[0]) return undefined
    const last = monthNumber(name)
    const from = groups?.['from']
    const months = from === undefined ? 1 : ((last - monthNumber(from) + 12) % 12) + 1
    return { precision: 'month', year: number(groups?.['year'] ?? groups?.['year2']) ?? 0, month: last, months }
  },
}

/** “by the end of March”, “in March”: without a year, only after a word that promises a time. */
const monthAlone: DateForm = {
  named: true,
  wordsOnly: true,
  needs: /\b[JFMASOND]/,
  pattern: of(`${fresh}(?:(?<=\\b(?:by|in|from|until|till|before|since|during|after)\\s)(?:${part})?|${part})${month}(?![\\w’'-])`),
  read: ({ groups }) => {
    const name = groups?.['month'] ?? ''
    return capital(name) ? { precision: 'month', month: monthNumber(name) } : undefined
  },
}

/** “2026-03-31”, “2026/03/31”, with or without a time of day after it. */
const isoDate: DateForm = {
  needs: /\d{4}[-/]\d/,
  pattern: of(`${fresh}(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d/-])`),
  read: ({ groups }) => dayParts(groups),
}

/** “31/03/2026”, “31.03.2026”, “31-3-26”: the day first. Two digits of a year after dots want two digits each, else it is a section's number. */
const numeric: DateForm = {
  needs: /\d[./-]\d{1,2}[./-]\d/,
  pattern: of(`${fresh}(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\w/-]|\\.\\d)`),
  read: match => {
    const { groups } = match
    return groups?.['mark'] === '.' && groups['year']?.length === 2 && match[0].length < 8 ? undefined : dayParts(groups)
  },
}

const dayParts = (groups: RegExpMatchArray['groups']): DateParts => ({
  precision: 'day', year: Number(groups?.['year']), month: Number(groups?.['month']), day: Number(groups?.['day']),
})

/** “28.iii.2023”: the month in Roman figures. */
const romanMonth: DateForm = {
  needs: /\d[./ -][ivx]+[./ -]\d/i,
  pattern: of(`${fresh}(?<day>\\d{1,2})(?<mark>[./ -])(?<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})\\k<mark>(?<year>\\d{4}|\\d{2})${clear}`),
  read: ({ groups }) => ({ precision: 'day', year: Number(groups?.['year']), month: roman.indexOf(groups?.['month']?.toLowerCase() ?? '') + 1, day: Number(groups?.['day']) }),
}
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

const ordinals = grammar.dates.ordinals
/** “the second of February”, “the thirtieth of March 2023” */
const dayInWords: DateForm = {
  named: true,
  wordsOnly: true,
  needs: /\bof [JFMASOND]/,
  pattern: of(`${fresh}(?:the\\s)?${grammar.dates.dayInWords}\\sof\\s${month}(?:,?\\s(?<year>\\d{4}))?(?![\\w’'-])`),
  read: ({ groups }) => {
    const day = ordinals.indexOf(groups?.['day']?.toLowerCase().replace(' ', '-') ?? '') + 1
    return day > 0 && capital(groups?.['month'] ?? '') ? { precision: 'day', ...yearPart(number(groups?.['year'])), month: monthNumber(groups?.['month'] ?? ''), day } : undefined
  },
}

const quarterNames = ['first', 'second', 'third', 'fourth']

const quarterParts = (groups: RegExpMatchArray['groups']): DateParts | undefined => {
  const word = groups?.['word']?.toLowerCase()
  const quarter = groups?.['q'] === undefined ? (quarterNames.indexOf(word ?? '') + 1 || 4) : Number(groups['q'])
  const year = Number(groups?.['year'])
  const next = groups?.['next']
  if (next === undefined) return { precision: 'quarter', year, month: quarter * 3, months: 3 }
  if (!yearAfter(year, Number(next))) return undefined
  // The financial year runs from April: its fourth quarter ends in March of the second year.
  return { precision: 'quarter', year: quarter === 4 ? year + 1 : year, month: quarter === 4 ? 3 : quarter * 3 + 3, months: 3 }
}

/** “Q2 2025/26”, “the second quarter of 2026”: a pair of years is the financial year, a single one the calendar's. */
const quarter: DateForm = {
  needs: /q/i,
  pattern: of(`${fresh}(?:${part})?(?:the\\s{1,3})?${quarterWords}(?:,?\\s{1,3}(?:of\\s{1,3})?(?:the\\s{1,3})?|\\s?[/-]\\s?)${yearOrPair}${clear}`),
  read: ({ groups }) => quarterParts(groups),
}

/** “2025/26 Q2”. */
const quarterLast: DateForm = {
  needs: /q/i,
  pattern: of(`${fresh}${yearOrPair},?\\s{1,3}${quarterWords}${clear}`),
  read: ({ groups }) => quarterParts(groups),
}

/** Seasons by the Met Office's months: spring is March to May; winter runs into the next year. */
const seasonEnd: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 2 }

/** “spring 2026”, “late autumn 2026”, “summer term 2026”, “winter 2025/26”. */
const season: DateForm = {
  needs: /spring|summer|autumn|winter/i,
  pattern: of(`${fresh}(?:${part})?(?:the\\s{1,3})?(?<season>spring|summer|autumn|winter)(?:\\s{1,3}term)?(?:\\s{1,3}of)?\\s{1,3}(?<year>\\d{4})(?:[/–-](?<next>\\d{4}|\\d{2}))?${clear}`),
  read: ({ groups }) => {
    const name = groups?.['season']?.toLowerCase() ?? ''
    const year = Number(groups?.['year'])
    return { precision: 'season', year: name === 'winter' ? year + 1 : year, month: seasonEnd[name] ?? 0, months: 3 }
  },
}

/** “2025/26”, “2025–2026”: the financial year, April to March. */
const yearPair: DateForm = {
  needs: /(?:19|20)\d{2}\s?[/–-]/,
  pattern: of(`${fresh}(?:${part})?(?<year>(?:19|20)\\d{2})\\s?[/–-]\\s?(?<next>\\d{4}|\\d{2})(?![\\w/-]|\\.\\d)`),
  read: ({ groups }) => {
    const year = Number(groups?.['year'])
    return yearAfter(year, Number(groups?.['next'])) ? { precision: 'year', year: year + 1, month: 3, months: 12 } : undefined
  },
}

/** “03/2026”, “2026-03”. */
const monthFigures: DateForm = {
  needs: /\/20\d{2}|20\d{2}-/,
  pattern: of(`${fresh}(?:(?<month>0?[1-9]|1[0-2])/(?<year>20\\d{2})|(?<year2>20\\d{2})-(?<month2>0[1-9]|1[0-2]))(?![\\w/-]|\\.\\d)`),
  read: ({ groups }) => ({
    precision: 'month', year: Number(groups?.['year'] ?? groups?.['year2']), month: Number(groups?.['month'] ?? groups?.['month2']),
  }),
}

/** “by 2026”, “the end of 2026”, or a text that is a year and no more: elsewhere a year is part of a name (“Children Act 2004”). */
const yearAlone: DateForm = {
  needs: /(?:19|20)\d{2}/,
  pattern: of(`${fresh}(?<part>${part})?(?<year>(?:19|20)\\d{2})(?![\\w/-]|\\.\\d)`),
  read: (match, text) => {
    const before = text.slice(Math.max(0, (match.index ?? 0) - 12), match.index)
    const cued = match.groups?.['part'] !== undefined || /\b(?:by|in|from|until|till|before|since|during|after|throughout)\s$/i.test(before)
    return cued || text.trim() === match[0]
      ? { precision: 'year', year: Number(match.groups?.['year']), month: 12, months: 12 }
      : undefined
  },
}

export const dateForms: readonly DateForm[] = [
  dayMonth, monthDay, isoDate, numeric, romanMonth, dayInWords, quarter, quarterLast, season, monthYear, yearPair, monthFigures, monthAlone, yearAlone,
]
