/** Positions told with a noun or a light verb: “gives its full support to …”, “… have our agreement”, “is not one that we can adopt”, “will return to …”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../../lexicons/positions.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import { hedgedAfter } from './hedging.ts'
import type { Say } from './impliedPosition.ts'
import { mentions } from './labels.ts'
import { phrases, phraseSet, type PhraseSet } from './phrases.ts'
import { positionObject, type PositionObject } from './positionObject.ts'
import { hedges, verbs, type StatedPosition } from './positionWords.ts'
import { exceptedAfter, passiveObject, reachOf } from './reach.ts'
import { auxiliaries, clauseStart, leftOf, reporters, speaksForBoard } from './verbContext.ts'
import { wordAt, type Token } from './words.ts'
import { here } from './statement.ts'

const wishes = new Set(grammar.stances.wishes)
const bodies = new Set(grammar.stances.bodies)

const entries = (by: Readonly<Record<string, readonly string[]>>): (readonly [string, StatedPosition])[] =>
  Object.entries(by).flatMap(([position, list]) => list.map(p => [p, position as StatedPosition] as const))

const before = phrases(entries(lexicon.stances.beforeObject))
const after = phrases(entries(lexicon.stances.afterObject))
const promises = phraseSet(lexicon.stances.promises)
const ones = phraseSet(lexicon.stances.ones)

const opposite = (position: StatedPosition): StatedPosition => position === 'accepted' ? 'not-accepted' : position === 'not-accepted' ? 'accepted' : position

/** “will act on”, “committed to”: a promise is a position where it is made of all, or of findings by their names. */
const promised = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 6), i + 1).some(t => grammar.stances.promising.includes(t.word))

/** “wishes to look further into”: what is put off may be wished. */
const wishing = (tokens: readonly Token[], from: number, value: StatedPosition | undefined): boolean =>
  value === 'accepted-in-part' && wishes.has(wordAt(tokens, from - 1))

const taken = new Set(grammar.stances.taken)
const determined = new Set(grammar.stances.determined)

/** “Nor can we …”: what denies it stands before who speaks. */
const inverted = (tokens: readonly Token[], to: number): boolean =>
  tokens.some((t, k) => k < to && k >= to - longestInverted && ['nor', 'neither'].includes(t.word) && auxiliaries.has(wordAt(tokens, k + 1)))
const longestInverted = 6

/** Reads the stance that begins at token `i`; gives the index of the last token it has read, or undefined where there is none. */
export const stanceAt = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>, say: Say): number | undefined => {
  const stated = before.at(tokens, i)
  const promise = stated ? undefined : promises.at(tokens, i)
  const match = stated ?? promise
  // “our own findings”
  // “the action we are taking on each of the recommendations”
  if (match && tokens[i]!.word.startsWith('tak') && tokens.slice(Math.max(0, i - 6), i).some(t => taken.has(t.word))) return i + match.length - 1
  if (match && !(match.length === 1 && determined.has(wordAt(tokens, i - 1)))) {
    const object = positionObject(tokens, i + match.length, words)
    const left = leftOf(tokens, i)
    // “Nor can we say yes to this.”
    const negative = left.negative !== inverted(tokens, left.from)
    if (!object || left.blocked && !wishing(tokens, left.from, stated?.value) || !speaksForBoard(tokens, clauseStart(tokens, left.from), left.from)) return i + match.length - 1
    // “The Head of Safety owns this”: sees to it.
    if (match.length === 1 && object.pronoun && !reporters.has(wordAt(tokens, left.from - 1))) return i
    if (promise && !(promised(tokens, i) && (object.all || object.names.length > 0 || !object.plural && !object.pronoun))) return i + match.length - 1
    const position = stated?.value ?? 'accepted'
    // “We will come back to it”
    if (position === 'accepted-in-part' && object.pronoun) return i + match.length - 1
    const hedged = position === 'accepted' && (object.hedged || hedgedAfter(tokens, i) || hedges.find(tokens, left.from, i + match.length) !== undefined)
    say(negative ? opposite(position) : hedged ? 'accepted-in-part' : position, reachOf(object, exceptedAfter(tokens, object.to, words)), true, object.count)
    return object.to - 1
  }
  const told = after.at(tokens, i)
  if (told) {
    const object = objectBefore(tokens, i, words)
    // “…, and it will be done by May”: when, of what was said before.
    if (!object || object.pronoun && wordAt(tokens, i + told.length) === 'by') return undefined
    const { negative } = leftOf(tokens, i)
    const hedged = told.value === 'accepted' && (object.hedged || hedgedAfter(tokens, i + told.length))
    say(negative ? opposite(told.value) : hedged ? 'accepted-in-part' : told.value, reachOf(object, []), true, object.count)
    return i + told.length - 1
  }
  return undefined
}

const objectBefore = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): PositionObject | undefined => {
  const { from, blocked } = leftOf(tokens, i)
  if (blocked) return undefined
  const start = clauseStart(tokens, from)
  // “for every finding, what will be done”
  if (tokens.slice(start, from).some(t => ['if', 'whether', 'unless', 'until', 'once', 'when'].includes(t.word)) || wordAt(tokens, from - 1) === 'what') return undefined
  const object = passiveObject(tokens, start, from, words)
  if (object) return object
  // “A decision on recommendation 2 has been deferred”
  const mention = mentions(tokens.slice(0, from), words).at(-1)
  return mention && mention.to === from && mention.from >= start ? { to: from, names: mention.names, plural: mention.names.length > 1, all: false, some: false, pronoun: false, hedged: false } : undefined
}

/** Tokens between “one that” and what is (not) done with it. */
const relative = 9

/** “Recommendation 10 … is not one which we are able to adopt”: said of what stands before it. Past its last token, or undefined. */
export const oneThat = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>, say: Say): number | undefined => {
  const match = ones.at(tokens, i)
  if (!match) return undefined
  const from = i + match.length
  const at = tokens.findIndex((t, k) => k >= from && k < from + relative && (verbs.has(t.word) || doable.has(t.word)))
  if (at < 0 || !tokens.slice(from, at).some(t => reporters.has(t.word) || bodies.has(t.word))) return undefined
  const object = objectBefore(tokens, i, words)
  const verb = verbs.get(wordAt(tokens, at))
  const refusing = verb === 'reject' || verb === 'disagree'
  const negations = tokens.slice(i, at).filter(t => ['not', 'cannot', 'unable', 'never'].includes(t.word)).length
  say((negations % 2 === 1) !== refusing ? 'not-accepted' : hedgedAfter(tokens, at) ? 'accepted-in-part' : 'accepted', object ? reachOf(object, []) : here, true, object?.count)
  return at
}

const doable = new Set(grammar.stances.doable)
