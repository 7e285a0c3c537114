/** How old a reader must be, by five of the usual measures of readability. */
import { syllablesOf } from '../model/wordFacts.ts'

/** Sums over some prose. */
export interface Counts {
  readonly sentences: number
  readonly words: number
  readonly letters: number
  readonly syllables: number
  /** Words of three syllables and more. */
  readonly polysyllables: number
}

export const noCounts: Counts = { sentences: 0, words: 0, letters: 0, syllables: 0, polysyllables: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  sentences: a.sentences + b.sentences, words: a.words + b.words, letters: a.letters + b.letters, syllables: a.syllables + b.syllables, polysyllables: a.polysyllables + b.polysyllables,
})

export function countSentence(words: readonly string[]): Counts {
  let letters = 0
  let syllables = 0
  let polysyllables = 0
  for (const word of words) {
    const count = Math.max(1, syllablesOf(word))
    letters += word.length
    syllables += count
    if (count > 2) polysyllables++
  }
  return { sentences: 1, words: words.length, letters, syllables, polysyllables }
}

/** Fewer words than this say nothing of their reader. */
const fewest = 100
/** A child of the first grade is so old, in years, and a year older with each grade. */
const firstGrade = 5

/**
 * Years of age: the median of Flesch–Kincaid, Automated Readability, Coleman–Liau, Gunning fog and SMOG, each of which gives a grade.
 * Undefined for a few words. A number for the whole of a text: of single sentences it says little.
 */
export function readingAge({ sentences, words, letters, syllables, polysyllables }: Counts): number | undefined {
  if (words < fewest || sentences === 0) return undefined
  const length = words / sentences
  const grades = [
    0.39 * length + 11.8 * (syllables / words) - 15.59,
    4.71 * (letters / words) + 0.5 * length - 21.43,
    5.88 * (letters / words) - 29.6 * (sentences / words) - 15.8,
    0.4 * (length + 100 * (polysyllables / words)),
    1.043 * Math.sqrt(polysyllables * (30 / sentences)) + 3.1291,
  ].sort((a, b) => a - b)
  return Math.round(grades[2]! + firstGrade)
}
