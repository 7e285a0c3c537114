/** Where in a sentence a second deed begins: “… by March and the matron is to check ten charts”, “… and will check ten files by June”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { Deed } from './deed.ts'
import { dueIn } from './due.ts'
import { ellipticAt } from './elliptic.ts'
import { isOwnerPhrase } from './owners.ts'
import { isCapital, isMark, spanOf, wordAt, type Token } from './words.ts'

const joining = new Set(grammar.clauses.joining)
const relative = new Set(grammar.clauses.relative)
const heads = new Set(grammar.clauses.heads)
const prepositions = new Set(grammar.owners.prepositions)
/** Verbs and words that hold all that follows them: “will ensure the ward has rung and the nurse has called”. */
const holding = new Set(grammar.clauses.holding)

/** The token at which the clause of `found`, whose auxiliary stands at `i`, begins as a deed of its own behind `last`; undefined where it is a part of that. */
export const clauseAt = (tokens: readonly Token[], last: Deed, found: Deed, i: number): number | undefined => {
  const { from, owner, tense } = found
  const own = from > last.from
  if (own && endsBefore(tokens, from)) return from
  const begin = own ? from : i
  const before = wordAt(tokens, begin - 1)
  if (!owner || found.pronoun || !joining.has(before) || tokens.slice(last.from, begin).some(t => holding.has(t.word))) return undefined
  if (own) return tokens.slice(from, i).some((t, k) => relative.has(t.word) || k === 0 && (before === ',' ? !heads.has(t.word) && !isCapital(t) : prepositions.has(t.word))) ? undefined : from
  // One doer's verbs are one deed, unless one is done and one to be done, or each has its time.
  return before !== ',' && (tense !== last.tense && tense !== 'doing' && last.tense !== 'doing' || isDated(tokens.slice(last.from, i)) && isDated(tokens.slice(i))) ? i : undefined
}

/** “We have appointed a lead nurse, who will rewrite the policy”: the doer before the comma and “who” at `at`. */
export const doerBeforeWho = (tokens: readonly Token[], at: number, floor: number): Span | undefined => {
  for (let k = at - 2; wordAt(tokens, at - 1) === ',' && k > floor && k > at - longestDoer && !isMark(tokens[k]); k--)
    if (heads.has(wordAt(tokens, k)) && !['of', 'for'].includes(wordAt(tokens, k - 1)) && isOwnerPhrase(tokens.slice(k, at - 1))) return spanOf(tokens, k, at - 1)
  return undefined
}
const longestDoer = 16

/** “Matron to fit a lamp by May; Head of Estates to check it”: what else an item gives to others to do, in order. */
export const furtherAt = (tokens: readonly Token[], at: number): readonly Deed[] => {
  for (let k = at; k < tokens.length; k++) {
    const mark = wordAt(tokens, k)
    const rest = mark === ';' || mark === 'and' && isDated(tokens.slice(at, k)) ? tokens.slice(k + 1) : []
    const deed = rest.length > 0 ? ellipticAt(rest) : undefined
    if (deed?.owner && !deed.agentless) return [{ ...deed, from: k + 1, to: tokens.length }, ...furtherAt(tokens, k + 1)]
  }
  return []
}

const isDated = (tokens: readonly Token[]): boolean => dueIn(tokens.map(t => t.raw).join(' '), 0) !== undefined

const endsBefore = (tokens: readonly Token[], from: number): boolean =>
  [';', ':', '.'].includes(wordAt(tokens, from - 1)) || ['and', 'but'].includes(wordAt(tokens, from - 1)) && wordAt(tokens, from - 2) === ','
