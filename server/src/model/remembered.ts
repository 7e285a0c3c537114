import { ownCopy } from '../span.ts'

/** Words that are remembered at most: more than a long plan has owners, dates and titles. */
const usual = 4000

/**
 * A reader of a few words that remembers what it has said of them: owners, dates and titles are the same at every keystroke.
 * Holds no document alive: the words are its own.
 */
export function remembered<T>(read: (words: string) => T, most = usual): (words: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return words => {
    const before = known.get(words)
    if (before) return before.value
    if (known.size >= most) known.clear()
    const own = ownCopy(words)
    const value = read(own)
    known.set(own, { value })
    return value
  }
}
