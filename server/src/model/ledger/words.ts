/** Words and marks of a text, with their places: what the readers of the ledger walk over. */
import type { Span } from '../../span.ts'

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

const token = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*['’]?|[^\s]/gu

/** Reads `text` into tokens. `base` is added to every offset. */
export const tokenise = (text: string, base = 0): readonly Token[] => {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(token)) {
    const raw = match[0]
    const opens = last > 0 && /\p{Lu}/u.test(raw.charAt(0)) && text.slice(last, match.index).includes('\n')
    last = match.index + raw.length
    tokens.push({ word: raw.toLowerCase().replace(/’/g, "'"), raw, start: base + match.index, end: base + last, ...(opens ? { opensLine: true as const } : {}) })
  }
  return tokens
}

const numberWords: ReadonlyMap<string, number> = new Map(['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map((word, n) => [word, n]))

/** The number that a word or a figure stands for, up to 9999; undefined for any other word. */
export const numberOf = (word: string): number | undefined => {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 ? (word.length <= 4 && /^\d+$/.test(word) ? Number(word) : undefined) : numberWords.get(word)
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** 1 for “first” … 12 for “twelfth”. */
export const ordinalOf = (word: string): number | undefined => {
  const at = ordinals.indexOf(word)
  return at < 0 ? undefined : at + 1
}

export const isMark = (t: Token | undefined): boolean => t !== undefined && !/[\p{L}\p{N}]/u.test(t.word)

export const isCapital = (t: Token): boolean => /^\p{Lu}/u.test(t.raw)

/** From token `from` to the one before `to`. */
export const spanOf = (tokens: readonly Token[], from: number, to = tokens.length): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.start ?? 0 })
