/** Whether a sentence says which of the things to do comes first, by its grammar: what is put before what, and by whom. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { clauseStarts } from './clauses.ts'
import type { SentenceView } from './sentenceView.ts'

const { work: workWords, after: afterWords, before: beforeWords, early: earlyWords, effort: effortWords } = grammar.ranking
const work = new Set(workWords), after = new Set(afterWords), before = new Set(beforeWords), early = new Set(earlyWords), effort = new Set(effortWords)

/** Words between who speaks and what they do, and between a verb and its “first”. */
const reach = 7
const objectReach = 6

/** “Recommendations 1 and 5 … have been done first”, “We have decided to tackle first the storage of medicines”, “Our immediate effort is …”. `label` says whether a finding or an action is named. */
export function ranks(view: SentenceView, label: boolean): boolean {
  if (!view.tokens.some(t => t.word === 'first' || effort.has(t.word))) return false
  const { tokens } = view
  const word = (at: number): string => tokens[at]?.word ?? ''
  const starts = clauseStarts(view.plain, tokens)
  const ours = view.places('scope/own')
  const denials = view.places('scope/negation')
  const things = view.places('priorities/thing')
  return tokens.some((t, i) => {
    const start = starts[i] ?? 0
    if (denials.some(n => starts[n.first] === start && n.last < i)) return false
    const own = ours.some(o => o.first < i && i - o.last <= reach && starts[o.first] === start)
    const named = label || things.some(p => p.last < i && starts[p.first] === start)
    const verb = (from: number, to: number): boolean => tokens.slice(Math.max(from, 0), to).some(v => work.has(v.word))
    if (t.word === 'first') {
      // “at first” is no rank; “looked at first” is.
      const adverb = (!before.has(word(i - 1)) || (word(i - 1) === 'at' && word(i - 2).startsWith('look'))) && (i + 1 === tokens.length || after.has(word(i + 1)) || /^\s*[.,;:)—–]/.test(view.plain.slice(t.end)))
      if (adverb) return (named && (verb(Math.max(start, i - objectReach), i) || /^(?:is|are|comes?|be)$/.test(word(i - 1)) || label)) || (own && verb(Math.max(start, i - objectReach), i))
    }
    return effort.has(t.word) && early.has(word(i - 1)) && /^(?:our|we|the)$/.test(word(i - 2)) && ours.some(o => o.first <= i)
  })
}
