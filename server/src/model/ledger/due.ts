/** When an action is due, as written. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../../lexicons/due.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { readDates, type ReadDate } from '../dates.ts'
import { dueWords } from './dueWords.ts'
import { hasLetter } from '../characters.ts'
import { isOfAnother } from './datedElsewhere.ts'

const leadsTo = new RegExp(grammar.due.leadsTo, 'i')
const within = new RegExp(grammar.due.within, 'i')
const opensTime = new RegExp(grammar.due.opensTime, 'i')

export interface Due {
  readonly span: Span
  readonly date?: ReadDate
}

const loose = new RegExp(lexicon.loose, 'gi')

/** “once the policy has been adopted”: when something else has come about. */
const upon = new RegExp(lexicon.upon, 'gi')

/** Other words for when: terms of the calendar that name no date. */
const looser = new RegExp(lexicon.looser, 'gi')

const weights = lexicon.weights.map(([cue, weight]) => [new RegExp(cue as string, 'i'), weight as number] as const)

/** “3/08” and no more: the month and year as older plans write them, or a day; what it means is left open. */
const monthOfShortYear = /(?<=^\s{0,3})\d{1,2}\/\d{2}(?=\s{0,3}$)/

/** “In 2026”: what a year alone weighs. */
const yearOnly = 0.5

/** What stands since the last semicolon speaks of what has been. */
function isTold(before: string): boolean {
  const from = before.lastIndexOf(';')
  return from >= 0 && /\b(?:was|were|had|has been)\b/i.test(before.slice(from))
}

/** When, in words that say nothing else: the first date, whatever stands before it. */
export const dueOf = (plain: string, base: number): Due | undefined => {
  const due = dueIn(plain, base)
  if (due?.date) return due
  const figures = monthOfShortYear.exec(plain)
  if (!due && figures) return { span: { start: base + figures.index, end: base + figures.index + figures[0].length } }
  const date = readDates(plain)[0]
  return date ? { span: { start: base + date.span.start, end: base + date.span.end }, date } : due
}

/** The time that a title or the opening of a list sets for all below it: “By March 2031:”, “Within six months”, “Before the season (2 April)”. */
export const dueAbove = (plain: string, base: number): Due | undefined => {
  const due = dueIn(plain, base)
  if (!due) return undefined
  const before = plain.slice(0, due.span.start - base), after = plain.slice(due.span.end - base)
  const opens = opensTime.test(before)
  return opens && (!due.date || hasLetter(before) || !hasLetter(after)) || /\((?:(?:by|before|from|since)\s)?$/i.test(before) && /^[^\p{L}\d]*$/u.test(after) ? due : undefined
}

/** The date in a stretch of prose that says when; the most telling, then the first. `strict` wants a word such as “by” or “from”. */
export const dueIn = (plain: string, base: number, strict = false): Due | undefined => {
  let best: { due: Due; weight: number } | undefined
  const offer = (span: Span, weight: number, date?: ReadDate): void => {
    if (weight <= (strict ? 1.9 : 0) || (best && best.weight >= weight)) return
    best = { due: { span: { start: base + span.start, end: base + span.end }, ...(date ? { date } : {}) }, weight }
  }
  for (const date of readDates(plain)) {
    const before = plain.slice(Math.max(0, date.span.start - 30), date.span.start)
    // “between May and August 2026”, but not “those seen between 2019 and 2021”
    const weight = date.precision === 'month' && /\bbetween $/i.test(before) ? 2 : weights.find(([cue]) => cue.test(before))?.[1] ?? 1
    if (isOfAnother(plain, date.span)) continue
    offer(date.span, date.precision === 'year' && weight < 3 ? weight < 2 || strict ? 0 : yearOnly : weight < 3 && isTold(plain.slice(Math.max(0, date.span.start - 160), date.span.start)) ? 0 : weight, date)
  }
  for (const { start, end } of [...[...plain.matchAll(loose), ...plain.matchAll(looser)].map(m => ({ start: m.index, end: m.index + m[0].length })), ...dueWords(plain)]) {
    if (best && best.due.date && best.weight > 1) break
    // “this may be explored”: no month.
    if (!/ may$/.test(plain.slice(start, end)) && !isOfAnother(plain, { start, end })) offer({ start, end }, 1.5 + (within.test(plain.slice(start, end)) || leadsTo.test(plain.slice(Math.max(0, start - 16), start)) ? 1 : 0))
  }
  if (!best) for (const { 0: { length }, index } of plain.matchAll(upon)) offer({ start: index, end: index + length }, 2)
  return best?.due
}
