/** Reads the names of findings: “Recommendation 3”, “Findings 1 and 2”, “R1–R3”, “4a) i”, “your second matter of concern”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { findingWords, labelOf, letterFamilies, softWords, type FindingWord } from './findingWords.ts'
import type { PhraseSet } from './phrases.ts'
import { isCapital, isMark, respelt, romans, wordAt, type Token } from './words.ts'

/** One finding's name. */
export interface FindingName {
  readonly family: string
  /** “3”, “3.1”, “4a”, “4a.ii”: one finding has one number within its family. */
  readonly number: string
  /** As a reader would call it. */
  readonly label: string
}

/** A finding that is called by its own words. */
export const ownName = (family: string, words: string): FindingName => {
  const label = words.replace(/\s+/g, ' ')
  return { family, number: label.toLowerCase(), label }
}

export const keyOf = (name: FindingName): string => `${name.family}:${name.number}`

/** One or several findings named together. Token indices: `to` excluded. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly names: readonly FindingName[]
}

interface Numeral {
  readonly digits: string
  readonly letter: string
  readonly roman: string
  readonly to: number
  /** What is written where it is no figure: “one”, “ii”, “(a)”. */
  readonly said?: string
  /** The letter as it is written in brackets: “(a)”. */
  readonly part?: string
}

const mostInRange = 99
/** As many a number before a stroke may count: beyond it is a year. */
const mostFindings = 1000

const touches = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start

/** “Concern A was that …” */
const telling = new Set(grammar.labels.telling)
/** “Concerns A and B” */
const joins = new Set(['and', 'to', 'are'])
/** What else a sentence goes on with after a name. */
const beyond = new Set(grammar.labels.beyond)

const isBreak = (t: Token | undefined): boolean => t === undefined || isMark(t)

/** Reads one number at token `i`: figures with a letter and a small Roman numeral, number words, a capital letter. */
const numeral = (tokens: readonly Token[], i: number, words = true): Numeral | undefined => {
  let at = i
  const open = wordAt(tokens, at) === '(' ? 1 : 0
  at += open
  const token = tokens[at]
  if (!token) return undefined
  const figures = /^(\d{1,3})([a-z])?$/.exec(token.word)
  let digits = figures?.[1]
  let letter = figures?.[2] ?? ''
  let said: string | undefined
  let part: string | undefined
  if (digits === undefined && words) {
    const value = token.written.number
    // “recommendation 2025/117”: a year.
    if (value !== undefined && value > 0 && (value <= mostFindings || wordAt(tokens, at + 1) !== '/')) {
      digits = String(value)
      said = token.raw
    }
    else if (/^(?:[IVX]{1,4}|[ivx]{1,4})$/.test(token.raw) && romans.includes(token.word) && isBreak(tokens[at + 1])) {
      digits = String(romans.indexOf(token.word) + 1)
      said = token.raw
    }
    else if (/^[A-HJ-N]$/.test(token.raw) && (isBreak(tokens[at + 1]) || telling.has(wordAt(tokens, at + 1)) || joins.has(wordAt(tokens, at + 1)))) digits = token.raw
    else if (/^[a-l]$/.test(token.raw) && wordAt(tokens, at + 1) === ')') digits = said = token.raw
    if (said !== undefined && wordAt(tokens, at + 1) === ')' && token.raw.length < 5) said = `${'('.repeat(open)}${said})`
  }
  if (digits === undefined) return undefined
  digits = digits.replace(/^0+(?=\d)/, '')
  at++
  while (wordAt(tokens, at) === '.' && touches(tokens, at) && touches(tokens, at + 1) && /^\d{1,3}[a-z]?$/.test(wordAt(tokens, at + 1))) {
    digits += `.${wordAt(tokens, at + 1)}`
    at += 2
  }
  // “3(a)”, “B(1)”
  if (letter === '' && wordAt(tokens, at) === '(' && touches(tokens, at) && (/[A-Z]/.test(digits) ? /^\d{1,2}$/ : /^[a-z]$/).test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === ')') {
    letter = wordAt(tokens, at + 1)
    part = `(${letter})`
    at += 3
  } else if (wordAt(tokens, at) === ')' && (open > 0 || touches(tokens, at))) at++
  let roman = ''
  if (letter !== '' && romans.includes(wordAt(tokens, at)) && tokens[at]?.raw === tokens[at]?.word && !(/^[a-z]/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at) === 'i' && touches(tokens, at + 1))) {
    roman = wordAt(tokens, at)
    at++
    if (wordAt(tokens, at) === ')' && touches(tokens, at)) at++
  }
  return { digits, letter, roman, to: at, ...(said === undefined ? {} : { said }), ...(part && { part }) }
}

const nameOf = (family: string, n: Pick<Numeral, 'digits' | 'letter' | 'roman' | 'said' | 'part'>, style?: string): FindingName => {
  const number = `${n.digits}${n.letter}${n.roman && `.${n.roman}`}`.toLowerCase()
  const written = n.said && !/^\d/.test(n.said) ? n.said : `${n.digits}${n.part ?? n.letter}${n.roman && `(${n.roman})`}`
  return { family, number, label: style === undefined ? labelOf(family, written) : `${style}${written}` }
}

const range = (family: string, a: Numeral, b: Numeral, style?: string): FindingName[] => {
  const from = Number(a.digits), to = Number(b.digits)
  if (isNaN(from) && a.letter === '') return Array.from({ length: Math.max(1, b.digits.charCodeAt(0) - a.digits.charCodeAt(0) + 1) }, (_, k) => nameOf(family, { ...a, digits: String.fromCharCode(a.digits.charCodeAt(0) + k) }, style))
  if (a.roman && b.roman) {
    const first = romans.indexOf(a.roman), last = romans.indexOf(b.roman)
    return romans.slice(first, last + 1).map(roman => nameOf(family, { ...a, roman }, style))
  }
  if (a.letter && b.letter && from === to) {
    const out: FindingName[] = []
    for (let c = a.letter.charCodeAt(0); c <= b.letter.charCodeAt(0); c++) out.push(nameOf(family, { digits: a.digits, letter: String.fromCharCode(c), roman: '' }, style))
    return out
  }
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from > mostInRange) return [nameOf(family, a, style), nameOf(family, b, style)]
  return Array.from({ length: to - from + 1 }, (_, k) => nameOf(family, { digits: String(from + k), letter: '', roman: '' }, style))
}

const isRange = (t: Token | undefined): boolean => t !== undefined && ['to', '-', '–', '—', 'through'].includes(t.word)

/** The numbers that follow a finding word: “4 to 6”, “4, 5 and 6”, “12) a-c)”. */
const numerals = (tokens: readonly Token[], i: number, family: string, plural: boolean, style?: string): { names: FindingName[]; to: number } | undefined => {
  let first = numeral(tokens, i)
  if (!first) return undefined
  const names: FindingName[] = []
  let joined = false
  for (;;) {
    let at = first.to
    let last: Numeral | undefined
    if (isRange(tokens[at]) && (plural || touches(tokens, at))) {
      last = tail(tokens, at + 1, first, style) ?? undefined
      if (last && !plural && wordAt(tokens, at) !== 'to' && !touches(tokens, at + 1)) last = undefined
    } else if (first.letter === '' && /^[a-z]$/.test(wordAt(tokens, at)) && isRange(tokens[at + 1]) && /^[a-z]$/.test(wordAt(tokens, at + 2))) {
      first = { ...first, letter: wordAt(tokens, at) }
      last = { ...first, letter: wordAt(tokens, at + 2), to: at + 3 + (wordAt(tokens, at + 3) === ')' ? 1 : 0) }
    }
    names.push(...(last ? range(family, first, last, style) : [nameOf(family, first, style)]))
    at = last?.to ?? first.to
    // “Recommendations 1 (lamps) and 2 (bells)”
    let next = plural ? pastAside(tokens, at) : at
    const comma = wordAt(tokens, next) === ','
    if (comma) next++
    const and = ['and', '&', '/'].includes(wordAt(tokens, next))
    if (and) next++
    if (!comma && !and) return { names, to: at }
    const more = tail(tokens, next, first, style)
    // “1, 2 and 3, and 4 in part”: the last has its own measure.
    if (comma && and && joined && more && measured(tokens, more.to)) return { names, to: at }
    joined ||= and
    if (!more || (!plural && style === undefined && !(and && isBreak(tokens[more.to])))) return { names, to: at }
    first = more
  }
}

/** Past a bracket at token `at`. */
const pastAside = (tokens: readonly Token[], at: number): number => {
  const close = wordAt(tokens, at) === '(' ? tokens.findIndex((t, k) => k > at && t.word === ')') : -1
  return close > 0 && close < at + longestAside ? close + 1 : at
}
/** Tokens of a bracket behind a number. */
const longestAside = 16

/** “in part” */
export const measured = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at) === 'in' && ['part', 'principle', 'full', 'spirit'].includes(wordAt(tokens, at + 1))

/** A further number of the same mention; “b” after “2a”, “R3” after “R1”. */
const tail = (tokens: readonly Token[], i: number, before: Numeral, style?: string): Numeral | undefined => {
  if (style !== undefined) {
    const parts = /^([a-z]{1,3})(\d{1,3})([a-z])?$/.exec(wordAt(tokens, i))
    if (parts && parts[1] === style.trim().toLowerCase()) return { digits: parts[2] ?? '', letter: parts[3] ?? '', roman: '', to: i + 1 }
  }
  const lettered = /^[A-N]/.test(before.digits)
  const plain = numeral(tokens, i, lettered)
  if (plain && (!lettered || /^[A-N]/.test(plain.digits))) return plain
  const word = wordAt(tokens, i)
  if (before.roman && romans.includes(word)) return { ...before, roman: word, to: i + 1 + (wordAt(tokens, i + 1) === ')' ? 1 : 0) }
  if (before.letter && /^[a-z]$/.test(word) && isBreak(tokens[i + 1])) return { ...before, letter: word, roman: '', to: i + 1 + (wordAt(tokens, i + 1) === ')' ? 1 : 0) }
  return undefined
}

export const numberWord = new Set(['no', 'number', '#', 'nos', 'numbers', 'ref'])

/** “R3”, “rec12b” */
const letters = /^([a-z]{1,3})(\d{1,3})([a-z])?$/

/** The mention that begins at token `i`. Asked of every word of a text. */
export const mentionAt = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord> = findingWords()): Mention | undefined => {
  const token = tokens[i]
  if (!token) return undefined
  const written = token.word
  const lettered = token.written.lettered ? letters.exec(written) : null
  if (lettered && isCapital(token)) {
    const family = letterFamilies.get(lettered[1] ?? '')
    if (!family || (/^[lc]$/.test(lettered[1] ?? '') && i > 0)) return undefined
    const style = token.raw.split(/\d/, 1)[0]!
    const shorn: Token[] = [...tokens.slice(i, i + 40)]
    shorn[0] = { ...respelt(token, token.raw.slice(style.length)), start: token.start + style.length }
    const read = numerals(shorn, 0, family, false, style)
    return read && mentioned(tokens, i, i + read.to, read.names)
  }
  const { ordinal } = token.written
  if (ordinal !== undefined) {
    const word = words.at(tokens, i + 1)
    if (!word || word.value.plural) return undefined
    const family = word.value.family
    const label = tokens.slice(i, i + 1 + word.length).map(t => t.word).join(' ')
    return mentioned(tokens, i, i + 1 + word.length, [{ family, number: String(ordinal), label: label.charAt(0).toUpperCase() + label.slice(1) }])
  }
  const found = words.at(tokens, i)
  const word = found ?? softWords.at(tokens, i)
  if (!word) return undefined
  // “Staff must do 2 visits”
  if (word.value.family.endsWith(' do') && !isCapital(token)) return undefined
  let at = i + word.length
  if (numberWord.has(wordAt(tokens, at))) at++
  if (wordAt(tokens, at) === '.' && /^(?:rec|no)$/.test(wordAt(tokens, at - 1))) at++
  if (wordAt(tokens, at) === '#') at++
  if (wordAt(tokens, at) === '-' && touches(tokens, at)) at++
  const read = numerals(tokens, at, word.value.family, word.value.plural)
  // “observations 15 minutes apart”
  return read && (found || isBreak(tokens[read.to]) || telling.has(wordAt(tokens, read.to)) || beyond.has(wordAt(tokens, read.to))) ? mentioned(tokens, i, read.to, read.names) : undefined
}

const mentioned = (tokens: readonly Token[], from: number, to: number, names: readonly FindingName[]): Mention => ({ from, to, span: { start: tokens[from]!.start, end: (tokens[to - 1] ?? tokens[from]!).end }, names })

/** All mentions in reading order, never overlapping; “Recommendation 4 and Recommendation 5” are two. */
export const mentions = (tokens: readonly Token[], words: PhraseSet<FindingWord> = findingWords()): readonly Mention[] => {
  const out: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const mention = mentionAt(tokens, i, words)
    if (!mention) continue
    out.push(mention)
    i = mention.to - 1
  }
  return out
}

/** A number without a word, at the head of a cell, heading or item: “3.”, “(2)”, “4a) ii”, for findings of a known family. */
export const bareNumber = (tokens: readonly Token[], family: string): Mention | undefined => {
  const token = tokens[0]
  if (!token) return undefined
  const read = numeral(tokens, 0, touches(tokens, 1) && wordAt(tokens, 1) === '(')
  if (!read || read.digits === '0') return undefined
  const many = numerals(tokens, 0, family, true)
  const to = many?.to ?? read.to
  return { from: 0, to, span: { start: token.start, end: tokens[to - 1]?.end ?? token.end }, names: many?.names ?? [nameOf(family, read)] }
}
