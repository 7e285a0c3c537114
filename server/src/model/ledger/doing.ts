/** Verbs of doing: “will introduce”, “has commissioned”, “are being trained”, “CSC to amend”, “Review the policy”. */
import lexicon from '../../../lexicons/actions.json' with { type: 'json' }
import { phraseSet } from './phrases.ts'

const firm = new Set(lexicon.firm)
const soft = new Set(lexicon.soft)
const notDone = new Set(lexicon.notDone)
const irregular: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.irregular))
const imperatives = new Set(lexicon.imperatives)

export const undertakings = phraseSet(lexicon.undertakings)
export const asks = phraseSet(lexicon.asks)

const without = (word: string, ending: string): string | undefined => {
  if (!word.endsWith(ending)) return undefined
  const root = word.slice(0, -ending.length)
  const doubled = /([bdglmnprt])\1$/.test(root) ? root.slice(0, -1) : root
  for (const base of [root, `${root}e`, doubled, ending === 'ed' && root.endsWith('i') ? `${root.slice(0, -1)}y` : root]) if (firm.has(base) || notDone.has(base)) return base
  return root.length > 2 ? root : undefined
}

/** The base form of a participle in -ed or of an irregular one; undefined for what is none. */
export const baseOfParticiple = (word: string): string | undefined => irregular.get(word) ?? without(word, 'ed')

/** The base form of a word in -ing. */
export const baseOfGerund = (word: string): string | undefined => without(word, 'ing')

/** The base form of a verb in the present tense; `plural`: the subject is, so that the verb may stand bare. */
export const baseOfPresent = (word: string, plural: boolean): string | undefined => {
  if (!word.endsWith('s') || word.endsWith('ss')) return plural && firm.has(word) ? word : undefined
  const root = word.slice(0, -1)
  if (firm.has(root)) return root
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:s|x|z|ch|sh|o)es$/.test(word) ? word.slice(0, -2) : root
}

/** A verb of acting, known or not: no state, no feeling, no telling. */
export const isActed = (base: string): boolean => !notDone.has(base) || firm.has(base)

/** `firm`: does or changes something. `soft`: considers, explores, continues, shares. Undefined: no doing at all. */
export const strengthOf = (base: string): 'firm' | 'soft' | undefined =>
  notDone.has(base) && !firm.has(base) ? undefined : soft.has(base) ? 'soft' : firm.has(base) ? 'firm' : undefined

/** The base form may stand after “will” even where the lexicon does not know it. */
export const strengthAfterWill = (base: string): 'firm' | 'soft' | undefined =>
  notDone.has(base) && !firm.has(base) ? undefined : soft.has(base) ? 'soft' : /^[a-z]{3,}$/.test(base) || firm.has(base) ? 'firm' : undefined

const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(lexicon.particles).map(([verb, list]) => [verb, new Set(list.split(' '))]))

/** “go over”, “think about”: a verb of no doing, and with its particle one of doing. */
export const withParticle = (base: string, next: string): 'firm' | 'soft' | undefined => (particles.get(base)?.has(next) ? base === 'think' ? 'soft' : 'firm' : undefined)

const resumes = new Set(lexicon.resumes)

/** Verbs of change that a thing may have for its subject: “Supervision has resumed”. */
export const resumesItself = (base: string): boolean => resumes.has(base)

export const isImperative = (word: string): boolean => imperatives.has(word)
