/** The steps of a phrase (`phrases.ts`), and how they are followed over the words of a text. */
import { tokenise, type Token } from './words.ts'

/** A word, one of several, or one of the two below. */
type Step = string | ReadonlySet<string>

// No word of a text has a space.
export const number = ' #'
const gap = ' …'

/** Each group in brackets stands or is left out. */
export const variants = (pattern: string): readonly string[] => {
  const group = pattern.includes('(') ? /\(([^()]*)\)/.exec(pattern) : null
  if (!group) return [pattern]
  const before = pattern.slice(0, group.index), after = pattern.slice(group.index + group[0].length)
  return [...variants(`${before} ${group[1] ?? ''} ${after}`), ...variants(`${before} ${after}`)]
}

export const partsOf = (variant: string): readonly string[] => variant.split(/\s+/).filter(Boolean)

export const stepsOf = (part: string): readonly Step[] => {
  if (part === '#') return [number]
  if (part === '…') return [gap]
  if (part === '/' || /^[a-z]+$/.test(part)) return [part]
  const alternatives = part.split('/')
  // A word such as “re-audit” is several tokens, each a step of its own; alternatives are single tokens.
  if (alternatives.length === 1) return tokenise(part).map(t => t.word)
  return [new Set(alternatives.map(a => a.toLowerCase()))]
}

/** The step after the first word. */
const secondOf = ([first, second]: readonly string[]): Step | undefined => (first!.includes('/') ? undefined : stepsOf(first!)[1]) ?? (second === undefined ? undefined : stepsOf(second)[0])

/** The words that a step is, if it is any in particular. */
const wordsOf = (step: Step | undefined): Iterable<string> | undefined => (step === undefined || step === number || step === gap ? undefined : typeof step === 'string' ? [step] : step)

/** One variant of a pattern. */
export interface Entry<T> {
  readonly value: T
  readonly parts: readonly string[]
  /** Made when its first two words are met. */
  steps: readonly Step[] | undefined
}

/** The variants that begin with one word. What follows it is looked at when it is first met: most phrases begin as nothing in a text does. */
export interface Begun<T> {
  readonly entries: Entry<T>[]
  /** By the word after it those that may go on so, and those that may go on with any; in the order of the entries. */
  next: Map<string, Entry<T>[]> | undefined
  readonly any: Entry<T>[]
}

export const goingOn = <T>(begun: Begun<T>, word: string): readonly Entry<T>[] => {
  const { entries, any } = begun
  let { next } = begun
  if (!next) {
    begun.next = next = new Map()
    for (const entry of entries) {
      const words = wordsOf(secondOf(entry.parts))
      for (const word of words ?? []) {
        const list = next.get(word)
        if (list) list.push(entry)
        else next.set(word, [...any, entry])
      }
      if (words) continue
      any.push(entry)
      for (const list of next.values()) list.push(entry)
    }
  }
  return next.get(word) ?? any
}

/** Past the last of the tokens from `i` on that the steps from `s` on are, or -1. */
const run = (steps: readonly Step[], tokens: readonly Token[], s: number, i: number): number => {
  for (; s < steps.length; s++) {
    const step = steps[s]!
    if (step === gap) {
      for (let skip = 0; skip <= 4; skip++) {
        const end = run(steps, tokens, s + 1, i + skip)
        if (end >= 0) return end
      }
      return -1
    }
    const token = tokens[i++]
    if (!token || !(typeof step !== 'string' ? step.has(token.word) : step === number ? token.written.number !== undefined : step === token.word)) return -1
  }
  return i
}

/** Past the last token of the entry that begins at token `i`, by whose first word it was found, or -1. */
export const endOf = <T>(entry: Entry<T>, tokens: readonly Token[], i: number): number => run(entry.steps ??= entry.parts.flatMap(stepsOf), tokens, 1, i + 1)
