/** Words and marks of a text, with their places: what the readers of the ledger walk over. */
import type { Span } from '../../span.ts'
import { CAPITAL, LETTER, SPACE, WORD, kindAt, kindOf, runEnd, widthAt } from '../characters.ts'
import { remembered } from '../../remembered.ts'
import { asWritten, writtenOf, type Written } from './written.ts'

export { numberOf, ordinalOf, romans } from './numbers.ts'

export interface Token {
  /** Lower case, with straight apostrophes. A mark of punctuation is a token of its own. */
  readonly word: string
  /** As written. */
  readonly raw: string
  readonly written: Written
  /** UTF-16 offsets in the text that was given, moved by `base`. */
  readonly start: number
  readonly end: number
  /** First word of a line, where the line begins with a capital letter. */
  readonly opensLine: boolean
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
    const written = writtenOf(text.slice(at, end))
    tokens.push({ word: written.word, raw: written.raw, written, start: base + at, end: base + end, opensLine: newLine && tokens.length > 0 && (kindOf(text.charCodeAt(at)) & CAPITAL) !== 0 })
    newLine = false
    at = end
  }
  return tokens
}

/** Of a whole text, remembered: several readers ask of the words of an action. */
export const tokensOf: (text: string) => readonly Token[] = remembered(text => tokenise(text), 300)

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

/** A word begins with a letter or a figure, and a mark is of neither. */
export const isMark = (t: Token | undefined): boolean => t !== undefined && t.written.mark

export const isCapital = (t: Token): boolean => t.written.capital

/** The word at `k`, or none where no token stands. */
export const wordAt = (tokens: readonly Token[], k: number): string => tokens[k]?.word ?? ''

/** The token with other words in its place; `word` where it says more than is written. */
export const respelt = (t: Token, raw: string, word?: string): Token => {
  const written = asWritten(raw, word)
  return { ...t, word: written.word, raw, written }
}

/** From token `from` to the one before `to`. */
export const spanOf = (tokens: readonly Token[], from: number, to = tokens.length): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.start ?? 0 })
