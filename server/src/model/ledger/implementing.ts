/** A promise to do what the findings ask for is a position on them. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import { hedgedAfter } from './hedging.ts'
import type { Say } from './impliedPosition.ts'
import { positionObject } from './positionObject.ts'
import type { PhraseSet } from './phrases.ts'
import { exceptedAfter, reachOf } from './reach.ts'
import type { Left } from './verbContext.ts'
import type { Token } from './words.ts'

const promising = new Set(grammar.verbStatement.promising)

/** “committed to implementing all the recommendations in full”, “will implement every recommendation”. */
export const implementing = (tokens: readonly Token[], i: number, left: Left, words: PhraseSet<FindingWord>, say: Say): number => {
  const word = (tokens[i] as Token).word
  if (word === 'implemented' && !left.perfect) return i
  const promised = tokens.slice(Math.max(0, i - 6), i).some(t => promising.has(t.word))
  if (!promised) return i
  const object = positionObject(tokens, i + 1, words)
  if (!object || object.pronoun && !object.all || !(object.all || object.names.length > 0 || tokens.slice(object.to, object.to + 3).some(t => t.word === 'full') || !object.plural)) return i
  say(left.negative ? 'not-accepted' : object.hedged || hedgedAfter(tokens, i + 1) ? 'accepted-in-part' : 'accepted', reachOf(object, exceptedAfter(tokens, object.to, words)), true, object.count)
  return object.to - 1
}
