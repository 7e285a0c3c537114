/** Further findings of one sentence, each with its own measure. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import { bareNumber, mentionAt, mentions, type FindingName } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import type { StatedPosition } from './positionWords.ts'
import type { Token } from './words.ts'

const measures = new Set(grammar.alsoNamed.measures)

/** “… recommendations 1 and 2 in full, 3 and 4 in principle and 5 in part”: each further name with its own measure. Past the last. */
export const alsoNamed = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>, say: (names: readonly FindingName[], position: StatedPosition) => void): number => {
  const first = tokens.slice(0, from)
  const family = mentions(first, words).at(-1)?.names[0]?.family
  let at = from
  while (family !== undefined) {
    let next = at
    while (measures.has(tokens[next]?.word ?? '')) next++
    const mention = mentionAt(tokens, next, words) ?? (next > at ? bareNumber(tokens.slice(next), family) : undefined)
    const to = mention ? (mention.from === 0 ? next : 0) + mention.to : 0
    const measure = mention && tokens[to]?.word === 'in' ? tokens[to + 1]?.word : undefined
    if (!mention || !['part', 'principle', 'full', 'spirit'].includes(measure ?? '')) return at
    say(mention.names, measure === 'full' ? 'accepted' : 'accepted-in-part')
    at = to + 2
  }
  return at
}
