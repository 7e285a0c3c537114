/** The number within the words that name one finding or several. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { numberOf, ordinalOf } from '../../model/ledger/words.ts'
import { startsCapital } from '../../model/characters.ts'

const figures = /\d{1,3}(?:\.\d{1,3})*(?:[a-z](?![a-z])|\([a-z]\))?/g
const wordsOfLetters = /\p{L}+/gu

/** Where the `nth` of `count` names has its number; `range` where one word stands for several; `none` where no number is written. */
export const numberPlace = (words: string, count: number, nth: number): Span | 'range' | 'none' => {
  const found = [...words.matchAll(figures)].map(spanOf)
  const written = found.length > 0 ? found : [...words.matchAll(wordsOfLetters)].filter(([word]) => numberOf(word.toLowerCase()) !== undefined || ordinalOf(word.toLowerCase()) !== undefined).map(spanOf)
  if (written.length === 0) return 'none'
  // “4 to 6” names three by two numbers, “4 to 5” two by two: the words in between tell.
  if (written.length < count || /\d\s*(?:–|—|-|to|through)\s*[a-zÀ-ɏ]{0,3}\d/i.test(words)) return 'range'
  return written[nth] ?? 'none'
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/** The new number in the style of the old one: figures, “three”, “Third”. Undefined where there is no such word. */
export const numberWritten = (old: string, number: string): string | undefined => {
  if (/\d/.test(old)) return number
  const n = /^\d+$/.test(number) ? Number(number) : -1
  const word = ordinalOf(old.toLowerCase()) === undefined ? grammar.words.numbers[n] : grammar.words.ordinals[n - 1]
  return word && (startsCapital(old) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word)
}
