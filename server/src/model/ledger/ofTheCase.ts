/** What befell in the case that was reviewed: “The nursery rang the council and was told to ring back”, “The child moved in March”. It is no deed in answer to the review. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Deed } from './deed.ts'
import { phraseSet } from './phrases.ts'
import { isMark, wordAt, type Token } from './words.ts'

const turns = phraseSet(grammar.ofTheCase.turns)
const persons = new Set(grammar.ofTheCase.persons)
const single = new Set(grammar.ofTheCase.single)
const heads = new Set(grammar.ofTheCase.heads)
const behind = new Set(grammar.ofTheCase.behind)

/** For a deed in the plain past, which the case and the answer to it are told in alike. */
export const ofTheCase = (tokens: readonly Token[], { from, tense, elliptic }: Deed): boolean =>
  (tense === 'done' || elliptic) && (turns.find(tokens) !== undefined || isOnePerson(tokens, from) || tense === 'done' && ofSomebody(tokens, from))

/** “The consultant stopped his tablets”: of him whom the case is about, and of no head of something that does it. */
const ofSomebody = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((t, k) => k > from + 1 && single.has(t.word)) && !tokens.some(t => heads.has(t.word))

/** “The child moved”, “a young child known to the service”, but not “a child health clinic”. */
const isOnePerson = (tokens: readonly Token[], from: number): boolean => {
  const at = [from, from + 1, from + 2].find(k => persons.has(wordAt(tokens, k)))
  const next = at === undefined ? undefined : tokens[at + 1]
  return next !== undefined && (isMark(next) && next.word !== "'" && next.word !== '-' || behind.has(next.word) || /^[A-Z]$/.test(next.raw) || next.word.endsWith('ed'))
}
