/** A date that dates something else than what is done: “the lamps built in 1987”, “wardens who joined in May”, “after the inquest in June”. */
import lexicon from '../../../lexicons/due.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { isCapital, isMark, tokensOf, wordAt, type Token } from './words.ts'

const { elsewhere } = lexicon
const at = new Set(elsewhere.at)
const starts = new Set(elsewhere.starts)
const past = new Set(elsewhere.past)
const participles = new Set(elsewhere.participles)
const adverbs = new Set(elsewhere.adverbs)
const noNouns = new Set(elsewhere.noNouns)
const auxiliaries = new Set(elsewhere.auxiliaries)
const clauses = new Set(elsewhere.clauses)
const events = new Set(elsewhere.events)
const after = new Set(elsewhere.after)
const earlier = new Set(['last', 'previous', 'earlier'])
const counts = new Set(elsewhere.counts)
const plans = new Set(elsewhere.plans)
const looks = new Set(elsewhere.looks)
const relatives = new Set(['which', 'who', 'that'])

/** Tokens of what tells of something else at most. */
const longest = 9

export const isOfAnother = (plain: string, { start, end }: Span): boolean => {
  const tokens = tokensOf(plain)
  let k = tokens.findIndex(t => t.end > start) - 1
  if (wordAt(tokens, k) === 'the') k--
  const next = tokens.findIndex(t => t.start >= end)
  return k > 1 && (isBeing(tokens, k) || isAside(tokens, k, next) || isPeriod(tokens, k) || isAfter(tokens, k) || at.has(wordAt(tokens, k)) && (isRelative(tokens, k) || isReduced(tokens, k, next)))
}

/** “As we told Ofsted in March 2026, the Council will …”, “Until then, as the Minister said in May, …”: what was said before. */
const isAside = (tokens: readonly Token[], k: number, next: number): boolean => {
  let as = k
  while (as > 0 && !isMark(tokens[as - 1])) as--
  return wordAt(tokens, as) === 'as' && wordAt(tokens, next) === ',' && tokens.slice(as + 1, k + 1).some((t, m) => past.has(t.word) || isPast(tokens, as + m + 1))
}

/** “the data for 2025-26”, “our plan for 2031 to 2034”, “the audit of last autumn”: what they are of. */
const isPeriod = (tokens: readonly Token[], k: number): boolean => ['for', 'of', 'from', 'in'].includes(wordAt(tokens, k)) && counts.has(wordAt(tokens, k - 1)) || wordAt(tokens, k) === 'for' && plans.has(wordAt(tokens, k - 1)) || wordAt(tokens, k) === 'of' && looks.has(wordAt(tokens, k - 1))

/** “after the death of a child in”: `k` is the preposition. */
const isAfter = (tokens: readonly Token[], k: number): boolean => {
  for (let e = k - 1; e > 0 && e > k - 6; e--) if ((events.has(wordAt(tokens, e)) || earlier.has(wordAt(tokens, e - 1))) && ['in', 'on', 'of'].includes(wordAt(tokens, k))) return tokens.slice(Math.max(0, e - 6), e).some(t => after.has(t.word))
  return false
}

/** “children who are being seen this week”: `k` is the last token before the time. */
const isBeing = (tokens: readonly Token[], k: number): boolean =>
  [k - 1, k - 2].some(b => wordAt(tokens, b) === 'being' && relatives.has(wordAt(tokens, b - 2)))

/** “which failed on”, but not “…, which opened on”: that is how a deed came about. */
const isRelative = (tokens: readonly Token[], k: number): boolean => {
  for (let r = k - 2; r > 0 && r > k - longest && !isMark(tokens[r]); r--) {
    const word = wordAt(tokens, r)
    if (['will', 'is', 'has', 'have'].includes(word)) return false
    if (!relatives.has(word)) continue
    let v = r + 1
    while (adverbs.has(wordAt(tokens, v))) v++
    if (wordAt(tokens, r - 1) === 'of' || v >= k || !past.has(wordAt(tokens, v)) && !isPast(tokens, v)) return false
    return !(wordAt(tokens, r - 1) === ',' && tokens.slice(v, k).some(t => starts.has(t.word)))
  }
  return false
}

const isPast = (tokens: readonly Token[], v: number): boolean => /^[a-z]{2,14}ed$/.test(tokens[v]?.raw ?? '') && wordAt(tokens, v) !== 'need'

/** “guidance issued in”: a participle straight behind a noun, which a verb goes before or follows. `next`: the token behind the date. */
const isReduced = (tokens: readonly Token[], k: number, next: number): boolean => {
  // “a line staffed by managers from 1 May”
  if (wordAt(tokens, k) === 'from') return false
  let p = k - 1
  while (p > 1 && p > k - 5 && !['by', 'at'].includes(wordAt(tokens, p)) && !isMark(tokens[p])) p--
  p = ['by', 'at'].includes(wordAt(tokens, p)) ? p - 1 : k - 1
  if (!participles.has(wordAt(tokens, p)) && !isPast(tokens, p)) return false
  let noun = p - 1
  if (adverbs.has(wordAt(tokens, noun))) noun--
  if (wordAt(tokens, noun) === '(') return true
  if (wordAt(tokens, noun) === ',' && !starts.has(wordAt(tokens, p))) noun--
  if (noun < 0 || isMark(tokens[noun]) || noNouns.has(wordAt(tokens, noun)) || wordAt(tokens, noun).endsWith('ly')) return false
  if (next > 0 && auxiliaries.has(wordAt(tokens, wordAt(tokens, next) === ',' ? next + 1 : next))) return true
  for (let a = noun - 1; a >= 0; a--) {
    const word = wordAt(tokens, a)
    if (word === ';' || word === ':' || word === 'which' || (word === 'and' || word === 'but') && (clauses.has(wordAt(tokens, a + 1)) || isCapital(tokens[a + 1]!))) return false
    if (auxiliaries.has(word)) return a < noun - 1
  }
  return false
}
