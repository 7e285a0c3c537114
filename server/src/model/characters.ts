/** What kind of character stands at a place, by table: the expressions that say the same cost ten times as much on every word of a document. */

export const LETTER = 1
const DIGIT = 2
/** White space as `\s` has it. */
export const SPACE = 4
export const CAPITAL = 8
/** `\p{L}` or `\p{N}`. */
export const WORD = LETTER | DIGIT
const known = 128

const table = new Uint8Array(65_536)

/** The kinds of a UTF-16 unit, as bits; half of a pair is of none. */
export function kindOf(unit: number): number {
  const kind = table[unit]!
  return kind === 0 ? (table[unit] = read(String.fromCharCode(unit)) | known) : kind
}

const read = (character: string): number =>
  (/\p{L}/u.test(character) ? LETTER : 0) | (/\p{N}/u.test(character) ? DIGIT : 0) | (/\s/.test(character) ? SPACE : 0) | (/\p{Lu}/u.test(character) ? CAPITAL : 0)

/** The kinds of the character at `at`, of both halves of a pair where one stands whole before `end`. */
export function kindAt(text: string, at: number, end: number): number {
  const kind = table[text.charCodeAt(at)]!
  if (kind > known) return kind
  return isPair(text, at, end) ? read(String.fromCodePoint(text.codePointAt(at)!)) | known : kindOf(text.charCodeAt(at))
}

/** Where the characters of these kinds that begin at `from` end. */
export function runEnd(text: string, from: number, to: number, kinds: number): number {
  for (let at = from; at < to; ) {
    if (table[text.charCodeAt(at)]! & kinds) at++
    else if (kindAt(text, at, to) & kinds) at += widthAt(text, at, to)
    else return at
  }
  return to
}

/** Begins with a capital letter. */
export const startsCapital = (text: string): boolean => (kindAt(text, 0, text.length) & CAPITAL) !== 0

export const hasLetter = (text: string): boolean => {
  for (let at = 0; at < text.length; at += widthAt(text, at, text.length)) if (kindAt(text, at, text.length) & LETTER) return true
  return false
}

/** The words alone, small, with a space between them. */
export const bareWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** How many units the character at `at` takes: 2 where a pair stands whole before `end`. */
export const widthAt = (text: string, at: number, end: number): 1 | 2 => (isPair(text, at, end) ? 2 : 1)

function isPair(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff
}
