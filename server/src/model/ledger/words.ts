/** Words and marks of a text, with their places: what the readers of the ledger walk over. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { CAPITAL, LETTER, SPACE, WORD, kindAt, kindOf, startsCapital, widthAt } from '../characters.ts'

export interface Token {
  /** Lower case, with straight apostrophes. A mark of punctuation is a token of its own. */
  readonly word: string
  /** As written. */
  readonly raw: string
  /** UTF-16 offsets in the text that was given, moved by `base`. */
  readonly start: number
  readonly end: number
  /** First word of a line, where the line begins with a capital letter. */
  readonly opensLine?: true
}

/**
 * Reads `text` into tokens: words with their inner apostrophes and one after them, and every other mark by itself. `base` is added to every offset.
 */
export const tokenise = (text: string, base = 0): readonly Token[] => {
  const tokens: Token[] = []
  const to = text.length
  let newLine = false
  for (let at = 0; at < to; ) {
    const kind = kindAt(text, at, to)
    if (kind & SPACE) {
      if (text.charCodeAt(at) === LINE_FEED) newLine = true
      at++
      continue
    }
    const end = kind & WORD ? wordEnd(text, at, to) : at + widthAt(text, at, to)
    const raw = text.slice(at, end)
    let word = raw.toLowerCase()
    if (word.includes('’')) word = word.replaceAll('’', "'")
    const opens = newLine && tokens.length > 0 && (kindOf(text.charCodeAt(at)) & CAPITAL) !== 0
    tokens.push(opens ? { word, raw, start: base + at, end: base + end, opensLine: true } : { word, raw, start: base + at, end: base + end })
    newLine = false
    at = end
  }
  return tokens
}

const LINE_FEED = 10
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019

/** Letters and figures, then letters after an apostrophe as often as they come, then an apostrophe. */
const wordEnd = (text: string, from: number, to: number): number => {
  let at = runEnd(text, from, to, WORD)
  while (at < to && isApostrophe(text.charCodeAt(at))) {
    const next = runEnd(text, at + 1, to, LETTER)
    if (next === at + 1) return next
    at = next
  }
  return at
}

const runEnd = (text: string, from: number, to: number, kinds: number): number => {
  let at = from
  while (at < to && kindAt(text, at, to) & kinds) at += widthAt(text, at, to)
  return at
}

const numberWords: ReadonlyMap<string, number> = new Map(grammar.words.numbers.map((word, n) => [word, n]))

/** The number that a word or a figure stands for, up to 9999; undefined for any other word. */
export const numberOf = (word: string): number | undefined => {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 ? (word.length <= 4 && /^\d+$/.test(word) ? Number(word) : undefined) : numberWords.get(word)
}

const ordinals: ReadonlyMap<string, number> = new Map(grammar.words.ordinals.map((word, n) => [word, n + 1]))

/** “i”, “ii” … in order. */
export const romans: readonly string[] = grammar.words.romans

/** 1 for “first” … 12 for “twelfth”. */
export const ordinalOf = (word: string): number | undefined => ordinals.get(word)

/** A word begins with a letter or a figure, and a mark is of neither. */
export const isMark = (t: Token | undefined): boolean => t !== undefined && (kindAt(t.word, 0, t.word.length) & WORD) === 0

export const isCapital = (t: Token): boolean => startsCapital(t.raw)

/** From token `from` to the one before `to`. */
export const spanOf = (tokens: readonly Token[], from: number, to = tokens.length): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.start ?? 0 })
