import { findingWords } from './findingWords.ts'
import { mentionAt, type FindingName } from './labels.ts'
import { tokenise } from './words.ts'

/** Labels read lately, by the profile's words: the same ones are asked for at every keystroke. */
const kept = new WeakMap<readonly string[], Map<string, FindingName | undefined>>()
const most = 5000

/** The name behind a finding's label: “R3” and “Recommendation 3” have one name. Undefined for a finding that goes by its own words. */
export const nameOfLabel = (label: string, profileWords: readonly string[]): FindingName | undefined => {
  let known = kept.get(profileWords)
  if (!known || known.size > most) kept.set(profileWords, (known = new Map()))
  if (!known.has(label)) known.set(label, mentionAt(tokenise(label), 0, findingWords(profileWords))?.names[0])
  return known.get(label)
}
