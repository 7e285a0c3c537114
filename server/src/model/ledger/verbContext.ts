/** What stands before a word of acceptance: who speaks, yes or no, in earnest or not. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { blockers, negations, others, requests, resolvers } from './positionWords.ts'
import { isCapital, isMark, wordAt, type Token } from './words.ts'

const clauseOpeners = new Set(grammar.verbContext.clauseOpeners)

export const auxiliaries = new Set(grammar.verbContext.auxiliaries)
export const adverbs = new Set(grammar.verbContext.adverbs)
const beForms = new Set(grammar.verbContext.beForms)
/** The writer: “we”, “our”. */
export const reporters = new Set(['we', 'i', 'our'])

const boundaries = new Set(grammar.verbStatement.boundaries)
/** No object of a verb begins here. */
export const boundary = (t: Token | undefined): boolean => t === undefined || isMark(t) || boundaries.has(t.word)

/** Tokens between two commas at most. */
const longestAside = 12

/** Where “that” stands behind an aside at `i`: “We accept, for all that, that …”. */
export const thatBehind = (tokens: readonly Token[], i: number): number | undefined => {
  const close = wordAt(tokens, i) === ',' ? tokens.findIndex((t, k) => k > i && k <= i + longestAside && t.word === ',') : -1
  return close > 0 && wordAt(tokens, close + 1) === 'that' ? close + 1 : undefined
}

export interface Left {
  readonly from: number
  readonly negative: boolean
  readonly passive: boolean
  readonly perfect: boolean
  readonly blocked: boolean
  readonly would: boolean
  readonly bare: boolean
}

/** Reads the auxiliaries, adverbs and negations that stand before the verb at `i`. */
export const leftOf = (tokens: readonly Token[], i: number): Left => {
  let from = i
  let negative = false, be = false, perfect = false, to = false, would = false, resolved = false, modal = false
  for (let j = i - 1; j >= 0 && i - j <= 14; j--) {
    const word = tokens[j]!.word
    if (word === 'longer' && wordAt(tokens, j - 1) === 'no') {
      negative = true
      j--
    }
    else if (negations.has(word)) negative = !negative || word === 'not'
    else if (!auxiliaries.has(word) && !adverbs.has(word) || word === 'to' && wordAt(tokens, j + 1) === ',') break
    if (resolvers.has(word)) resolved = true
    if (beForms.has(word)) be = true
    if (['has', 'have', 'had', "we've", "i've", 'having'].includes(word)) perfect = true
    if (word === 'to') to = true
    if (word === 'would') would = true
    if (word === 'should') modal = true
    from = j
  }
  // “and they hereby are, accepted”: leading commas and conjunctions are no part of the verb.
  while (from < i && [',', 'and', 'however', 'in'].includes(tokens[from]!.word)) from++
  const before = (tokens[from - 1] as Token | undefined)?.word ?? ''
  const hereby = tokens.slice(from, i).some(t => t.word === 'hereby')
  const resolvedBefore = tokens.slice(Math.max(0, i - 30), i).some(t => grammar.verbContext.resolved.includes(t.word))
  const blocked =
    (modal && !hereby && !resolvedBefore)
    || (to && !resolved && !resolvers.has(before) && !negative)
    || (blockers.has(before) && before !== 'should' && !(before === 'must' && reporters.has(wordAt(tokens, from - 2)) && wordAt(tokens, from - 3) !== 'that'))
  const participle = /(?:ed|upheld)$/.test(tokens[i]!.word)
  return { from, negative, passive: participle && be, perfect, blocked, would, bare: from === i }
}

const lineOpeners = new Set(grammar.verbContext.lineOpeners)

/** The words from the start of the clause to the verb: who speaks, or what is accepted. */
export const clauseStart = (tokens: readonly Token[], from: number): number => {
  for (let j = from - 1; j >= 0 && from - j <= 40; j--) {
    const word = tokens[j]!.word
    // “Findings 1–3 are accepted”: no end of a clause.
    if ([';', ':', '.', '–', '—'].includes(word) && !(/^\d/.test(wordAt(tokens, j + 1)) && tokens[j]!.end === tokens[j + 1]!.start)) return j + 1
    // “Recommendation 7: candour” and on the next line “These recommendations are accepted”.
    if (tokens[j]!.opensLine && lineOpeners.has(word)) return j
    if (word === 'that' && j > 0) return j + 1
    if (word === ',' && clauseOpeners.has((tokens[j + 1] as Token | undefined)?.word ?? '')) return j + 1
  }
  return Math.max(0, from - 40)
}

const supposing = new Set(grammar.verbContext.supposing)
const anybody = new Set(grammar.verbContext.anybody)

/** False where somebody else speaks, asks or supposes: the family, the reviewer, “if”, “recommended that the Board …”. */
export const speaksForBoard = (tokens: readonly Token[], start: number, from: number): boolean => {
  const subject = tokens.slice(start, from)
  if (subject.some(t => reporters.has(t.word))) return !subject.some((t, k) => blockers.has(t.word) && t.word !== 'where' && t.word !== 'may' && !((t.word === 'were' || t.word === 'must') && reporters.has(wordAt(subject, k - 1))))
  const first = subject.findIndex(t => !grammar.verbContext.beforeSubject.includes(t.word))
  for (let j = subject.length - 1; j >= Math.max(0, first); j--) {
    const { word } = subject[j]!
    // “the Committee's advice”: its advice, not the committee.
    // “the Child Protection Committee”: a name.
    if (others.has(word) && !(isCapital(subject[j]!) && subject[j + 1] && isCapital(subject[j + 1]!)) && j >= subject.length - 4 && !(word.endsWith("'s") && j < subject.length - 1)) return false
  }
  // “Everybody in the service would agree that …”
  if (subject.some(t => supposing.has(t.word)) || anybody.has(subject[first]?.word ?? '')) return false
  // “Its representatives have told us that they disagree.”
  if (wordAt(tokens, start - 1) === 'that' && ['us', 'me'].includes(wordAt(tokens, start - 2)) && ['told', 'tell', 'tells'].includes(wordAt(tokens, start - 3))) return false
  // “… asks for a course; the partnership supports …”: what is asked ends at the semicolon.
  for (let j = start - 1; j >= Math.max(0, start - 8) && wordAt(tokens, j) !== ';'; j--) if (requests.has(tokens[j]!.word)) return false
  return true
}

/** The start of the sentence or of its part after a colon or semicolon, at most forty tokens back. */
export const sentenceStart = (tokens: readonly Token[], from: number): number => {
  for (let j = from - 1; j >= 0 && from - j <= 40; j--) if ([';', ':', '.'].includes(tokens[j]!.word)) return j + 1
  return Math.max(0, from - 40)
}
