/** The passive voice, as far as words show it. */
import data from '../../lexicons/plain-english/passives.json' with { type: 'json' }
import type { Token } from '../model/lexicon/tokens.ts'

const irregular = new Set(data.irregular.split(' '))
const describing = new Set(data.describing.split(' '))
const be = new Set('is are was were be been being'.split(' '))
const adverb = /^(?:also|now|then|therefore|all|both|still|not|never|always|\w{3,}ly)$/

/** Whether a word can be a participle that has a doer; not one that only describes (“pleased”, “needed”). */
export const isParticiple = (word: string): boolean => !describing.has(word) && (irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')))

/** Whether a form of “be” is followed by a participle. */
export function hasPassive(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length - 1; i++) {
    if (!be.has(tokens[i]!.word)) continue
    let at = i + 1
    while (at < tokens.length && adverb.test(tokens[at]!.word)) at++
    if (at < tokens.length && isParticiple(tokens[at]!.word)) return true
  }
  return false
}
