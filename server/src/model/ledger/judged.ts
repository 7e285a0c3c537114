/** Positions put together from a judging word, what denies it and what it is of: “We have no reservations about F1”, “The finding is a sound one”, “Undisputed.” */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import type { Say } from './impliedPosition.ts'
import { mentions } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import { negations } from './positionWords.ts'
import { numberOf, wordAt, type Token } from './words.ts'

const against = new Set(grammar.judged.against)
const praise = new Set(grammar.judged.praise)
const misjudged = new Set(grammar.judged.misjudged)
const denials = new Set([...negations, ...grammar.judged.denials])
const judges = new Set(grammar.judged.judges)
const pointers = new Set(grammar.judged.pointers)
const being = new Set(grammar.verbContext.beForms)
const breaks = new Set([',', ';', ':', '.', '(', 'that', 'who', 'which'])
/** “is just and timely”, “a just one” */
const afterJust = new Set([...breaks, '', 'and', 'one', 'criticism'])
const doubts = new Set(grammar.judged.doubts)
const takings = new Set(grammar.judged.takings)
const less = new Set(grammar.judged.less)
const papers = new Set(grammar.deedEvents.papers)

/** Most words judge nothing. */
const judging = new Set([...against, ...misjudged, ...praise, ...takings])

/** Tokens of a sentence in which it is looked for. */
const reach = 40
/** Tokens of a sentence that is nothing but a judgement. */
const shortest = 6

/** Says the position that the sentence judges by, if any. */
export const judged = (tokens: readonly Token[], words: PhraseSet<FindingWord>, say: Say): void => {
  const all = tokens.slice(0, reach)
  const at = all.findIndex((_, k) => judgement(all, k, words) !== undefined)
  if (at < 0 || all.slice(0, at).some(t => doubts.has(t.word))) return
  const position = judgement(all, at, words)!
  const names = mentions(tokens, words).flatMap(m => m.names)
  const noun = all.findIndex((_, k) => words.at(all, k) !== undefined)
  // “It would be wrong to suggest that …”, “They were, it is true, slow to ask”: no more than a manner of speaking.
  if (names.length === 0 && noun < 0 && all.slice(0, at).some(t => t.word === 'it') && (wordAt(all, at + 1) === 'to' || wordAt(all, at + 1) === ',' && wordAt(all, at - 3) === ',')) return
  const plural = noun >= 0 && words.at(all, noun)!.value.plural
  if (names.length === 0 && noun < 0 && !all.some((t, k) => pointers.has(t.word) && !papers.has(wordAt(all, k + 1)) && !(eachOf.has(t.word) && !being.has(wordAt(all, k + 1)) && !standsBehind.has(wordAt(all, k + 1)))) && !all.slice(0, at).some(t => judges.has(t.word)) && (tokens.length > shortest && !(at === 0 && takings.has(all[0]!.word)) || at > 2 && !all.slice(0, at).some(t => denials.has(t.word)))) return
  const hedged = position === 'accepted' && tokens.slice(at + 1).some(t => less.has(t.word))
  // “It is true that other ports try it, but …”: a fact, told to say that it counts for little.
  if (hedged && tokens[at + 1]!.word === 'that') return
  // “None is disputed.”, “The panel got it right on all three points.”
  const total = noun < 0 && all.some((t, k) => k < at && ['none', 'nothing'].includes(t.word) && wordAt(all, k + 1) !== 'of' || ['all', 'every', 'each'].includes(t.word) && (counted(all, k + 1) || wordAt(all, k + 2) === 'what') || k > at && k < at + 4 && t.word === 'any' && !/^\p{L}/u.test(wordAt(all, k + 1)))
  const every = total || plural && all.slice(Math.max(0, noun - 3), noun).every(t => numberOf(t.word) === undefined || all.some(x => x.word === 'all' || x.word === 'the'))
  say(hedged ? 'accepted-in-part' : position, names.length > 0 ? { kind: 'named', names } : every ? { kind: 'all', except: [] } : { kind: 'here', plural: all.slice(Math.max(0, at - 4), at).some(t => several.has(t.word)) }, true)
}

/** “Each entry in the notes was accurate”: of something else. */
const eachOf = new Set(['each', 'every'])
const standsBehind = new Set(grammar.judged.standsBehind)

/** “the criticisms” */
const nounAt = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): boolean => words.at(tokens, i) !== undefined || criticisms.has(wordAt(tokens, i))
const criticisms = new Set(grammar.judged.criticisms)

const several = new Set(grammar.judged.several)
const duty = new RegExp(grammar.judged.duty)

/** “three points”, “count” */
const counted = (tokens: readonly Token[], i: number): boolean => numberOf(wordAt(tokens, i)) !== undefined || nouns.has(wordAt(tokens, i))
const nouns = new Set(grammar.judged.counted)

const clauseBefore = (tokens: readonly Token[], i: number, most: number): readonly Token[] => {
  let from = i
  while (from > 0 && from > i - most && (from === 1 && tokens[0]!.word === 'that' || !breaks.has(tokens[from - 1]!.word))) from--
  return tokens.slice(from, i)
}

/**
 * “It was right of you to ask us”, “it is right that they should answer”, “it was right that an outsider did it”, “who was at fault”, “is being put right”:
 * what somebody ought to do, and no word on the findings.
 */
export const ofConduct = (tokens: readonly Token[], i: number): boolean =>
  duty.test(tokens.slice(Math.max(0, i - 1), i + shouldReach).map(t => t.word).join(' ').replace(/ , \w+ ,/, ''))
/** Tokens. */
const shouldReach = 18

/** The position that the word at `i` says where it stands. */
const judgement = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): 'accepted' | 'not-accepted' | undefined => {
  const { word } = tokens[i]!
  if (!judging.has(word)) return undefined
  if (ofConduct(tokens, i)) return undefined
  const before = clauseBefore(tokens, i, 7)
  const denied = before.some(t => denials.has(t.word))
  if (against.has(word)) return denied ? 'accepted' : undefined
  // “That was wrong, since he was plainly ill”: what was done at the time.
  if (misjudged.has(word) && before.some(t => /^w(?:as|ere)$/.test(t.word)) && !tokens.some((t, k) => judges.has(t.word) || words.at(tokens, k) !== undefined)) return undefined
  // “They are wrong at every tide”: of things.
  if (misjudged.has(word) && before.some(t => t.word === 'they')) return undefined
  // “people in the wrong queue”, “is mistaken for a bug”
  if (misjudged.has(word) && (wordAt(tokens, i - 1) === 'the' || wordAt(tokens, i + 1) === 'for')) return undefined
  if (misjudged.has(word)) return !tokens.slice(0, i).some(t => denials.has(t.word)) && before.some(t => being.has(t.word)) ? 'not-accepted' : undefined
  if (praise.has(word)) {
    // “there are just four questions”, “which of these we acknowledge to be just”
    if (denied || word === 'just' && !afterJust.has(wordAt(tokens, i + 1)) || tokens.slice(0, i).some((t, k) => t.word === 'which' && wordAt(tokens, k + 1) === 'of')) return undefined
    // “Correct, and we apologise.”
    const next = tokens[i + 1]
    if (i === 0 || i === 1 && tokens[0]!.word === 'quite') return !next || [',', '.', ';', '–', '—', 'and'].includes(next.word) ? 'accepted' : undefined
    const of = before.findIndex(t => being.has(t.word) || t.word === 'got')
    return of >= 0 && before.slice(0, of).some((t, k) => pointers.has(t.word) || judges.has(t.word) || nounAt(tokens, i - before.length + k, words)) ? 'accepted' : undefined
  }
  // “We take this on”, “Taken up in full”
  if (!takings.has(word) || denied) return undefined
  const up = tokens.findIndex((t, k) => k > i && k < i + 4 && (t.word === 'up' || t.word === 'on'))
  const short = tokens.slice(i + 1, up).every(t => pointers.has(t.word))
  const end = tokens[up + 1]
  return up > 0 && short && (up > i + 1 || i === 0) && (!end || [',', '.', 'in', 'and', ';', 'as', 'without'].includes(end.word)) ? 'accepted' : undefined
}
