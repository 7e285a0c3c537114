/**
 * Phrases as data. In a pattern `a/b` is either word, `(a)` may be left out, `#` is any number, `…` stands for up to four words.
 * No regular expressions: a pattern's cost is its length.
 */
import { tokenise, type Token } from './words.ts'
import { newSet } from './written.ts'

type Step = ReadonlySet<string> | 'number' | 'gap'

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

/** Each group in brackets stands or is left out. */
const variants = (pattern: string): readonly string[] => {
  const group = pattern.includes('(') ? /\(([^()]*)\)/.exec(pattern) : null
  if (!group) return [pattern]
  const before = pattern.slice(0, group.index), after = pattern.slice(group.index + group[0].length)
  return [...variants(`${before} ${group[1] ?? ''} ${after}`), ...variants(`${before} ${after}`)]
}

const partsOf = (variant: string): readonly string[] => variant.split(/\s+/).filter(Boolean)

const stepsOf = (part: string): readonly Step[] => {
  if (part === '#') return ['number']
  if (part === '…') return ['gap']
  if (part === '/' || /^[a-z]+$/.test(part)) return [new Set([part])]
  const alternatives = part.split('/')
  // A word such as “re-audit” is several tokens, each a step of its own; alternatives are single tokens.
  if (alternatives.length === 1) return tokenise(part).map(t => new Set([t.word]))
  return [new Set(alternatives.map(a => a.toLowerCase()))]
}

/** One variant of a pattern. Its steps are made when its first word is met: most phrases begin as nothing in a text does. */
interface Entry<T> {
  readonly value: T
  readonly parts: readonly string[]
  steps: readonly Step[] | undefined
}

const run = (steps: readonly Step[], tokens: readonly Token[], s: number, i: number): number => {
  for (; s < steps.length; s++) {
    const step = steps[s]!
    const token = tokens[i]
    if (step === 'gap') {
      for (let skip = 0; skip <= 4; skip++) {
        const end = run(steps, tokens, s + 1, i + skip)
        if (end >= 0) return end
      }
      return -1
    }
    if (step === 'number') {
      if (token?.written.number === undefined) return -1
      i++
    } else if (token && step.has(token.word)) i++
    else return -1
  }
  return i
}

/** Under what phrases are found that begin with any number: no word of a text has a space. */
const counted = ' #'

/** `late`: made of what was told while texts are read, so that words already read know nothing of it. */
export const phrases = <T>(entries: Iterable<readonly [pattern: string, value: T]>, late = false): PhraseSet<T> => {
  const index = new Map<string, Entry<T>[]>()
  for (const [pattern, value] of entries) {
    for (const parts of variants(pattern).map(partsOf)) {
      const first = parts[0] === undefined ? undefined : stepsOf(parts[0])[0]
      if (first === undefined) continue
      const entry = { value, parts, steps: undefined }
      for (const word of typeof first === 'string' ? [counted] : first) {
        const list = index.get(word)
        if (list) list.push(entry)
        else index.set(word, [entry])
      }
    }
  }
  const numbers = index.get(counted)
  const set = late ? -1 : newSet(index)
  const at = (tokens: readonly Token[], i: number): PhraseMatch<T> | undefined => {
    const token = tokens[i]
    if (!token) return undefined
    const own = late ? index.get(token.word) : token.written.begins?.[set] as Entry<T>[] | undefined
    const byNumber = numbers && token.written.number !== undefined ? numbers : undefined
    if (!own && !byNumber) return undefined
    let length = 0
    let value: T | undefined
    for (const list of [own, byNumber]) for (const entry of list ?? []) {
      // By its first word it was found.
      const end = run(entry.steps ??= entry.parts.flatMap(stepsOf), tokens, 1, i + 1)
      if (end - i > length) {
        length = end - i
        value = entry.value
      }
    }
    return length > 0 ? { length, value: value as T } : undefined
  }
  return { at, find: finder(at) }
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
    const [first, second] = [a.at(tokens, i), b.at(tokens, i)]
    return first && first.length >= (second?.length ?? 0) ? first : second
  }
  return { at, find: finder(at) }
}

/** A set of phrases that carry nothing but themselves. */
export const phraseSet = (patterns: readonly string[]): PhraseSet<true> => phrases(patterns.map(p => [p, true as const]))
