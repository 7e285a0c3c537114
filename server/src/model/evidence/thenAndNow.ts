/** How it was, told beside how it is. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Neighbour, SentenceView } from './sentenceView.ts'

/** Two figures at two times: “counted 61 in November 2019; last November it counted 38”, or the earlier one in the sentence before: “the county had four. It has seven now.” */
export function compares(view: SentenceView): boolean {
  const own = figures(view)
  if (own === 0 || view.has('scope/promise')) return false
  const times = timesIn(view)
  if (own > 1 && times > 1) return true
  return times > 0 && view.before !== undefined && figures(view.before) > 0 && (timesIn(view.before) > 0 || /\b(?:was|were|had)\b/.test(view.before.plain)) && same.test(view.plain)
}

const numbers = new Set('half third quarter fifth ten nine eight seven six five four three two'.split(' '))

/** “regulation 28”, “paragraph 12”: the number is a name. */
const label = new RegExp(grammar.thenAndNow.label)
const same = new RegExp(grammar.thenAndNow.same, 'i')

/** “fourteen-year-old”, “two days after” */
const span = new RegExp(grammar.thenAndNow.span)

/** Numbers that are no sum of money, no part of a date and no label. */
function figures(view: Neighbour): number {
  const dates = view.dates()
  return view.tokens.filter((t, i) => (t.word < ':' ? /^\d[\d,.]*%?$/.test(t.word) : numbers.has(t.word)) && !/^(?:19|20)\d\d$/.test(t.word) && !label.test(view.tokens[i - 1]?.word ?? '') && !span.test(view.plain.slice(t.end)) && !dates.some(d => d.span.start <= t.start && t.end <= d.span.end)).length
}

const has = /\b(?:is|are|has|have|there['’]s|stands?|takes?|sees?|now)\b/i
/** “There are two nurses on each floor instead of one”, “incidents stand at 41 a month against 73” */
const inPlace = new RegExp(grammar.thenAndNow.inPlace, 'i')
/** “Each ward has its own pharmacist, where there was one for the site”, “… at the front door, which was not so in 2019” */
const tail = new RegExp(grammar.thenAndNow.tail, 'i')
/** “The bells, which used to ring at a desk, ring in the carers’ pockets”; “decisions, which took four days, are made in one” */
const relative = new RegExp(grammar.thenAndNow.relative, 'i')
/** Tells in the present of something besides what it tells of the past. */
const presently = new RegExp(grammar.context.presently, 'i')
/** “caseloads averaged 31 in those years and average 18 today”, “at 40 per cent then, is 11 per cent” */
const was = new RegExp(grammar.thenAndNow.was, 'i')
const is = new RegExp(grammar.thenAndNow.is, 'i')
/** “54 had a review in time (this time last year, 31)” */
const bracketed = /\(([^()]{3,70})\)/
const amount = new RegExp(grammar.thenAndNow.amount, 'i')
const earlier = new RegExp(grammar.context.earlier, 'i')
const goesOn = new RegExp(grammar.thenAndNow.goesOn, 'i')
const turns = /^(?:today|now|nowadays|these days)\b/i
const today = new RegExp(grammar.context.today, 'i')

/** How it was and how it is, in one sentence, or with how it was in the one before. */
export function contrasts(view: SentenceView, nowSo: boolean): boolean {
  const { plain, before } = view
  if (view.has('scope/promise') || view.has('scope/unreal')) return false
  if (view.has('context/former') && (nowSo || presently.test(plain))) return true
  const replaced = inPlace.exec(plain)
  const aside = bracketed.exec(plain)
  if (replaced && has.test(plain.slice(0, replaced.index))) return true
  if (aside && earlier.test(aside[1]!) && amount.test(aside[1]!) && amount.test(plain.slice(0, aside.index))) return true
  if (tail.test(plain) || relative.test(plain) || ((was.test(plain) || plain.includes(' then, ')) && is.test(plain))) return true
  // “The ward had eleven vacancies. It has two.”
  if (before !== undefined && was.test(before.plain) && goesOn.test(plain) && is.test(plain)) return true
  // “In 2027 handovers were made by telephone. Today each is written down.”
  return before !== undefined && (((before.has('context/then') || before.has('context/former')) && today.test(plain)) || (turns.test(plain) && /\b(?:was|were|had|[a-z]{2,12}ed)\b/.test(before.plain)))
}

const present = /\b(?:is|are|has|have|now|today|we|our)\b|[’']s\b/i
/** “By then things had changed at home”: how it came about, before the events or during them, and no word of the speaker. */
export const history = (view: SentenceView): boolean =>
  /\bhad\b/i.test(view.plain) && !present.test(view.plain) && !view.has('scope/own') && !/\balready\b/i.test(view.plain)

const better = new RegExp(grammar.context.better, 'i')
/** “relations are warmer than they were” */
export const improves = (view: SentenceView): boolean => better.test(view.plain) && !/\bmore that\b/.test(view.plain) && !view.has('scope/promise') && !view.has('scope/unreal')

const timesIn = (view: Neighbour): number => view.dates().length + view.places('context/time').length
