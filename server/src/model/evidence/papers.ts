/** Papers that a sentence names: the report that is answered, and its answer. Not a policy, an audit or somebody's notes. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Place, Neighbour } from './sentenceView.ts'
import { startsCapital } from '../characters.ts'

export interface Paper extends Place {
  /** `either`: a pronoun. */
  readonly role: 'report' | 'answer' | 'either'
  /** “in response to your report”: neither subject nor object. */
  readonly oblique: boolean
}

type List = keyof typeof grammar.papers
const sets = Object.fromEntries(Object.entries(grammar.papers).map(([name, list]) => [name, new Set(list)])) as unknown as Readonly<Record<List, ReadonlySet<string>>>

/** Words in front of a paper's head that are its own at most, and between it and its relative pronoun: bare, and where it says what it is of. */
const longestPhrase = 6
const relativeReach = 3
const longRelativeReach = 9

/** These are handed over as a whole, and have no date of their own. */
export const isContents = (view: Neighbour, paper: Place): boolean => /^(?:findings|recommendations)$/.test(view.tokens[paper.last]?.word ?? '')

export const isRelative = (word: string): boolean => word === 'which' || word === 'that'
export const isPronoun = (word: string): boolean => sets.pronouns.has(word)

/** In their order. A relative pronoun stands for the paper that it follows. */
export function papersIn(view: Neighbour): readonly Paper[] {
  const words = view.tokens
  const heads = [...view.places('time/report').map(p => paperAt(view, p, 'report')), ...view.places('time/answer').map(p => paperAt(view, p, 'answer'))].flatMap(p => p ?? []).sort((a, b) => a.first - b.first)
  const out = [...heads]
  for (const [i, { word }] of words.entries()) {
    const named = isRelative(word) ? heads.findLast(p => p.last < i && !isContents(view, p) && (i - p.last <= relativeReach || (i - p.last <= longRelativeReach && sets.prepositions.has(words[p.last + 1]?.word ?? '')))) : undefined
    if (named) out.push({ first: i, last: i, role: named.role, oblique: false })
    else if (isPronoun(word) && !sets.prepositions.has(words[i - 1]?.word ?? '') && sets.afterPronoun.has(words[i + 1]?.word ?? '')) out.push({ first: i, last: i, role: 'either', oblique: false })
  }
  return out.sort((a, b) => a.first - b.first)
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an'
/** These are the writer's own only where it says so: “your letter”, “this draft”. */
const letters = /^(?:letter|email|correspondence)/
const versions = /^(?:draft|copy|text|version)$/

function paperAt(view: Neighbour, place: Place, role: 'report' | 'answer'): Paper | undefined {
  const words = view.tokens
  const word = (at: number): string => words[at]?.word ?? ''
  const written = (at: number): string => view.plain.slice(words[at]?.start, (words[at]?.end ?? 0) + 1).trim()
  const capital = (at: number): boolean => startsCapital(written(at))
  const possessive = (at: number): boolean => at >= 0 && /['’]s$|s['’]$/.test(written(at))
  const apart = (at: number): boolean => /[^\s’'s“"*-]/.test(view.plain.slice(words[at]!.end, words[at + 1]!.start)) || /\d$/.test(word(at))
  const head = word(place.last)
  const before = place.first - 1
  const last = before < 0 || apart(before) || head === 'yours' ? '' : word(before)
  // “will review”: a verb.
  if (sets.beforeVerb.has(last) && !head.endsWith('s')) return undefined
  let i = before
  while (i >= 0 && last !== '' && place.first - i < longestPhrase && !sets.determiners.has(word(i)) && !sets.prepositions.has(word(i)) && !isArticle(word(i)) && !possessive(i)) i--
  const determiner = word(i)
  // “the regulator’s report”
  if (possessive(i) && view.places('time/stranger').some(o => o.last === i)) return undefined
  if (isArticle(word(i - 1)) && /^\w{2,6}$/.test(determiner)) return undefined
  // “a report” is any; “a Regulation 28 report” is one that is known.
  if (isArticle(determiner) && !sets.known.has(word(i + 1)) && !capital(i + 1)) return undefined
  const own = /^(?:this|our|my)$/.test(determiner)
  const yours = determiner === 'your' || head === 'yours'
  const owned = own || yours || (possessive(i) && (i === before || view.places('time/outsider').some(o => o.last === i)))
  const title = capital(before) && (owned || !capital(place.last) || head === 'report')
  if (place.first === place.last && i < before && last !== '' && !owned && !sets.adjectives.has(last) && !title) return undefined
  const ours = own || sets.own.has(determiner)
  const from = sets.determiners.has(determiner) ? i - 1 : i
  return {
    ...place,
    role: yours ? 'report' : letters.test(head) ? (ours ? 'answer' : 'report') : determiner === 'this' && versions.test(head) ? 'answer' : role,
    oblique: sets.prepositions.has(word(from)) && !sets.carriers.has(word(from - 1)),
  }
}
