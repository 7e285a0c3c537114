/** The words by which the review's findings go: those of the lexicon and those of the profile. */
import lexicon from '../../../lexicons/findings.json' with { type: 'json' }
import { either, phrases, phraseSet, type PhraseSet } from './phrases.ts'
import { keptBy } from '../../remembered.ts'

export interface FindingWord {
  /** One family has one run of numbers: “R3”, “Rec 3” and “Recommendation 3” are the same. */
  readonly family: string
  readonly plural: boolean
}

const singular = (family: string): string => family.charAt(0).toUpperCase() + family.slice(1)

/** “Recommendation 3” for the family and a number as written. */
export const labelOf = (family: string, number: string): string => `${singular(family)} ${number}`

const entriesOf = (families: Readonly<Record<string, readonly string[]>>): (readonly [string, FindingWord])[] =>
  Object.entries(families).flatMap(([family, words]) => words.map((word): [string, FindingWord] => [word, { family, plural: isPlural(word) }]))
const entries = entriesOf(lexicon.words)

function isPlural(word: string): boolean {
  return word.split(' ').some(w => w.endsWith('s') && w !== 'as')
}

const general = phrases(entries)
const known = new Set(entries.map(([word]) => word))
const none: readonly string[] = []

/** The words of the lexicon with those of a profile added; kept for each profile's list. */
export const findingWords = (profile = none): PhraseSet<FindingWord> => wordsWith(profile)

const wordsWith = keptBy((profile: readonly string[]): PhraseSet<FindingWord> => {
  const missing = profile.map(w => w.toLowerCase().trim()).filter(w => w && !known.has(w))
  if (missing.length === 0) return general
  const more = missing.flatMap((word): (readonly [string, FindingWord])[] => {
    const family = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
    return [[family, { family, plural: false }], [`${family}s`, { family, plural: true }]]
  })
  return either(general, phrases(more, true))
})

/** “R”, “Rec”, “F”, “LP” before a number without a space. */
export const letterFamilies: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.letters))

/** “Point 3”, “matters (a) and (b)”: findings by these words where a number follows, and else anything. */
export const softWords = phrases(entriesOf(lexicon.soft))

export const leadIns = phraseSet(lexicon.leadIns)
export const listingWords = phraseSet(lexicon.listed)
export const contentsTitles: ReadonlySet<string> = new Set(lexicon.contents)
