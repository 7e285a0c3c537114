/** When, in words that settle nothing about a plan: a year alone, how often, once what has come about. What no other words date is dated by them. */
import lexicon from '../../../lexicons/due.json' with { type: 'json' }
import { isOfAnother } from './datedElsewhere.ts'
import type { Due } from './due.ts'
import { phraseSet } from './phrases.ts'
import { isMark, spanOf, tokensOf, wordAt, type Token } from './words.ts'

const wholes = phraseSet(lexicon.tellings.wholes)
const opening = phraseSet(lexicon.tellings.opening)
const speakers = new Set(lexicon.tellings.speakers)
const goes = new Set(lexicon.tellings.goes)
const beforeYear = new Set(lexicon.tellings.beforeYear)
const joints = new Set(lexicon.tellings.joints)

/** Tokens of such a clause at most, and at least. */
const longest = 16
const shortest = 2

export const whenever = (plain: string, base: number): Due | undefined => {
  const tokens = tokensOf(plain)
  for (let i = 0; i < tokens.length; i++) {
    const to = yearsAt(tokens, i) ?? soonAt(tokens, i) ?? (wholes.at(tokens, i)?.length ?? -i) + i
    if (to > i && !isOfAnother(plain, spanOf(tokens, i, to))) return dueAt(tokens, i, to, base)
  }
  for (let i = 0; i < tokens.length; i++) {
    // “once again”
    const found = ['again', 'more', 'only'].includes(wordAt(tokens, i + 1)) ? undefined : opening.at(tokens, i)
    const to = found ? clauseEnd(tokens, i + found.length) : 0
    if (found && to >= i + found.length + shortest - 1) return dueAt(tokens, i, to, base)
  }
  return undefined
}

const dueAt = (tokens: readonly Token[], from: number, to: number, base: number): Due => {
  const { start, end } = spanOf(tokens, from, to)
  return { span: { start: base + start, end: base + end } }
}

/** “will soon open”, but not “as soon as”, “soon after”. */
const soonAt = (tokens: readonly Token[], i: number): number | undefined =>
  ['soon', 'shortly', 'imminently'].includes(wordAt(tokens, i)) && !['as', 'too', 'so', 'how'].includes(wordAt(tokens, i - 1)) && !['as', 'after', 'before'].includes(wordAt(tokens, i + 1)) ? i + 1 : undefined

/** “2022”, “2023 to 2025” behind “in” or “for”: past its last token. */
const yearsAt = (tokens: readonly Token[], i: number): number | undefined => {
  if (!/^\d{4}$/.test(tokens[i]!.word) || !beforeYear.has(wordAt(tokens, i - 1)) || wordAt(tokens, i + 1) === '%') return undefined
  return joints.has(wordAt(tokens, i + 1)) && /^\d{2,4}$/.test(wordAt(tokens, i + 2)) ? i + 3 : i + 1
}

/** Where the clause ends: at a mark, or where somebody is told of who does it then; 0 where it tells what has been. */
const clauseEnd = (tokens: readonly Token[], from: number): number => {
  for (let k = from; k < tokens.length && k <= from + longest; k++) {
    const { word } = tokens[k]!
    if (isMark(tokens[k])) return k
    // “when we know whether it works”
    if (word === 'whether') return 0
    if (speakers.has(word) && ['have', 'has'].includes(wordAt(tokens, k + 1))) return 0
    if (k > from && /'ll$/.test(word)) return k
    // “ten days before the move to make sure”
    if (k > from && (goes.has(word) || word === 'to')) return word === 'to' ? k : speakers.has(tokens[k - 1]!.word) ? k - 1 : 0
  }
  return tokens.length <= from + longest ? tokens.length : 0
}
