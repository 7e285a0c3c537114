/** “We accept recommendation 1. The council will …”: a passage that begins with a position is about the findings that this names. */
import type { Passage } from '../blockReading.ts'
import type { FindingWord } from './findingWords.ts'
import { keyOf, mentions } from './labels.ts'
import { joined, type Lead } from './leads.ts'
import type { PhraseSet } from './phrases.ts'
import { statements } from './statements.ts'
import type { Token } from './words.ts'

/** Tokens before the finding is named at most. */
const longest = 16
const ends = new Set([undefined, '.', ',', ';', ':', '–', 'and'])

export const positionLead = (tokens: readonly Token[], { sentences }: Passage, words: PhraseSet<FindingWord>): Lead | undefined => {
  if (!mentions(tokens.slice(0, longest), words)[0]) return undefined
  const end = sentences[0]?.end ?? Infinity
  const first = tokens.filter(t => t.start < end)
  const all = mentions(tokens, words)
  const names = joined(tokens, all)
  const last = all[all.reduce((n, m) => n + (m.span.start < end ? 1 : 0), 0) - 1]
  // Where it goes on to other findings, it is about none of them alone.
  const known = new Set(names.map(keyOf))
  if (!last || !ends.has(tokens[last.to]?.word) || all.some(m => m.names.some(n => !known.has(keyOf(n))))) return undefined
  // “We accept recommendations 1 to 3.” and no more sums up; what follows is told of each.
  const alone = last.to >= tokens.length - 1
  if (alone && names.length > 1) return undefined
  const said = statements(first, words)
  if (said.length !== 1 || said[0]!.reach.kind !== 'named' || said[0]!.reach.names.some(n => !known.has(keyOf(n)))) return undefined
  return { mention: { ...last, names }, strength: 'weak', via: alone }
}
