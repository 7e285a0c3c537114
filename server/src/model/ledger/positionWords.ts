/** The lexicon of positions, compiled. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../../lexicons/positions.json' with { type: 'json' }
import type { Position } from '../response.ts'
import { phrases, phraseSet } from './phrases.ts'

export type PositionVerb = keyof typeof lexicon.verbs

export type StatedPosition = Exclude<Position, 'not-stated'>

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words)

export const verbs: ReadonlyMap<string, PositionVerb> = new Map(
  Object.entries(lexicon.verbs).flatMap(([verb, forms]) => forms.map(form => [form, verb as PositionVerb] as const)))

export const sharedViews = phraseSet(lexicon.verbPhrases.share)
export const negations = set(lexicon.negations)
export const notYet = phraseSet(lexicon.notYet)
export const blockers = set(lexicon.blockers)
export const resolvers = set(lexicon.resolvers)
export const requests = set(lexicon.requests)
export const others = set(lexicon.others)
export const hedges = phraseSet(lexicon.hedges)
export const hedgeNouns = set(lexicon.hedgeNouns)
export const laterHedges = phraseSet(lexicon.laterHedges)
export const contrasts = set(lexicon.contrasts)
export const eachCase = phraseSet(lexicon.eachCase)
export const limits = phraseSet(lexicon.limits)
export const exceptions = phraseSet(lexicon.exceptions)
export const findingNouns = set(lexicon.findingNouns)
export const reportNouns = set(lexicon.reportNouns)
export const determiners = set(lexicon.determiners)
export const modifiers = set(lexicon.modifiers)
export const coordinated = set(lexicon.coordinated)
export const refusals = phraseSet(lexicon.refusals)
export const considers = phraseSet(lexicon.considers)
export const concessions = phraseSet(lexicon.concessions)
export const reasons = phraseSet(lexicon.reasons)

const bareEntries = (by: Readonly<Record<string, readonly string[]>>): (readonly [string, StatedPosition])[] =>
  Object.entries(by).flatMap(([position, list]) => list.map(p => [p, position as StatedPosition] as const))

/** What may stand alone as an answer: “Accepted in full”, “Partially agreed”, “Rejected”. */
export const barePositions = phrases(bareEntries(lexicon.bare))
/** “Yes”, “No” and “We do not”, which answer only under a label or a header that asks. */
export const yesNo = phrases(bareEntries(lexicon.yesNo))

const positionLabels: ReadonlySet<string> = set(lexicon.labels)
const whose = new RegExp(grammar.positionWords.whose, 'g')

/** “The Board's response”, “our position”, “accepted?”: a label of positions, whoever holds them. `label`: in small letters. */
export const isPositionLabel = (label: string): boolean => positionLabels.has(label.replace(whose, ''))
