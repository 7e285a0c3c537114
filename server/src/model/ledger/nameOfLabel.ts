import { findingWords } from './findingWords.ts'
import { mentionAt, type FindingName } from './labels.ts'
import { tokenise } from './words.ts'

/** The name behind a finding's label: “R3” and “Recommendation 3” have one name. Undefined for a finding that goes by its own words. */
export const nameOfLabel = (label: string, profileWords: readonly string[]): FindingName | undefined =>
  mentionAt(tokenise(label), 0, findingWords(profileWords))?.names[0]
