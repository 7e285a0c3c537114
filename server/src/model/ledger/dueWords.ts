/** Words for when that name no date: “by Easter”, “in the second quarter”, “when the House next sits”. */
import lexicon from '../../../lexicons/due.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { phraseSet } from './phrases.ts'
import { tokensOf, wordAt } from './words.ts'

const when = phraseSet(lexicon.when)

/** What every phrase of the lexicon has one of: most stretches of prose have none, and are not read. */
const likely = new RegExp(lexicon.likely, 'i')
/** A feast or a term of the calendar is a time only after a word that says so. */
const named = new Set(grammar.dueWords.named)
const leads = new Set(grammar.dueWords.leads)

/** In reading order. Spans are relative to `plain`. */
export const dueWords = (plain: string): readonly Span[] => {
  if (!likely.test(plain)) return []
  const tokens = tokensOf(plain)
  const out: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = when.at(tokens, i)
    if (!match) continue
    const to = i + match.length
    const word = wordAt(tokens, to - 1)
    if (!named.has(word) || leads.has(wordAt(tokens, i - 1)) || leads.has(wordAt(tokens, i)) || tokens.length <= to - i + 2) out.push({ start: tokens[i]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
    i = to - 1
  }
  return out
}
