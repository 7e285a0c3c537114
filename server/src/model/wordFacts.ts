/** What a word is by itself, for the measures of readability. */
import { daleChall } from 'dale-chall'
import { spache } from 'spache'
import { syllable } from 'syllable'
import { remembered } from '../remembered.ts'

export interface WordFacts {
  readonly caseless: string
  readonly syllables: number
  /** On Spache’s list of words that young children know. */
  readonly familiar: boolean
  /** On Dale and Chall’s list of words that most children of ten know. */
  readonly easy: boolean
  /** Begins with a small letter: no name. */
  readonly small: boolean
}

const familiar = new Set(spache)
const easy = new Set(daleChall)

/** Words that are remembered at most: the vocabulary of several long documents. */
const most = 20_000

export const syllablesOf: (word: string) => number = remembered(syllable, most)

export const wordFacts: (word: string) => WordFacts = remembered(word => {
  const caseless = word.toLowerCase()
  return { caseless, syllables: syllablesOf(word), familiar: familiar.has(caseless), easy: easy.has(caseless), small: word.charCodeAt(0) === caseless.charCodeAt(0) }
}, most)
