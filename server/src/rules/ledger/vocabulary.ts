/** The plan's word lists, ready to be looked for. */
import lexicon from '../../../lexicons/plan.json' with { type: 'json' }
import { phrases, phraseSet } from '../../model/ledger/phrases.ts'
import { isMark, tokenise } from '../../model/ledger/words.ts'
import { remembered } from '../../remembered.ts'

const nouns = new Set(lexicon.vagueOwners.nouns.flatMap(word => tokenise(word).map(t => t.word)))
const others = new Set(lexicon.vagueOwners.others)

/** “All agencies”, “partners and staff”: names nobody in particular. “TBC” is a placeholder and no owner at all. */
export const isNobody = remembered((owner): boolean => {
  const words = tokenise(owner.replace(/<[^<>]{0,40}>|[*_]/g, ' ')).map(t => t.word)
  if (words.length === 0 || words.length > 12) return false
  // “The Agency” is one of them, and its name was told before.
  if (words.every(w => w === 'the' || w === 'agency' || w === 'leads')) return false
  return words.some(w => nouns.has(w)) && words.every(w => nouns.has(w) || others.has(w) || /^[^\p{L}\p{N}]$/u.test(w))
})

const vague = phraseSet(lexicon.vagueDates.phrases)
const alone = phraseSet(lexicon.vagueDates.alone)

/** The first words that put a thing off without a date; their place in `text`. */
export const vagueDateIn = remembered((text): { readonly start: number; readonly end: number } | undefined => {
  const tokens = tokenise(text)
  const whole = alone.at(tokens, 0)
  const found = vague.find(tokens) ?? (whole && tokens.slice(whole.length).every(isMark) ? { ...whole, at: 0 } : undefined)
  return found && { start: tokens[found.at]!.start, end: tokens[found.at + found.length - 1]!.end }
})

/** Soft verbs by what is said of each. */
export const softWords = phrases(lexicon.soft.kinds.flatMap(({ words, say }) => words.map(word => [word, say] as const)))
export const firmWords = phraseSet(lexicon.firmBeside.words)

const outputs = phraseSet(lexicon.outputs.words)
const effects = phraseSet(lexicon.outputs.effect)

/** Shows that a thing was done and says nothing of what came of it. */
export const isOutputOnly = remembered((check): boolean => {
  const tokens = tokenise(check)
  return outputs.find(tokens) !== undefined && effects.find(tokens) === undefined
})

export const monitoringNouns = phraseSet(lexicon.laterMonitoring.what)
export const laterWords = phraseSet(lexicon.laterMonitoring.later)
export const wholeIssues = phraseSet(lexicon.nationalIssue.whole)
export const issueWords = phraseSet(lexicon.nationalIssue.beside)
export const nowWords = phraseSet(lexicon.now.words)
export const otherNow = phraseSet(lexicon.now.but)
