import { closestMatch } from 'leven'

/** The one of `names` that is spelt nearly as `word` is, as a slip of the pen would have it. */
export const nearName = (word: string, names: readonly string[]): string | undefined =>
  closestMatch(word.slice(0, 60), names as string[], { maxDistance: word.length < 5 ? 1 : word.length < 8 ? 2 : 3 })
