/** Further findings of one sentence, each with its own measure. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import { bareNumber, measured, mentionAt, mentions, type FindingName } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import type { StatedPosition } from './positionWords.ts'
import { wordAt, type Token } from './words.ts'

const measures = new Set(grammar.alsoNamed.measures)

/** “… recommendations 1 and 2 in full, 3 and 4 in principle and 5 in part”: each further name with its own measure. Where the first begins, and past the last. */
export const alsoNamed = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>, say: (names: readonly FindingName[], position: StatedPosition) => void): { readonly first: number; readonly to: number } => {
  const family = mentions(tokens.slice(0, from), words).at(-1)?.names[0]?.family ?? ''
  let at = from, first = tokens.length
  for (;;) {
    let next = at
    while (measures.has(wordAt(tokens, next))) next++
    const mention = mentionAt(tokens, next, words) ?? (next > at ? bareNumber(tokens.slice(next), family) : undefined)
    const to = mention ? (mention.from === 0 ? next : 0) + mention.to : 0
    if (!mention || !measured(tokens, to)) return { first, to: at }
    first = Math.min(first, next)
    say(mention.names, wordAt(tokens, to + 1) === 'full' ? 'accepted' : 'accepted-in-part')
    at = to + 2
  }
}
