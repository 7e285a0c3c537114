/** Deeds told without an auxiliary: “The Head of Safety now fixes …”, “Health visitors started on 2 April”, “We no longer use the agency”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { readDates } from '../dates.ts'
import type { Deed } from './deed.ts'
import { baseOfParticiple, isActed, strengthOf } from './doing.ts'
import { isOwnerPhrase } from './owners.ts'
import { clauseFloor, stops, subjectBefore, trimOwner } from './subject.ts'
import { isCapital, isMark, spanOf, wordAt, type Token } from './words.ts'

const seasons = new RegExp(grammar.plainTense.seasons)

export const notVerb = new Set(grammar.plainTense.notVerb)
const beforeDate = new Set(grammar.plainTense.beforeDate)
const afterHas = new Set(grammar.plainTense.afterHas)
const notSubject = new Set(grammar.plainTense.notSubject)
const frequencies = new Set(grammar.plainTense.frequencies)
const periods = new Set(grammar.plainTense.periods)
const then = new Set(grammar.plainTense.then)

/** “every Monday”, “each week”, “monthly”: token index, or -1. */
export const recurring = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex((t, k) => k >= from && (frequencies.has(t.word) || ((t.word === 'once' || t.word === 'twice' || t.word === 'times' || t.word === 'days') && ['a', 'each', 'every', 'per'].includes(wordAt(tokens, k + 1)) && periods.has(wordAt(tokens, k + 2))) || ((t.word === 'every' || t.word === 'each') && periods.has(wordAt(tokens, k + 1)))))

/** The sentence begins “Since 3 February”, “From January”, “Since then”. */
export const opensSince = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(t => !isMark(t))
  return ['since', 'from'].includes(wordAt(tokens, at))
}

/** Says when it was done, near the verb: “on 2 April”, “in March”, “from 1 November 2024”. */
export const dated = (tokens: readonly Token[], k: number): boolean => {
  for (let j = k + 1; j < tokens.length && j < k + 22; j++) {
    if (!beforeDate.has(tokens[j]!.word) && wordAt(tokens, j) !== '(') continue
    const words = tokens.slice(j + 1, j + 8).map((t, m, l) => (m > 0 && l[m - 1]!.end < t.start ? ` ${t.raw}` : t.raw)).join('')
    if (/\d{4}|\d \p{Lu}/u.test(words) || readDates(`in ${words}`).length > 0 || seasons.test(words)) return true
  }
  return false
}

/** What a board did to the report is no action on it. */
export const process = new Set(grammar.plainTense.process)

/** Verbs of change that things do by themselves. */
const changes = new Set(grammar.plainTense.changes)

/** “Attendance rose from 22% to 61%”: how it went. */
const measured = new Set(grammar.plainTense.measured)

/** Of people: “made … a condition on 1 November”. */
export const irregularPast = new Set(grammar.plainTense.irregularPast)

/** “We met on 2 September as a group”: a meeting that was held, unless it goes on “… and has withdrawn the page”. */
export const meeting = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'met' && held.has(wordAt(tokens, at + 1)) && !tokens.some((t, k) => k > at && t.word === 'and' && goingOn.has(wordAt(tokens, k + 1)))

const held = new Set(grammar.plainTense.held)
const goingOn = new Set(grammar.plainTense.goingOn)

/** The sentence says when before the verb: “In February the partners went back to …”. */
const opensDated = (tokens: readonly Token[], k: number): boolean => {
  const at = tokens.findIndex(t => !isMark(t))
  return ['in', 'on', 'during', 'last', 'this'].includes(wordAt(tokens, at)) && readDates(tokens.slice(at, Math.min(k, at + 7)).map(t => t.raw).join(' ')).length > 0
}

/** Verbs of state that are a deed where they come round: “receives a list every Monday”. */
export const habits = new Set(grammar.plainTense.habits)

/** “The new rota starts in September”: nobody is named, and what is told is new. */
const beginnings = new Set(grammar.plainTense.beginnings)

/** Who does their own work and not the response's. */
export const outsiders = new Set(grammar.clause.outsiders)

const isFinite = (word: string): boolean => /^[a-z]{3,}$/.test(word)

/** What a regulator did is told of it, and is no action of the response. */
export const inspecting = new Set(grammar.plainTense.inspecting)
/** What they did was done for the review. */
const reviewing = new Set(grammar.plainTense.reviewing)
const teams = new Set(['team', 'panel', 'group'])
/** “Two schools tested this in May”: whether what was told before works. */
const trying = new Set(grammar.plainTense.trying)

/** The first such deed of a sentence that has none told with an auxiliary. */
export const plainDeed = (tokens: readonly Token[]): Deed | undefined => {
  const floor = 0
  for (let k = floor + 1; k < tokens.length && k < floor + 40; k++) {
    const token = tokens[k]!
    const { word } = token
    if (isCapital(token) || !isFinite(word) || meeting(tokens, k) || then.has(wordAt(tokens, k - 1)) || notVerb.has(wordAt(tokens, k - 1))) continue
    const before = wordAt(tokens, k - 1)
    const now = before === 'now'
    const longer = before === 'longer' && wordAt(tokens, k - 2) === 'no'
    const subjectTo = longer ? k - 2 : now ? k - 1 : k
    if (subjectTo <= floor) continue
    const said = (verb: string, tense: Deed['tense'], strong: boolean): Deed | undefined => {
      const begin = clauseFloor(tokens, subjectTo, floor)
      const subject = subjectBefore(tokens, subjectTo, begin)
      const from = trimOwner(tokens, subject.from, subjectTo)
      const phrase = tokens.slice(from, subjectTo)
      if (phrase.length === 0 || tokens.slice(begin, subjectTo).some(t => then.has(t.word) && t.word !== 'at') || phrase.some((t, m) => notSubject.has(t.word) || reviewing.has(t.word) || t.word === 'review' && teams.has(wordAt(phrase, m + 1)))) return undefined
      if (subject.owner && isOwnerPhrase(phrase)) return { from, to: tokens.length, owner: spanOf(tokens, from, subjectTo), tense, strength: strengthOf(verb) ?? 'firm', agentless: false, ask: false, verb, elliptic: false }
      return strong && !phrase.some(t => stops.has(t.word)) ? { from, to: tokens.length, tense, strength: strengthOf(verb) ?? 'firm', agentless: true, ask: false, verb, elliptic: false } : undefined
    }
    if ((word === 'has' || word === 'have') && now && afterHas.has(wordAt(tokens, k + 1))) {
      const deed = said('have', 'doing', true)
      if (deed) return deed
      continue
    }
    if (beginnings.has(word) && dated(tokens, k) && !['will', 'to', 'can', 'may'].includes(before)) {
      const deed = said(word.replace(/s$/, ''), 'will', true)
      if (deed) return { ...deed, elliptic: deed.agentless }
    }
    const past = changes.has(word) ? word : irregularPast.has(word) || word === 'set' && wordAt(tokens, k + 1) === 'up' ? 'make' : word.endsWith('ed') ? baseOfParticiple(word) : undefined
    // “Ofsted found that …”: what was seen.
    if (word === 'found' && (wordAt(tokens, k + 1) === 'that' || tokens.slice(Math.max(0, k - 6), k).some(t => outsiders.has(t.word)))) continue
    if (past === 'test' && trying.has(wordAt(tokens, k + 1))) continue
    if (past !== undefined && !process.has(past) && !inspecting.has(past) && (changes.has(word) || isActed(past)) && (dated(tokens, k) || opensDated(tokens, k)) && !['was', 'were', 'had'].includes(before) && !(measured.has(word) && tokens.some(t => t.word === '%' || t.word === 'cent'))) {
      const deed = said(past, 'done', changes.has(word))
      if (deed) return deed
    }
  }
  return undefined
}
