/** Results of a pure function of a text, remembered: a writer’s document says the same words and sentences over and over. */

/** A slice keeps the whole text that it was cut from alive; a joined string does not. Short ones are copied by the engine itself. */
export const ownCopy = (slice: string): string => (slice.length < 13 ? slice : [slice.slice(0, 1), slice.slice(1)].join(''))

/**
 * The same function, which looks first in what it remembers: between `most` / 2 and `most` results, those asked for longest ago forgotten first.
 * What `read` gives must not be changed by anybody.
 */
export function remember<T extends object | number | boolean | string>(most: number, read: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return text => {
    let found = young.get(text)
    if (found !== undefined) return found
    found = old.get(text) ?? read(text)
    if (young.size * 2 >= most) {
      old = young
      young = new Map()
    }
    young.set(ownCopy(text), found)
    return found
  }
}
