/** Whom a position is taken with: “you”, “the lead reviewer”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { wordAt, type Token } from './words.ts'

const ofPerson = new Set(grammar.verbStatement.ofPerson)
const persons = new Set(grammar.verbStatement.persons)

/** Past “you” or “the lead reviewer” at token `i`. */
export const personAt = (tokens: readonly Token[], i: number): number | undefined => {
  if (['you', 'him', 'her'].includes(wordAt(tokens, i))) return wordAt(tokens, i + 1) === 'that' ? undefined : i + 1
  if (wordAt(tokens, i) !== 'the') return undefined
  let k = i + 1
  while (ofPerson.has(wordAt(tokens, k))) k++
  return persons.has(wordAt(tokens, k)) ? k + 1 : undefined
}
