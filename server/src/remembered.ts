import { ownCopy } from './span.ts'

/** Words that are remembered at most: more than a long plan has owners, dates and titles. */
const usual = 4000

/** Passages or sentences that are remembered at most where those are meant in which somebody types: as many as a very long table has. */
export const nearby = 1500

/**
 * A reader of a few words that remembers what it has said of them: owners, dates and titles are the same at every keystroke.
 * What was asked for longest ago is forgotten first, the older half at a time. Holds no document alive: the words are its own.
 */
export const remembered = <T>(read: (words: string) => T, most = usual): ((words: string) => T) => rememberedBy(words => words, (_, own) => read(own), most)

/** The same of a reader of anything that words say the whole of: `wordsOf` must tell apart whatever `read` does, and what is read must hold no slice of a document. */
export function rememberedBy<In, T>(wordsOf: (given: In) => string, read: (given: In, own: string) => T, most: number): (given: In) => T {
  const known = generations<string, T>(most)
  return given => {
    const words = wordsOf(given)
    const before = known.of(words)
    if (before) return before.value
    const own = ownCopy(words)
    return known.keep(own, read(given, own))
  }
}

/** A reader of one thing that keeps what it said for as long as the thing is there: a block while it stands unchanged, a page's list while nothing on it changes. */
export function keptBy<By extends object, T>(read: (by: By) => T): (by: By) => T {
  const kept = new WeakMap<By, T>()
  return by => {
    let known = kept.get(by)
    if (known === undefined && !kept.has(by)) kept.set(by, known = read(by))
    return known as T
  }
}

/**
 * A map by things of which many are there for one keystroke: what it has of them lies with them and goes when they go. A `WeakMap` that is older
 * than they are would keep it until all that is old is searched, and searches would come the sooner.
 */
export class Beside<By extends object, T> {
  readonly #at = Symbol()

  get(by: By): T | undefined {
    return (by as Record<symbol, T>)[this.#at]
  }

  set(by: By, value: T): void {
    Object.defineProperty(by, this.#at, { value, configurable: true })
  }
}

/** As `keptBy`, of things of which many are there for one keystroke. */
export function keptBeside<By extends object, T>(read: (by: By) => T): (by: By) => T {
  const kept = new Beside<By, { readonly made: T }>()
  return by => {
    let known = kept.get(by)
    if (!known) kept.set(by, known = { made: read(by) })
    return known.made
  }
}

/** A reader that remembers what it said of the last things it was asked about, by the things themselves. */
export function recent<In extends object, T>(read: (given: In) => T): (given: In) => T {
  const known = generations<In, T>(400)
  return given => {
    const before = known.of(given)
    return before ? before.value : known.keep(given, read(given))
  }
}

interface Known<Key, T> {
  readonly key: Key
  readonly value: T
}

/** What is known by its key, the younger half and the older: as the younger fills, the older is forgotten. */
function generations<Key, T>(most: number): { of(key: Key): Known<Key, T> | undefined; keep(key: Key, value: T): T } {
  let young = new Map<Key, Known<Key, T>>()
  let old = new Map<Key, Known<Key, T>>()
  const put = (known: Known<Key, T>): Known<Key, T> => {
    if (young.size * 2 >= most) {
      old = young
      young = new Map()
    }
    young.set(known.key, known)
    return known
  }
  return {
    of(key) {
      const before = young.get(key)
      if (before) return before
      const known = old.get(key)
      return known && put(known)
    },
    keep: (key, value) => put({ key, value }).value,
  }
}
