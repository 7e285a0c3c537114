/** Of which findings a word of acceptance speaks: what follows it, what stands before a passive, what is left out. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import { mentions, type FindingName } from './labels.ts'
import { isOwnerPhrase } from './owners.ts'
import type { PhraseSet } from './phrases.ts'
import { bareNames, positionObject, type PositionObject } from './positionObject.ts'
import { exceptions } from './positionWords.ts'
import type { Reach } from './statement.ts'
import { boundary, sentenceStart } from './verbContext.ts'
import { numberOf, wordAt, type Token } from './words.ts'

/** The findings that “except for …” names. */
export const exceptedAfter = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>): readonly FindingName[] => {
  // “With the exception of Recommendation 2, which we do not accept, all …”
  const first = exceptions.at(tokens, 0)
  // “All six, save for Recommendation 2, are accepted.”
  const aside = exceptions.find(tokens, 0, from)
  const named = aside && bareNames(tokens, aside.at + aside.length, words)
  if (named && wordAt(tokens, aside.at - 1) === ',' && wordAt(tokens, named.to) === ',') return named.names
  const exception = exceptions.find(tokens, from) ?? (first && { ...first, at: 0 })
  if (!exception) return []
  const at = exception.at + exception.length
  return bareNames(tokens, at, words)?.names ?? mentions(tokens.slice(at), words).flatMap(m => m.names)
}

/** For a passive verb: what stands before it, read as the object. */
export const passiveObject = (tokens: readonly Token[], start: number, from: number, words: PhraseSet<FindingWord>): PositionObject | undefined => {
  // “Both recommendations reached us in March and this answer was agreed in May”
  if (ownPapers.has(wordAt(tokens, from - 1)) && pointing.has(wordAt(tokens, from - 2))) return undefined
  // “Both stand in our strategy, which was adopted in May”
  if (wordAt(tokens, from - 1) === 'which' && plans.has(wordAt(tokens, from - 3))) return undefined
  // “… save for Recommendation 2, which is accepted in part”: of what is left out alone.
  const left = relatives.has(wordAt(tokens, from - 1)) && exceptions.find(tokens, 0, from) ? namesBefore(tokens, from - 1, words) : []
  if (left.length > 0) return { to: from, names: left, plural: left.length > 1, all: false, some: false, pronoun: false, hedged: false }
  const starts = [start, sentenceStart(tokens, from)]
  for (let j = from - 1; j > start; j--) {
    const word = tokens[j]!.word
    if (grammar.reach.partsClauses.includes(word)) starts.push(j + 1)
  }
  const objects = [...starts].sort((a, b) => b - a).map(s => ({ s, object: positionObject(tokens.slice(0, from + 1), s, words) }))
  // “Findings 1, 2, 3 and 5 are agreed”: a name that runs up to the verb goes before a part of it.
  const whole = objects.findLast(({ object }) => object && (object.names.length > 1 || object.except) && object.to === from)
  if (whole) return whole.object
  for (const { s, object } of objects) {
    if (!object || object.to > from) continue
    if (object.pronoun && tokens.slice(start, s).length > 0 && tokens[object.to - 1]!.word === 'which') {
      const near = namesBefore(tokens, object.to - 1, words)
      const names = near.length > 0 ? near : mentions(tokens.slice(0, s), words).at(-1)?.names ?? []
      return { ...object, all: object.all || wordAt(tokens, s) === 'all', names, plural: true }
    }
    if (object.pronoun && s !== start && [...tokens.slice(start, s)].some(t => findingNouns(t)) ) {
      const whole = positionObject(tokens.slice(0, from + 1), start, words)
      if (whole && !whole.pronoun) return whole
    }
    return object
  }
  // “After a vote the finding was not accepted”
  for (let s = Math.max(start, from - longestBare); s < from; s++) {
    const object = positionObject(tokens.slice(0, from + 1), s, words)
    if (object && !object.pronoun && object.to === from) return object
  }
  return undefined
}

/** Tokens of a subject that something else stands before at most. */
const longestBare = 6

/** Tokens of a doer who stands between a finding and the verb at most. */
const longestDoer = 5
/** Tokens of a list of names at most. */
const longestNames = 12

/** “Recommendation 4, which we accept in part”, “Recommendation 4 we accept in part”: the findings that stand before their verb's doer. `verb`: its first token, an auxiliary; `after`: past its last. */
export const frontedNames = (tokens: readonly Token[], verb: number, after: number, words: PhraseSet<FindingWord>): readonly FindingName[] => {
  const closed = closes(tokens, after)
  for (let doer = verb; doer > 0 && doer >= verb - longestDoer; doer--) {
    if (doer < verb && !isOwnerPhrase(tokens.slice(doer, verb)) && !(doer === verb - 1 && wordAt(tokens, doer) === 'it')) continue
    const relative = relatives.has(wordAt(tokens, doer - 1))
    const names = relative ? namesBefore(tokens, doer - 1, words) : closed && doer < verb ? namesUpTo(tokens, doer, words) : []
    if (names.length > 0) return names
  }
  return []
}

/** No object follows: “Findings 1 and 2 we accept outright”. */
export const closes = (tokens: readonly Token[], at: number): boolean => boundary(tokens[at]) || grammar.reach.closing.includes(wordAt(tokens, at))

/** “Four we”, “Two of these the Board”: how many, not said which, right before the doer. */
export const frontedSome = (tokens: readonly Token[], verb: number): number | undefined => {
  for (let doer = verb - 1; doer > 0 && doer >= verb - longestDoer; doer--) {
    if (!isOwnerPhrase(tokens.slice(doer, verb))) continue
    const of = wordAt(tokens, doer - 2) === 'of' && ['these', 'them', 'those'].includes(wordAt(tokens, doer - 1)) ? doer - 2 : doer
    const many = wordAt(tokens, of - 1)
    const count = numberOf(many) ?? 0
    if (count > 1 && boundary(tokens[of - 2])) return count
  }
  return undefined
}

const relatives = new Set(['which', 'that'])

/** The findings that a “which” at `at` is about. */
const namesBefore = (tokens: readonly Token[], at: number, words: PhraseSet<FindingWord>): readonly FindingName[] => {
  const to = wordAt(tokens, at - 1) === 'with' ? at - 1 : at
  return namesUpTo(tokens, [',', '('].includes(wordAt(tokens, to - 1)) ? to - 1 : to, words)
}

/** The findings whose names end right before `to`. */
const namesUpTo = (tokens: readonly Token[], to: number, words: PhraseSet<FindingWord>): readonly FindingName[] => {
  const before = tokens.slice(Math.max(0, to - longestNames), to)
  const named = mentions(before, words).at(-1)
  if (named?.to === before.length) return named.names
  const exception = exceptions.find(before)
  const bare = exception && bareNames(before, exception.at + exception.length, words)
  return bare?.to === before.length ? bare.names : []
}

/** What a board adopts of its own. */
const ownPapers = new Set(grammar.reach.ownPapers)
const pointing = new Set(grammar.papers.own)
export const plans = new Set(grammar.reach.plans)

const findingNouns = (t: Token): boolean => /^(?:recommendation|finding|concern|conclusion|lesson)s?$/.test(t.word)

export const reachOf = (object: PositionObject, except: readonly FindingName[]): Reach => {
  if (object.names.length > 0) return { kind: 'named', names: object.names }
  if (object.some) return { kind: 'some' }
  if (object.pronoun && !object.all) return { kind: 'here', plural: object.plural }
  if (object.all) return { kind: 'all', except: object.except ? [...object.except, ...except] : except }
  return { kind: 'here', plural: object.plural }
}
