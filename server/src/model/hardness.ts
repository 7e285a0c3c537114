/** How hard a sentence is by the seven measures of retext-readability, on words in place of trees. Its tests hold it to what that library says. */
import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula'
import { flesch } from 'flesch'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'
import { wordFacts } from './wordFacts.ts'

/** A polysyllable has so many syllables and more. */
const many = 3

/** How old the reader of a sentence must be, in years, by each of the seven measures, youngest first. `words` as they are written. */
export function readerAges(words: readonly string[]): readonly number[] {
  const familiar = new Set<string>()
  const easy = new Set<string>()
  let letters = 0
  let syllables = 0
  let long = 0
  let complex = 0
  for (const value of words) {
    const word = wordFacts(value)
    letters += value.length
    syllables += word.syllables
    if (word.syllables >= many) {
      long++
      if (word.small) complex++
    }
    if (word.familiar) familiar.add(word.caseless)
    if (word.easy) easy.add(word.caseless)
  }
  const counts = {
    character: letters, letter: letters, syllable: syllables, word: words.length, sentence: 1, polysillabicWord: long, complexPolysillabicWord: complex,
    difficultWord: words.length - easy.size, unfamiliarWord: words.length - familiar.size,
  }
  const ages = [
    ageOfGrade(automatedReadability(counts)),
    ageOfGrade(colemanLiau(counts)),
    ageOfGrade(daleChallGradeLevel(daleChallFormula(counts))[1]),
    20 - Math.floor(flesch(counts) / 10),
    ageOfGrade(gunningFog(counts)),
    Math.ceil(Math.sqrt(smogFormula(counts)) + 2.5),
    ageOfGrade(spacheFormula(counts)),
  ]
  return ages.sort((a, b) => a - b)
}

/** Of those who join that grade of an American school. */
const ageOfGrade = (grade: number): number => Math.round(grade + 5)
