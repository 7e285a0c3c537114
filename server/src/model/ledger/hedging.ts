/** Whether what follows a word of acceptance takes some of it back. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { contrasts, exceptions, hedges, laterHedges, limits, negations, verbs } from './positionWords.ts'
import { adverbs, auxiliaries } from './verbContext.ts'
import { wordAt, type Token } from './words.ts'

/** “insofar as it is ours to accept”: no less than all that can be accepted. */
const ownExtent = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(t => ['far', 'insofar', 'extent'].includes(t.word)) && tokens.slice(at, at + 7).some(t => grammar.hedging.own.includes(t.word))

/** “Accepted for those in care”, “agrees as to the delay”, “as an aim”: what keeps a position to a part of what was asked. `i`: past the position's last token. */
export const limitedAt = (tokens: readonly Token[], i: number): boolean => {
  const at = wordAt(tokens, i) === ',' ? i + 1 : i
  const of = wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  return wordAt(tokens, at) === 'for' ? tokens[of] !== undefined && !grammar.hedging.whole.includes(wordAt(tokens, of)) : limits.at(tokens, at) !== undefined && !ownExtent(tokens, at)
}

/** Hedges from `from` on: within the clause by their own words, after “but” or “although” where a doubt follows. */
export const hedgedAfter = (tokens: readonly Token[], from: number): boolean => {
  let to = from
  while (to < tokens.length && wordAt(tokens, to) !== ';' && !(to > from && verbs.has(wordAt(tokens, to)) && verbs.get(wordAt(tokens, to)) !== 'support')) to++
  // The adverbs before the next word of acceptance are that word's own: “and partially accepts Recommendation 5”.
  if (to < tokens.length && wordAt(tokens, to) !== ';') while (to > from && (auxiliaries.has(wordAt(tokens, to - 1)) || adverbs.has(wordAt(tokens, to - 1))) && wordAt(tokens, to - 2) !== 'in') to--
  const exception = exceptions.find(tokens, from, to)
  const hedge = hedges.find(tokens, from, to)
  // “with some shame on the part of those who …”
  const whose = hedge && (ownExtent(tokens, hedge.at) || wordAt(tokens, hedge.at - 2) === 'on' && wordAt(tokens, hedge.at - 1) === 'the'
    // “the proposal that they keep to those parts of the charter which …”
    || tokens[hedge.at + hedge.length - 1]!.word === 'of' && tokens.slice(from, hedge.at).some(t => t.word === 'that'))
  if (hedge && !whose && !(exception && exception.at <= hedge.at)) {
    // “accepted in full, and in principle by …”: the first word counts.
    const full = tokens.findIndex((t, k) => k >= from && k < hedge.at && t.word === 'full' && wordAt(tokens, k - 1) === 'in' && wordAt(tokens, k - 2) !== 'not')
    const near = hedge.at - from <= 12
    if (full < 0 && near && !(wordAt(tokens, hedge.at - 1) === 'without')) return true
    if (full < 0 && !near && tokens.slice(from, hedge.at).some(t => contrasts.has(t.word))) return true
  }
  if (laterHedges.find(tokens, from, to)) return true
  // “all but Recommendation 5, which is not accepted”: leaves one out, and takes nothing back of the others.
  const but = tokens.findIndex((t, k) => k >= from && k < to && contrasts.has(t.word) && wordAt(tokens, k - 1) !== 'all')
  if (but < 0 || (exception && exception.at <= but)) return false
  return tokens.slice(but + 1, Math.min(to, but + 14)).some((t, k, list) => negations.has(t.word) && !(t.word === 'not' && wordAt(list, k + 1) === 'only') || grammar.judged.hedging.includes(t.word))
}
