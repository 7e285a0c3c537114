/** Who answers for a deed, told in the sentence after it: “The Ministry is responsible.”, “Social Work will do this by June.” */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { finite } from './elliptic.ts'
import { isOwnerPhrase } from './owners.ts'
import { phraseSet } from './phrases.ts'
import { withRole } from './subject.ts'
import { isCapital, spanOf, tokenise, wordAt } from './words.ts'

const answers = phraseSet(grammar.nextSentence.answers)

/** Tokens of a doer's name at the head of the sentence. */
const longestName = 14

/** `plain`: the sentence; `base` is added to the offsets. */
export const ownerTold = (plain: string, base: number): Span | undefined => {
  const tokens = tokenise(plain.slice(0, 160), base)
  if (!tokens[0] || !isCapital(tokens[0])) return undefined
  const match = answers.find(tokens, 1, Math.min(tokens.length, longestName))
  return match && isOwnerPhrase(tokens.slice(0, match.at)) && !['it', 'this', 'they', 'who'].includes(wordAt(tokens, match.at - 1)) ? spanOf(tokens, 0, match.at) : undefined
}

export interface Fragment {
  readonly owner: Span
  /** What stands after the doer: when. */
  readonly rest: string
  readonly from: number
}

/** Tokens of a sentence that is nothing but a doer and a date. */
const longestFragment = 14

/** “Head of Legal, immediately.”, “Lead is the Matron.”: a sentence of a doer, and perhaps a date, without a verb. */
export const fragment = (plain: string, base: number): Fragment | undefined => {
  if (plain.length > 120) return undefined
  const tokens = tokenise(plain, base)
  const from = lead.at(tokens, 0)?.length ?? 0
  if (!tokens[from] || tokens.length > longestFragment || from === 0 && !isCapital(tokens[0]!)) return undefined
  const cut = tokens.findIndex((t, k) => k > from && [',', '.', ';', 'by'].includes(t.word))
  const to = cut < 0 ? tokens.length : withRole(tokens, from, cut, tokens.length)
  const owner = tokens.slice(from, to)
  if (owner.length < 2 || !owner.every(t => isCapital(t) || joining.has(t.word) || t.word === ',') || tokens.slice(to).some(t => finite.has(t.word)) || !isOwnerPhrase(owner)) return undefined
  return { owner: spanOf(tokens, from, to), rest: plain.slice((tokens[to]?.start ?? base) - base), from: tokens[to]?.start ?? base + plain.length }
}

const joining = new Set(grammar.nextSentence.joining)
const lead = phraseSet(grammar.nextSentence.lead)
