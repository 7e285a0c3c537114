/** The object of a word of acceptance: are these the review's findings, which of them, and how far? */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { findingWords, labelOf, type FindingWord } from './findingWords.ts'
import { measured, mentionAt, numberWord, type FindingName } from './labels.ts'
import { coordinated, determiners, findingNouns, hedgeNouns, modifiers, reportNouns } from './positionWords.ts'
import { phraseSet, type PhraseSet } from './phrases.ts'
import { isCapital, isMark, numberOf, ordinalOf, wordAt, type Token } from './words.ts'

const closers = new Set(grammar.positionObject.closers)

export interface PositionObject {
  /** Past the object's last token. */
  readonly to: number
  readonly names: readonly FindingName[]
  readonly plural: boolean
  /** “all”, “each”, “every”, “both”, “in their entirety”, or a definite plural. */
  readonly all: boolean
  /** “five of the six”, “some of”, “most of”. */
  readonly some: boolean
  /** “this”, “it”, “them”: what it means stands elsewhere. */
  readonly pronoun: boolean
  /** “the principle of”, “the intent behind”. */
  readonly hedged: boolean
  readonly count?: number
  /** “all but the third” */
  readonly except?: readonly FindingName[]
}

const mostTokens = 26
const pronouns = new Set(grammar.positionObject.pronouns)
const totals = new Set(grammar.positionObject.totals)
const someWords = new Set(grammar.positionObject.some)
const standsAlone = new Set(grammar.positionObject.standsAlone)
const everything = new Set(['everything', 'anything'])
const links = new Set(grammar.positionObject.links)

/** “what the review says”, “what it says” */
const saidAt = (tokens: readonly Token[], i: number): boolean => {
  const word = wordAt(tokens, i), next = wordAt(tokens, i + 1)
  if (word === 'is' || word === 'was') return grammar.positionObject.says.includes(next)
  return ['the', 'this', 'your'].includes(word) ? reportNouns.has(next) || modifiers.has(next) : ['it', 'you', 'they'].includes(word) && ['say', 'says', 'said', 'found', 'finds'].includes(next)
}

/** No number of findings is so large. */
const aYear = 1000

/** “on delay”, “in chapter 3”: which of the findings. */
const narrowing = phraseSet(grammar.positionObject.narrowing)
/** “about us”, “on which you write”: no others are meant. */
const toUs = (tokens: readonly Token[], i: number): boolean => tokens.slice(i + 1, i + 4).some(t => own.has(t.word))
const own = new Set(grammar.positionObject.own)

const clauseEnd = (t: Token | undefined): boolean => t === undefined || ['.', ';', ':', '!', '?'].includes(t.word)

/**
 * Walks from token `i` over the words that may stand before the findings. Undefined where something else is the object:
 * “accepts referrals”, “agreed a protocol with schools”.
 */
export const positionObject = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord> = findingWords()): PositionObject | undefined => {
  let all = false, some = false, hedged = false, definite = false, pointed = false
  let count: number | undefined
  let numbers = 0
  const end = Math.min(tokens.length, i + mostTokens)
  const found = (to: number, plural: boolean, names: readonly FindingName[], pronoun = false): PositionObject => {
    const rest = tokens.slice(to, to + 6).map(t => t.word)
    const entire = rest.includes('entirety')
    // “most of this recommendation”
    const partOf = some && !plural && !entire && (pointed || names.length === 1)
    // “the findings on delay”: there are others. “all the concerns on which you write”, “what you say about us”
    if (!all && !entire && !some && !pointed && names.length === 0 && count === undefined && !pronoun && (narrowing.at(tokens, to)?.length ?? 0) > 0 && !toUs(tokens, to)) some = true
    return { to, names, plural, pronoun, hedged: hedged || partOf, some: some && !entire && !partOf, all: !some && names.length === 0 && (all || entire && (plural || !pointed) || (plural && definite && !pointed)), ...(count === undefined ? {} : { count }) }
  }
  for (let at = i; at < end; at++) {
    const token = tokens[at]!
    const { word } = token
    // “all but the third”, “everything save 4 and 7”
    const left = all || totals.has(word) ? exceptAt(tokens, totals.has(word) ? at + 1 : at, words) : undefined
    if (left) return { ...found(left.to, true, []), all: true, except: left.names }
    const mention = mentionAt(tokens, at, words)
    if (mention) return found(mention.to, mention.names.length > 1, mention.names)
    // “accepts C1–C3”: within a sentence “C1” is mostly something else.
    const code = at === i ? mentionAt(tokens.slice(at), 0, words) : undefined
    if (code) return found(at + code.to, code.names.length > 1, code.names)
    const before = wordAt(tokens, at - 1)
    const nth = definite ? ordinalNames(tokens, at, words) : ['to', 'with'].includes(before) || numberWord.has(word) || at === i && ![',', 'and'].includes(before) ? figures(tokens, at) : undefined
    if (nth) return found(nth.to, nth.names.length > 1, nth.names)
    if (everything.has(word) || word === 'all' && saidAt(tokens, wordAt(tokens, at + 1) === 'that' ? at + 2 : at + 1) || word === 'what' && saidAt(tokens, at + 1)) {
      // “what the review says about fear”: of the one that is spoken of.
      const of = tokens.slice(at + 3, at + 9).some(t => grammar.positionObject.aboutOne.includes(t.word))
      // “We agree with what you say.”: of the one that is spoken of, or of all where none is.
      if (word !== 'what') all = true
      return found(at + 1, !of || all, [], !of && !all)
    }
    const finding = words.at(tokens, at)
    if (finding) {
      // “the findings of the report”, “recommendation status”: a noun may go on, its head is still the findings.
      const next = tokens[at + finding.length]
      if (next && (next.word === '-' || words.at(tokens, at + finding.length) || (findingNouns.has(next.word) && !finding.value.plural))) { at += finding.length - 1; continue }
      const but = all && finding.value.plural ? exceptAt(tokens, at + finding.length, words) : undefined
      return but ? { ...found(but.to, true, []), all: true, except: but.names } : found(at + finding.length, finding.value.plural || finding.value.family === 'learning', [])
    }
    if (findingNouns.has(word) && (definite || all || pointed) && word !== 'sub' && (word !== 'matter' || pointed) && !(word === 'things' && at === i + 1 && numbers > 0)) return found(at + 1, word.endsWith('s') || word === 'learning', [])
    const last = clauseEnd(tokens[at + 1]) || closers.has(wordAt(tokens, at + 1))
    if (reportNouns.has(word) && !(word === 'decision' && ['to', 'as'].includes(wordAt(tokens, at + 1))) && (last || wordAt(tokens, at + 1) === "'")) {
      // “the review and its recommendations”, “the report of the lead reviewer”
      if (wordAt(tokens, at + 1) === 'and' && ['its', 'the', 'all'].includes(wordAt(tokens, at + 2))) { definite = true; continue }
      all = true
      return found(at + 1, true, [])
    }
    if (word === 'three' && wordAt(tokens, at + 1) === 'quarters') { some = true; continue }
    const value = numberOf(word)
    if (value !== undefined) {
      // “adopted in 2028”, “accepted 3,411 referrals”
      if (value >= aYear || tokens[at + 1]?.end === tokens[at + 2]?.start && /^\d{3}$/.test(wordAt(tokens, at + 2))) return undefined
      // “There is no register and we would support one”
      if (word === 'one' && at === i && last) return undefined
      numbers++
      if (wordAt(tokens, at + 1) === 'of') some = !totals.has(wordAt(tokens, at - 1))
      if (numbers === 1) count = value
      definite = true
      const ends = clauseEnd(tokens[at + 1]) || grammar.positionObject.afterNumber.includes(wordAt(tokens, at + 1))
      // “Both of us own this one.”
      if (pointed && value === 1 && ends) {
        count = undefined
        return found(at + 1, false, [])
      }
      // “each one”, “all six”: no number that leaves some out.
      if (ends && all && !some) return { ...found(at + 1, true, []), ...(value === 1 ? { count: undefined } : {}) } as PositionObject
      if (clauseEnd(tokens[at + 1]) || [',', 'as'].includes(wordAt(tokens, at + 1))) return { ...found(at + 1, value !== 1, []), some: true, all: false }
      continue
    }
    if (someWords.has(word)) { some = true; if (word === 'majority') hedged = true; continue }
    // “the first of the two recommendations”
    if (ordinalOf(word) !== undefined && wordAt(tokens, at + 1) === 'of') { some = true; continue }
    if (word === 'half') { hedged = true; continue }
    // “supports the principle, but …”
    if (definite && standsAlone.has(word) && (clauseEnd(tokens[at + 1]) || grammar.positionObject.afterPrinciple.includes(wordAt(tokens, at + 1)))) { hedged = true; return found(at + 1, false, []) }
    if (hedgeNouns.has(word) && !modifiers.has(word)) { hedged = true; continue }
    if ((word === 'principle' || word === 'part') && wordAt(tokens, at - 1) !== 'in') { hedged = true; continue }
    const next = tokens[at + 1]?.word
    if ((word === 'them' || word === 'these' || word === 'those') && (next === 'all' || next === 'both')) {
      all = true
      return found(at + 2, true, [], true)
    }
    if (pronouns.has(word) && (last || (all || totals.has(word)) && ['has', 'have', 'was', 'were'].includes(next ?? '')) && (at > i || word !== 'this' || last)) {
      if (totals.has(word)) all = true
      // “most of this”: a part of the one that is spoken of.
      if (some && (word === 'this' || word === 'it')) { some = false; hedged = true }
      return found(at + 1, grammar.positionObject.several.includes(word), [], true)
    }
    // “I cannot support that.”
    if (at === i && word === 'that' && clauseEnd(tokens[at + 1])) return found(at + 1, false, [], true)
    if (totals.has(word)) { all = true; continue }
    if (word === 'these' || word === 'those' || word === 'this') { pointed = true; continue }
    if (word === 'the' || word === 'your' || word === 'its' || word === 'their' || word === 'his' || word === 'her') { definite = true; continue }
    // “cannot accept a recommendation to abolish it”
    if (word === 'a' && words.at(tokens, at + 1)) continue
    // “parts (a) and (b) of”
    if (word.length === 1 && wordAt(tokens, at - 1) === '(') continue
    if (determiners.has(word) || modifiers.has(word) || coordinated.has(word) || links.has(word) || hedged && word === 'that') continue
    // Names of the review: “the Harrow Lane report's findings”.
    if (at > i && isCapital(token) && !isMark(token)) continue
    return undefined
  }
  return undefined
}

/** “3”, “the third”, “recommendations 3 and 7”: findings that are named in an exception. */
export const bareNames = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>): { readonly names: readonly FindingName[]; readonly to: number } | undefined => {
  const at = wordAt(tokens, from) === 'for' ? from + 1 : from
  const the = wordAt(tokens, at) === 'the' ? at + 1 : at
  const mention = mentionAt(tokens, the, words)
  return mention ?? ordinalNames(tokens, the, words) ?? figures(tokens, at, 1)
}

const excepting = new Set(['but', 'save', 'bar', 'except'])

const exceptAt = (tokens: readonly Token[], at: number, words: PhraseSet<FindingWord>): ReturnType<typeof bareNames> =>
  excepting.has(wordAt(tokens, at)) ? bareNames(tokens, at + 1, words) : undefined

/** “1, 2 and 4”: figures alone, at least `fewest`, and no noun after them. */
const figures = (tokens: readonly Token[], from: number, fewest = 2): { readonly names: readonly FindingName[]; readonly to: number } | undefined => {
  const names: FindingName[] = []
  // “No. 4”
  const no = numberWord.has(wordAt(tokens, from))
  let at = no ? from + 1 : from
  let parts = 0
  while (/^\d{1,2}$/.test(wordAt(tokens, at))) {
    // “3(a)”
    const part = wordAt(tokens, at + 1) === '(' && wordAt(tokens, at + 3) === ')' ? /^[a-h]$/.exec(wordAt(tokens, at + 2))?.[0] ?? '' : ''
    const number = tokens[at]!.word + part
    names.push({ family: '', number, label: part ? `${tokens[at]!.word}(${part})` : number })
    if (part) parts++
    at += part ? 4 : 1
    const more = wordAt(tokens, at) === ',' ? wordAt(tokens, at + 1) === 'and' ? 2 : 1 : wordAt(tokens, at) === 'and' ? 1 : 0
    if (more === 2 && measured(tokens, at + 3)) break
    if (more === 0 || !/^\d{1,2}$/.test(wordAt(tokens, at + more))) break
    at += more
  }
  return names.length + parts >= (no ? 1 : fewest) && (tokens[at] === undefined || afterOrdinal.has(tokens[at]!.word)) ? { names, to: at } : undefined
}

const afterOrdinal = new Set(grammar.positionObject.afterOrdinal)

/** “the first, second and fourth”: which of the findings, by their order alone. Undefined where a noun follows. */
export const ordinalNames = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>): { readonly names: readonly FindingName[]; readonly to: number } | undefined => {
  const names: FindingName[] = []
  let to = from
  for (let at = from; at < from + 16; at++) {
    const token = tokens[at]
    const n = token && ordinalOf(token.word)
    if (n !== undefined) {
      names.push({ family: '', number: String(n), label: token?.raw ?? '' })
      to = at + 1
    } else if (!token || ![',', 'and', 'the', 'or'].includes(token.word)) break
  }
  // “the first six”
  const many = names.length === 1 && names[0]?.number === '1' ? numberOf(wordAt(tokens, to)) : undefined
  if (many !== undefined && many > 1 && many <= 40) {
    const family = words.at(tokens, to + 1)
    if (!family && tokens[to + 1] && !afterOrdinal.has(wordAt(tokens, to + 1))) return undefined
    return { names: Array.from({ length: many }, (_, k) => ({ family: family?.value.family ?? '', number: String(k + 1), label: family ? labelOf(family.value.family, String(k + 1)) : String(k + 1) })), to: to + 1 + (family?.length ?? 0) }
  }
  const next = tokens[to]
  // “the second, third and fifth recommendations”
  const family = names.length > 1 ? words.at(tokens, to) : undefined
  if (family?.value.plural) return { names, to: to + family.length }
  if (names.length === 0 || (next && !afterOrdinal.has(next.word)) || words.at(tokens, to) !== undefined) return undefined
  // “the first and most urgent recommendation”
  return tokens.slice(to, to + 5).some((_, k) => next?.word === 'and' && words.at(tokens, to + k)) ? undefined : { names, to }
}
