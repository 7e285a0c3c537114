/**
 * Phrases as data. In a pattern `a/b` is either word, `(a)` may be left out, `#` is any number, `…` stands for up to four words.
 * No regular expressions: a pattern's cost is its length.
 */
import { endOf, goingOn, number, partsOf, stepsOf, variants, type Begun } from './phraseSteps.ts'
import { wordAt, type Token } from './words.ts'
import { newSet } from './written.ts'

export interface PhraseMatch<T> {
  /** Number of tokens that the phrase covers. */
  readonly length: number
  readonly value: T
}

export interface PhraseSet<T> {
  /** The longest phrase that begins at token `i`. */
  at(tokens: readonly Token[], i: number): PhraseMatch<T> | undefined
  /** The first phrase that begins in `from` ≤ i < `to`. */
  find(tokens: readonly Token[], from?: number, to?: number): (PhraseMatch<T> & { readonly at: number }) | undefined
}

/** `late`: made of what was told while texts are read, so that words already read know nothing of it. */
export const phrases = <T>(entries: Iterable<readonly [pattern: string, value: T]>, late = false): PhraseSet<T> => {
  const index = new Map<string, Begun<T>>()
  for (const [pattern, value] of entries) {
    for (const parts of variants(pattern).map(partsOf)) {
      const first = parts[0] === undefined ? undefined : stepsOf(parts[0])[0]
      if (first === undefined) continue
      const entry = { value, parts, steps: undefined }
      for (const word of typeof first === 'string' ? [first] : first) {
        const begun = index.get(word)
        if (begun) begun.entries.push(entry)
        else index.set(word, { entries: [entry], next: undefined, any: [] })
      }
    }
  }
  const numbers = index.get(number)
  const set = late ? -1 : newSet(index)
  const begunBy = (token: Token): Begun<T> | undefined => (late ? index.get(token.word) : token.written.begins?.[set] as Begun<T> | undefined)
  const at = (tokens: readonly Token[], i: number): PhraseMatch<T> | undefined => {
    const token = tokens[i]
    if (!token) return undefined
    const own = begunBy(token)
    const byNumber = numbers && token.written.number !== undefined ? numbers : undefined
    if (!own && !byNumber) return undefined
    let length = 0
    let value: T | undefined
    const word = wordAt(tokens, i + 1)
    for (let begun = own ?? byNumber; begun; begun = begun === own ? byNumber : undefined) {
      const list = goingOn(begun, word)
      for (let n = 0; n < list.length; n++) {
        const entry = list[n]!
        const end = endOf(entry, tokens, i)
        if (end - i > length) {
          length = end - i
          value = entry.value
        }
      }
    }
    return length > 0 ? { length, value: value as T } : undefined
  }
  const find: PhraseSet<T>['find'] = (tokens, from = 0, to = tokens.length) => {
    for (let i = from; i < to; i++) {
      const token = tokens[i]
      // Most words begin none of them.
      const match = token && (late || token.written.begins?.[set] !== undefined || (numbers && token.written.number !== undefined)) ? at(tokens, i) : undefined
      if (match) return { ...match, at: i }
    }
    return undefined
  }
  return { at, find }
}

const finder = <T>(at: PhraseSet<T>['at']): PhraseSet<T>['find'] => (tokens, from = 0, to = tokens.length) => {
  for (let i = from; i < to; i++) {
    const match = at(tokens, i)
    if (match) return { ...match, at: i }
  }
  return undefined
}

/** The phrases of both sets, of two as long the first one's. */
export const either = <T>(a: PhraseSet<T>, b: PhraseSet<T>): PhraseSet<T> => {
  const at: PhraseSet<T>['at'] = (tokens, i) => {
    // Asked of each word: a list of the two would be made of each.
    const first = a.at(tokens, i)
    const second = b.at(tokens, i)
    return first && first.length >= (second?.length ?? 0) ? first : second
  }
  return { at, find: finder(at) }
}

/** A set of phrases that carry nothing but themselves. */
export const phraseSet = (patterns: readonly string[]): PhraseSet<true> => phrases(patterns.map(p => [p, true as const]))
