/** “is in agreement with”, “are at one with”, “am in favour of”, read as the verbs that say the same. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { phrases } from './phrases.ts'
import { negations } from './positionWords.ts'
import { adverbs, auxiliaries } from './verbContext.ts'
import { respelt, type Token } from './words.ts'

const said = phrases(Object.entries(grammar.agreeing.verbs).flatMap(([verb, list]) => list.map(p => [p, verb] as const)))

/** The sentence with the verb in the place of such words. */
export const asVerbs = (tokens: readonly Token[]): readonly Token[] => {
  const match = said.find(tokens, 1)
  const before = match ? tokens[match.at - 1]!.word : ''
  if (!match || !before.endsWith("'re") && ![auxiliaries, adverbs, negations].some(set => set.has(before))) return tokens
  const [first, last, to] = [tokens[match.at]!, tokens[match.at + match.length - 1]!, match.at + match.length]
  const verb = { ...respelt(first, match.value), end: last.start }
  return [...tokens.slice(0, match.at), verb, ...(match.value === 'agree' ? [respelt(last, 'with')] : []), ...tokens.slice(to)]
}
