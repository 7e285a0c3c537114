import { ownCopy } from '../span.ts'

/** Words that are remembered at most: more than a long plan has owners, dates and titles. */
const usual = 4000

interface Known<T> {
  readonly value: T
}

/**
 * A reader of a few words that remembers what it has said of them: owners, dates and titles are the same at every keystroke.
 * What was asked for longest ago is forgotten first, the older half at a time. Holds no document alive: the words are its own.
 */
export function remembered<T>(read: (words: string) => T, most = usual): (words: string) => T {
  let young = new Map<string, Known<T>>()
  let old = new Map<string, Known<T>>()
  return words => {
    const before = young.get(words)
    if (before) return before.value
    const own = ownCopy(words)
    const known = old.get(words) ?? { value: read(own) }
    if (young.size * 2 >= most) {
      old = young
      young = new Map()
    }
    young.set(own, known)
    return known.value
  }
}
