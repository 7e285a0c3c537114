import { ownCopy } from '../span.ts'

/** Words that are remembered at most: more than a long plan has owners, dates and titles. */
const usual = 4000

/** Passages or sentences that are remembered at most where those are meant in which somebody types: as many as a very long table has. */
export const nearby = 1500

interface Known<T> {
  readonly value: T
}

/**
 * A reader of a few words that remembers what it has said of them: owners, dates and titles are the same at every keystroke.
 * What was asked for longest ago is forgotten first, the older half at a time. Holds no document alive: the words are its own.
 */
export const remembered = <T>(read: (words: string) => T, most = usual): ((words: string) => T) => rememberedBy(words => words, (_, own) => read(own), most)

/** The same of a reader of anything that words say the whole of: `wordsOf` must tell apart whatever `read` does, and what is read must hold no slice of a document. */
export function rememberedBy<In, T>(wordsOf: (given: In) => string, read: (given: In, own: string) => T, most = usual): (given: In) => T {
  let young = new Map<string, Known<T>>()
  let old = new Map<string, Known<T>>()
  return given => {
    const words = wordsOf(given)
    const before = young.get(words)
    if (before) return before.value
    const own = ownCopy(words)
    const known = old.get(words) ?? { value: read(given, own) }
    if (young.size * 2 >= most) {
      old = young
      young = new Map()
    }
    young.set(own, known)
    return known.value
  }
}
