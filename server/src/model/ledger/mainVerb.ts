/** The main verb after an auxiliary: past adverbs, dates and asides. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { baseOfParticiple } from './doing.ts'
import { phraseSet } from './phrases.ts'
import { isMark, wordAt, type Token } from './words.ts'

const beforeDate = new Set(grammar.mainVerb.beforeDate)

export const skipped = new Set(grammar.mainVerb.skipped)

/** “by now”, “at this moment”, “in the course of” */
const asides = phraseSet(grammar.mainVerb.asides)
const verbsInLy = new Set(grammar.mainVerb.verbsInLy)

/** A word that may stand between an auxiliary and its verb: “gladly”, “now”. */
const isSkipped = (word: string): boolean => skipped.has(word) || word.endsWith('ly') && word.length > 4 && !verbsInLy.has(word)

const dateWords = new Set(grammar.mainVerb.dateWords)

/** Past “by 31 March 2023”, “within two weeks” at token `i`; `i` where no date stands there. */
const datedAt = (tokens: readonly Token[], i: number): number => {
  if (!beforeDate.has(wordAt(tokens, i))) return i
  let k = i + 1
  while (k < i + 9 && (dateWords.has(wordAt(tokens, k)) || /^\d/.test(wordAt(tokens, k)))) k++
  // “on the quay”: no date.
  return tokens.slice(i + 1, k).some(t => t.word !== 'the' && t.word !== 'of') ? k : i
}

/** Skips adverbs and one parenthesis in commas after the auxiliary at `i`: “shall, by no later than 30 June, cause”. */
export const mainVerb = (tokens: readonly Token[], i: number): { at: number; be: boolean; being: boolean; not: boolean; continuing: boolean } | undefined => {
  let be = false, being = false, not = false, continuing = false
  for (let k = i; k < tokens.length && k < i + 24; k++) {
    const word = tokens[k]!.word
    if (word === ',') {
      const close = tokens.findIndex((t, j) => j > k && j < k + 14 && t.word === ',')
      if (close < 0) return undefined
      k = close
      continue
    }
    // “shall (i) withdraw”
    if (word === '(' && wordAt(tokens, k + 2) === ')') { k += 2; continue }
    const aside = asides.at(tokens, k)
    if (aside) { k += aside.length - 1; continue }
    const date = datedAt(tokens, k)
    if (date > k) { k = date - 1; continue }
    // “will have trained”
    if (word === 'have' && baseOfParticiple(wordAt(tokens, k + 1)) !== undefined) continue
    // “will no longer use”: what is given up is a deed.
    if (word === 'no' && wordAt(tokens, k + 1) === 'longer') { k++; continue }
    if (word === 'not' || word === 'never' || word === 'no') not = true
    if (word === 'be' || word === 'been') be = true
    if (word === 'being') { be = true; being = true }
    if (word === 'continue') continuing = true
    if (isSkipped(word) && !(word === 'in' && wordAt(tokens, k + 1) !== 'turn')) continue
    if (isMark(tokens[k])) return undefined
    // “re-issued”, “co-located”
    if ((word === 're' || word === 'co') && wordAt(tokens, k + 1) === '-') return { at: k + 2, be, being, not, continuing }
    return { at: k, be, being, not, continuing }
  }
  return undefined
}
