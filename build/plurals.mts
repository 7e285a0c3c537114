// What `syllable` asks of `pluralize`, made when the package is built: it only wants to know whether a word is the plural of one of the few that it knows by heart.
import pluralize from 'pluralize'
// @ts-expect-error The file has no types.
import { problematic } from '../node_modules/syllable/problematic.js'

/** The words that `syllable` knows by heart. */
export const byHeart: readonly string[] = Object.keys(problematic as object)

/** What a plural ends in, by the library's rules. */
const endings = ['s', 'es', 'ies', 'ves', 'ses', 'xes', 'zes', 'zzes', 'sses', 'a', 'ae', 'i', 'en', 'men', 'ices', 'ides', 'ina', 'eaux', 'x']
/** Characters that an ending takes the place of at most. */
const longest = 4

/** The word that is known by heart, by each plural that leads to it. */
export function knownPlurals(): Readonly<Record<string, string>> {
  const out: Record<string, string> = {}
  for (const word of byHeart) {
    const heads = Array.from({ length: longest + 1 }, (_, cut) => word.slice(0, word.length - cut))
    for (const plural of [pluralize(word), ...heads.flatMap(head => endings.map(ending => head + ending))]) {
      if (!byHeart.includes(plural) && pluralize(plural, 1) === word) out[plural] = word
    }
  }
  return out
}
