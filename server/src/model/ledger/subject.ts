/** Who stands before a verb, and after “by”: the doer of a deed. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { baseOfParticiple } from './doing.ts'
import { isOwnerPhrase, isOwnerRole, isOwnerWord } from './owners.ts'
import { phraseSet } from './phrases.ts'
import { isCapital, isMark, spanOf, wordAt, type Token } from './words.ts'

const goesOn = new Set(grammar.subject.goesOn)
const clauseEnds = new Set(grammar.subject.clauseEnds)
const leading = new Set(grammar.subject.leading)
const joints = new Set(grammar.subject.joints)

export const auxiliaries = new Set(grammar.subject.auxiliaries)
export const stops = new Set(grammar.subject.stops)
export const trailing = new Set(grammar.subject.trailing)
/** Tokens between a doer's first word and its verb at most. */
const longestSubject = 60

const openingBefore = (tokens: readonly Token[], close: number, floor: number): number => {
  for (let k = close - 1; k >= floor && close - k < 16; k--) if ((tokens[k] as Token).word === '(') return k
  return -1
}

/** The subject before token `i`: the shortest run back to a break that names a doer, else undefined. */
export const subjectBefore = (tokens: readonly Token[], i: number, floor: number): { from: number; owner: boolean } => {
  let nearest = -1
  if (['we', 'i', 'they'].includes(wordAt(tokens, i - 1))) return { from: i - 1, owner: true }
  while (i > floor + 1 && trailing.has(wordAt(tokens, i - 1))) i--
  if (['we', 'i', 'they'].includes(wordAt(tokens, i - 1))) return { from: i - 1, owner: true }
  // “Slackwater, the present provider, has …”: said over again in commas.
  if (wordAt(tokens, i - 1) === ',') for (let k = i - 3; k > floor && k > i - 14; k--) {
    if (wordAt(tokens, k) !== ',') continue
    // “The Named GP, together with the Designated Doctor, will …”
    if (beside.at(tokens, k + 1)) return subjectBefore(tokens, k, floor)
    if (isOwnerPhrase(tokens.slice(k + 1, i - 1)) && ['the', 'our', 'its', 'a'].includes(wordAt(tokens, k + 1))) {
      let from = k
      while (from > floor && isCapital(tokens[from - 1] as Token)) from--
      return from < k ? { from, owner: true } : { from: k + 1, owner: true }
    }
    break
  }
  // “The Service Manager, Children and Families, will …”: the service in commas belongs to the role.
  if (wordAt(tokens, i - 1) === ',') {
    let k = i - 2
    while (k > floor && (isCapital(tokens[k] as Token) || ['and', '&', 'of', 'for'].includes((tokens[k] as Token).word))) k--
    if (k > floor && k < i - 2 && wordAt(tokens, k) === ',' && isCapital(tokens[k - 1] as Token)) {
      const role = subjectBefore(tokens, k, floor)
      if (role.owner) return role
    }
  }
  // “the Department for Culture, Media and Sport”
  let name = i - 1
  while (name > floor && (isCapital(tokens[name]!) || [',', 'and', '&'].includes(tokens[name]!.word))) name--
  if (name > floor && ['for', 'of'].includes(tokens[name]!.word) && tokens.slice(name, i).some(t => t.word === ',')) {
    const whole = subjectBefore(tokens, name, floor)
    if (whole.owner) return whole
  }
  for (let j = i - 1; j >= floor - 1 && i - j <= longestSubject; j--) {
    const word = j < floor ? '.' : (tokens[j] as Token).word
    const and = word === 'and' || word === 'but'
    if (word === ')') {
      const open = openingBefore(tokens, j, floor)
      if (open >= 0) { j = open; continue }
    }
    if (j > 0 && j >= floor && stops.has(word) && (isCapital(tokens[j] as Token) || inFigures(tokens, j))) continue
    if (!(stops.has(word) || word === ',' || word === '(' || and || j < floor)) continue
    const from = j + 1
    if (from === i) { if ((stops.has(word) || (and && wordAt(tokens, j - 1) === ',')) && word !== ',') return { from, owner: false }; continue }
    if (nearest < 0) nearest = from
    if (!['who', 'which', 'that', ','].includes(wordAt(tokens, i - 1)) && isOwnerPhrase(tokens.slice(trimOwner(tokens, from, i), i))) {
      // “the Director and the Chief Officer”: a first doer before “and” belongs to it.
      if (and) {
        const wider = subjectBefore(tokens, j, floor)
        if (wider.owner && isOwnerPhrase(tokens.slice(wider.from, j)) && !tokens.slice(wider.from, j).some(t => auxiliaries.has(t.word)) && wordAt(tokens, j - 1) !== ',') return { from: listed(tokens, wider.from, floor), owner: true }
      }
      // “Fire and Rescue's Head of Prevention”: one name in capitals.
      if (and && j > floor && isCapital(tokens[j - 1] as Token) && isCapital(tokens[from] as Token) && (j - 1 === floor || [':', ';', ',', '.'].includes(wordAt(tokens, j - 2)))) return { from: j - 1, owner: true }
      // “the learning and development unit”
      if (and && j > floor + 1 && isOwnerPhrase(tokens.slice(j - 2, i)) && ['the', 'our', 'its'].includes(tokens[j - 2]!.word) && !isCapital(tokens[j - 1]!) && !isCapital(tokens[from]!) && (j - 2 === floor || isMark(tokens[j - 3]) || wordAt(tokens, j - 3) === 'and')) return { from: j - 2, owner: true }
      const role = word === ',' ? roleBefore(tokens, j, i, floor) : undefined
      return { from: role ?? from, owner: true }
    }
    if (stops.has(word) || j < floor) break
  }
  return { from: nearest < 0 ? i : nearest, owner: false }
}

/** “The Council, the police and the Trust have …”: back to the first of them; `from`: the last but one. */
const listed = (tokens: readonly Token[], from: number, floor: number): number => {
  if (wordAt(tokens, from - 1) !== ',') return from
  const one = subjectBefore(tokens, from - 1, floor)
  return one.owner && (one.from === floor || isMark(tokens[one.from - 1])) && ['the', 'our', 'both'].includes(wordAt(tokens, one.from)) && isOwnerPhrase(tokens.slice(one.from, from - 1)) && !tokens.slice(one.from, from).some(t => auxiliaries.has(t.word)) ? one.from : from
}

/** “0–19”: a dash that parts nothing. */
const inFigures = (tokens: readonly Token[], k: number): boolean => /^\d/.test(wordAt(tokens, k - 1)) && /^\d/.test(wordAt(tokens, k + 1))

/** “The Head of Midwifery, Riverford Hospitals”: the role before the comma of a body that follows it without an article. */
const roleBefore = (tokens: readonly Token[], comma: number, to: number, floor: number): number | undefined => {
  if (!tokens.slice(comma + 1, to).every(t => isCapital(t) || ['of', 'for'].includes(t.word))) return undefined
  const role = subjectBefore(tokens, comma, floor)
  const words = tokens.slice(trimOwner(tokens, role.from, comma), comma)
  return role.owner && words.length > 1 && isOwnerPhrase(words) && words.some(t => isOwnerRole(t.word)) && !words.some(t => t.word === ',' || t.word === 'and' || auxiliaries.has(t.word)) ? role.from : undefined
}

/** Where the clause of the verb at `i` begins: after “;”, “:” or “, and”. */
export const clauseFloor = (tokens: readonly Token[], i: number, floor: number): number => {
  for (let k = i - 1; k > floor; k--) {
    const { word } = tokens[k] as Token
    if (clauseEnds.has(word) && !inFigures(tokens, k)) return k + 1
    if (['and', 'but', 'so'].includes(word) && wordAt(tokens, k - 1) === ',') return k + 1
  }
  return floor
}

/** The index where the subject ends, before an aside such as “, which records each call,”. */
export const asideBefore = (tokens: readonly Token[], i: number, floor: number): number => {
  if (wordAt(tokens, i - 1) !== ',') return pastRelative(tokens, i, floor)
  for (let k = i - 2; k > floor; k--) if (wordAt(tokens, k) === ',' && (['which', 'who', 'where', 'whose', 'through', 'as'].includes(wordAt(tokens, k + 1)) || baseOfParticiple(wordAt(tokens, k + 1)) !== undefined || leadIns.has(wordAt(tokens, k + 1)) && tokens.slice(k + 2, i).some(dated))) return k
  return i
}

/** “A line which rings in a pocket is going to be bought”: before “which” and the verb which tells what it is like. */
const pastRelative = (tokens: readonly Token[], i: number, floor: number): number => {
  for (let k = i - 3; k > floor && k > i - longestRelative; k--) {
    const { word } = tokens[k]!
    if (stops.has(word) && !['which', 'who', 'that'].includes(word) || word === ',' || auxiliaries.has(word)) return i
    if (['which', 'who', 'that'].includes(word)) return /^[a-z]{3,}(?:s|ed)$/.test(wordAt(tokens, k + 1)) && !auxiliaries.has(wordAt(tokens, k + 1)) && (word !== 'that' || behindVerb.has(wordAt(tokens, k + 2))) ? k : i
  }
  return i
}
const longestRelative = 14
const behindVerb = new Set(grammar.clause.determiners)

/** “by the Head of Service”, “led by the Designated Nurse” after a passive verb. */
export const agentAfter = (tokens: readonly Token[], i: number, to: number, by = 'by'): Span | undefined => {
  for (let k = i; k < to && k < i + 25; k++) {
    const { word } = tokens[k] as Token
    // “… on 1 April, once the plan is approved by the Cabinet”: who does something else.
    if (elsewhere.has(word) && !same.has(tokens[k - 1]!.word)) return undefined
    // “line by line”
    if (word !== by || tokens[k + 1]?.word === tokens[k - 1]!.word) continue
    // “a duty line staffed by managers”: what it is like; “written and sent by the Chair” is done by the Chair.
    const before = tokens[k - 1]!.word
    if (k > i && before.endsWith('ed') && !leads.has(before) && !['and', 'or', ','].includes(tokens[k - 2]!.word)) continue
    // “by us for the first quarter”
    if (['us', 'me'].includes(wordAt(tokens, k + 1)) && k + 1 < to) return spanOf(tokens, k + 1, k + 2)
    let end = k + 1
    while (end < to && !stops.has((tokens[end] as Token).word) && !((tokens[end] as Token).word === 'for' && /^\d/.test(wordAt(tokens, end + 1))) && !leading.has((tokens[end] as Token).word) && !((tokens[end] as Token).word === 'and' && goesOn.has(wordAt(tokens, end + 1)))) end++
    let phrase = tokens.slice(k + 1, end)
    // “by the Lead GP and covers each evening”
    const and = phrase.findIndex((t, m) => m > 0 && t.word === 'and')
    if (and > 0 && isOwnerPhrase(phrase.slice(0, and)) && !isOwnerPhrase(phrase.slice(and + 1))) { phrase = phrase.slice(0, and); end = k + 1 + and }
    // “published by region”: how, not who.
    if (phrase.length === 1 && ways.has(wordAt(phrase, 0))) continue
    if (phrase.length > 0 && isOwnerPhrase(phrase) && !/^\d/.test(wordAt(phrase, 0))) return spanOf(tokens, k + 1, withRole(tokens, k + 1, end, to))
  }
  return undefined
}

/** “The Agency tells us it has …” */
export const reports = new Set(grammar.subject.reports)

/** “The Trust's discharge policy has been changed”, “Our leaflet is to be redrawn”: the body whose thing it is, or that tells of it, at token `from`. */
export const whoseThing = (tokens: readonly Token[], from: number): Span | undefined => {
  for (let k = from; k < from + longestOwner; k++) {
    const t = tokens[k]
    if (k === from && t?.word === 'our') return spanOf(tokens, from, from + 1)
    if (!t || isMark(t)) return undefined
    if (reports.has(t.word)) return isOwnerPhrase(tokens.slice(from, k)) ? spanOf(tokens, from, k) : undefined
    const name = /^(.+?s?)'s?$/.exec(t.word)?.[1]
    if (name !== undefined) return isOwnerPhrase(tokens.slice(from, k + 1)) && !isOwnerRole(t.word) ? { start: tokens[from]!.start, end: t.start + name.length } : undefined
  }
  return undefined
}
const longestOwner = 7

/** Past “, Head of Early Help” behind a person's name that ends at `end`. */
export const withRole = (tokens: readonly Token[], from: number, end: number, to: number): number => {
  const named = (list: readonly Token[]): boolean => list.some(t => isOwnerWord(t.word))
  let role = end + 1
  while (role < to && !stops.has((tokens[role] as Token).word) && !leading.has((tokens[role] as Token).word)) role++
  return wordAt(tokens, end) === ',' && !named(tokens.slice(from, end)) && named(tokens.slice(end, role)) && isOwnerPhrase(tokens.slice(end + 1, role)) ? role : end
}

const beside = phraseSet(grammar.subject.beside)
const ways = new Set(grammar.subject.ways)
const elsewhere = new Set(grammar.subject.elsewhere)
/** What goes on of the same thing: “… by May. This will be led by the Head of Safety.” */
const same = new Set(grammar.subject.same)
const leads = new Set(grammar.subject.leads)

export const trimOwner = (tokens: readonly Token[], from: number, to: number): number => {
  // “(a) The Director will …”
  const listed = wordAt(tokens, from) === '(' ? from + 1 : from
  if (wordAt(tokens, listed + 1) === ')' && listed + 2 < to && /^[a-z\d]{1,3}$/.test(tokens[listed]!.raw)) from = listed + 2
  while (from < to && joints.has((tokens[from] as Token).word) && !openings.at(tokens, from) && !(wordAt(tokens, from) === 'in' && dated(tokens[from + 1]))) from++
  const opening = openings.at(tokens, from)
  if (opening && from + opening.length < to && !(opening.length === 1 && (dated(tokens[from + 1]) || wordAt(tokens, from + 1) === 'the' && dated(tokens[from + 2])))) return trimOwner(tokens, from + opening.length, to)
  if (!leadIns.has(wordAt(tokens, from))) return from
  // “By 30 April 2026 the Chief Executive will …”: the date is no part of the doer.
  for (let k = Math.min(to - 2, from + 9); k > from; k--) if (dated(tokens[k])) return wordAt(tokens, k + 1) === ',' ? k + 2 : k + 1
  return from
}

/** “Since then the council”: when, how or why, and no part of the doer. */
const openings = phraseSet(grammar.subject.openings)
const leadIns = new Set(grammar.subject.leadIns)
const months = new Set(grammar.subject.months)
/** “Year” and “Term” in capitals belong to a name. */
const spans = new Set(grammar.subject.spans)
const dated = (t: Token | undefined): boolean => t !== undefined && (/\d/.test(t.word) || months.has(t.word) || spans.has(t.raw))
