/** The plan's word lists, ready to be looked for. */
import lexicon from '../../../lexicons/plan.json' with { type: 'json' }
import { phrases, phraseSet } from '../../model/ledger/phrases.ts'
import { isMark, tokenise } from '../../model/ledger/words.ts'
import { remembered } from '../../remembered.ts'

const vague = phraseSet(lexicon.vagueDates.phrases)
const alone = phraseSet(lexicon.vagueDates.alone)

/** The first words that put a thing off without a date; their place in `text`. */
export const vagueDateIn = remembered((text): { readonly start: number; readonly end: number } | undefined => {
  const tokens = tokenise(text)
  const whole = alone.at(tokens, 0)
  const found = vague.find(tokens) ?? (whole && tokens.slice(whole.length).every(isMark) ? { ...whole, at: 0 } : undefined)
  // “As soon as it is passed” waits for something, and says for what.
  if (!found || (tokens[found.at]!.word === 'soon' && tokens[found.at - 1]?.word === 'as')) return undefined
  return { start: tokens[found.at]!.start, end: tokens[found.at + found.length - 1]!.end }
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
