/** What makes a verb of acceptance no position on what was found: a question that is open, what was decided, what somebody thought at the time. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { phraseSet } from './phrases.ts'
import { contrasts, negations } from './positionWords.ts'
import type { Left } from './verbContext.ts'
import { wordAt, type Token } from './words.ts'

const deciding = new Set(grammar.verbStatement.deciding)
const workers = new Set(grammar.verbStatement.workers)

/** “We have not yet decided which of these we accept”: a question that is still open. “This response sets out where we agree”: what the page is for. */
export const undecided = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 8), from).some((t, k, list) => ['which', 'whether', 'what', 'how', 'where'].includes(t.word) && deciding.has(wordAt(list, k - 1)))

/** “Publication does not mean that the partnership agrees with every conclusion.” */
export const notMeant = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((t, k) => k < from && k >= from - 20 && meaning.has(t.word) && tokens.slice(Math.max(0, k - 4), k).some(n => negations.has(n.word)) && !tokens.slice(k, from).some(n => n.word === ';' || contrasts.has(n.word)))

const meaning = new Set(grammar.verbStatement.meaning)

/** “We accept that this is so of the school, although not of the clinic.” */
export const butNot = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((t, k) => k > from && contrasts.has(t.word) && tokens.slice(k + 1, k + 5).some(n => negations.has(n.word) || n.word === 'propose' || n.word === 'prefer'))

/** “The partners have agreed that the Group will test it”: what was decided, no word on what the review found. */
export const promises = (tokens: readonly Token[], that: number): boolean => {
  const verb = tokens.findIndex((t, k) => k > that && grammar.noPosition.verbs.includes(t.word))
  return verb > that + 1 && ['will', 'shall'].includes(tokens[verb]!.word)
}

/** “accepted”, “did not accept” */
export const inPast = (tokens: readonly Token[], left: Left, i: number): boolean => /ed$/.test(tokens[i]!.word) || tokens.slice(left.from, i).some(t => t.word === 'did')

/** “The team manager disagreed with it”: tells what somebody thought at the time. */
export const told = (tokens: readonly Token[], start: number, left: Left, i: number): boolean =>
  inPast(tokens, left, i) && !left.perfect && !left.passive && tokens.slice(start, left.from).some(t => workers.has(t.word))

/** “All five were accepted at that time”: what was answered to somebody else. “It is accepted that there was none at that time” is of now. */
export const isBygone = (tokens: readonly Token[], left: Left, i: number): boolean =>
  inPast(tokens, left, i) && wordAt(tokens, i + 1) !== 'that' && !['is', 'are'].includes(wordAt(tokens, left.from)) && bygone.find(tokens, i) !== undefined

const bygone = phraseSet(grammar.verbStatement.bygone)
