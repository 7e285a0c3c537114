/** Words of a sentence, as phrases are compared with them. */
import { SPACE, WORD, kindAt, kindOf, runEnd, widthAt } from '../characters.ts'
import { nearby, remembered } from '../../remembered.ts'

export interface Token {
  /** Small letters, straight apostrophes; a possessive's ending is cut off (“board's” is “board”). */
  readonly word: string
  /** Offsets in the text that was cut. */
  readonly start: number
  readonly end: number
  /** By the reader's number, what readers of single words say of it. */
  readonly wordFacts: unknown[]
}

let readers = 0

/** A reader of single words. What it says is kept with the word, wherever that stands. */
export const ofWord = <T>(read: (word: string) => T): ((token: Token) => T) => {
  const reader = readers++
  return ({ word, wordFacts }) => (wordFacts[reader] ??= read(word)) as T
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019
const isCurrency = (unit: number): boolean => unit === 0xa3 || unit === 36 || unit === 0x20ac
const PERCENT = 37
/** A word that begins like an address and is longer than this is one. */
const longestPrefix = 8

/**
 * Tokens of `text` from `from` to `to`; addresses of pages are left out. A hyphen parts words: “re-audit” is two tokens, in phrases as in texts.
 * A word is letters, figures and the apostrophes between them, with a sign of currency before it and a per cent sign after it.
 */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const out: Token[] = []
  for (let at = from; at < to; ) {
    const start = at
    const kind = kindAt(text, at, to)
    if (kind & WORD) {
      at = addressEnd(text, at, to)
      if (at === start) at = wordEnd(text, at, to)
    } else {
      at += widthAt(text, at, to)
      if (kind & SPACE || !isCurrency(text.charCodeAt(start)) || at >= to || !(kindAt(text, at, to) & WORD)) continue
      at = wordEnd(text, at, to)
    }
    if (at < to && text.charCodeAt(at) === PERCENT) at++
    const token = tokenOf(text.slice(start, at), start)
    if (token) out.push(token)
  }
  return out
}

/** Tokens of a whole sentence, remembered: several readers ask for them. */
export const sentenceTokens: (sentence: string) => readonly Token[] = remembered(sentence => tokens(sentence), nearby)

function tokenOf(written: string, start: number): Token | undefined {
  if (written.length > longestPrefix && (written.startsWith('http') || written.startsWith('www.'))) return undefined
  return { ...spelt(written), start, end: start + written.length }
}

/** Words that are remembered at most: more than a long document has. One that comes again is the very same string, which maps know at a glance. */
const most = 20_000
const spelt = remembered((written): Pick<Token, 'word' | 'wordFacts'> => {
  const word = written.toLowerCase().replaceAll('’', "'")
  return { word: word.endsWith("'s") ? word.slice(0, -2) : word, wordFacts: [] }
}, most)

/** Where the letters, figures and inner apostrophes that begin at `at` end. */
function wordEnd(text: string, at: number, to: number): number {
  let end = runEnd(text, at, to, WORD)
  for (let i = end; i < to && isApostrophe(text.charCodeAt(i)); ) {
    while (i < to && isApostrophe(text.charCodeAt(i))) i++
    const next = runEnd(text, i, to, WORD)
    if (next === i) break
    i = end = next
  }
  return end
}

/** Where the address of a page that begins at `at` ends: at white space or a closing bracket; `at` where none begins. */
function addressEnd(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at)
  if (unit !== 104 && unit !== 119) return at
  const opener = unit === 119 ? 'www.' : text.startsWith('https://', at) ? 'https://' : 'http://'
  if (!text.startsWith(opener, at)) return at
  let end = at + opener.length
  while (end < to && text.charCodeAt(end) !== 41 && !(kindOf(text.charCodeAt(end)) & SPACE)) end++
  return end > at + opener.length ? end : at
}
