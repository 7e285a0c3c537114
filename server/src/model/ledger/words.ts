/** Words and marks of a text, with their places: what the readers of the ledger walk over. */
export interface Token {
  /** Lower case, with straight apostrophes. A mark of punctuation is a token of its own. */
  readonly word: string
  /** As written. */
  readonly raw: string
  /** UTF-16 offsets in the text that was given, moved by `base`. */
  readonly start: number
  readonly end: number
}

const token = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*['’]?|[^\s]/gu

/** Reads `text` into tokens. `base` is added to every offset. */
export const tokenise = (text: string, base = 0): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const raw = match[0]
    tokens.push({ word: raw.toLowerCase().replace(/’/g, "'"), raw, start: base + match.index, end: base + match.index + raw.length })
  }
  return tokens
}

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']

/** The number that a word or a figure stands for, up to 9999; undefined for any other word. */
export const numberOf = (word: string): number | undefined => {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  const at = numberWords.indexOf(word)
  return at < 0 ? undefined : at
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** 1 for “first” … 12 for “twelfth”. */
export const ordinalOf = (word: string): number | undefined => {
  const at = ordinals.indexOf(word)
  return at < 0 ? undefined : at + 1
}

export const isMark = (t: Token | undefined): boolean => t !== undefined && !/[\p{L}\p{N}]/u.test(t.word)

export const isCapital = (t: Token): boolean => /^\p{Lu}/u.test(t.raw)
