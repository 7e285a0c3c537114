/**
 * A short response tells each thing once and in its own words, so the forms that the readers know are met less often there, or by chance. What its two
 * likeliest sentences and all of them together weigh says more than one form that was found or missed. How much is learned from short responses with a
 * reader's verdicts (`npm run learn`). Of longer ones the readers' verdicts are better, and stand.
 */
import learned from '../../../lexicons/short-responses.json' with { type: 'json' }
import { otherWords } from '../../model/evidence/candidate.ts'
import { weighedSentences } from '../../model/evidence/readEvidence.ts'
import { wordsIn } from '../../model/pages.ts'
import type { Evidence, Response } from '../../model/response.ts'
import { asksFor } from '../../model/sections.ts'
import { overlap } from '../../span.ts'
import { weighed } from '../../model/weighing/weigh.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { answer } from './answer.ts'
import { inOtherForms } from './likely.ts'
import { parted } from './parted.ts'

/** In words. Below the first there is little to weigh together; from the second on it is no short response. */
const fewest = 60
const tooMany = 330
/** So many times as likely as the readers' verdict another has to be. */
const surer = 1.3
/** The same of an answer that is made of what the readers know in part. */
const surest = 2
/** Questions of which it is made: positions and actions are told by the ledger, dates by themselves. */
const made: ReadonlySet<string> = new Set(['priorities', 'monitoring', 'national', 'context'])
const none: readonly Evidence[] = []
/** Least likelihood, in hundredths, of words that are shown where the readers know none. */
const shownFrom = 20
const shownAtMost = 2

const verdicts: readonly Verdict[] = ['not-found', 'partly', 'answered']
/** By verdict: what is added, and the weights of `signs`. */
const weights: Readonly<Record<string, readonly (readonly number[])[]>> = learned

/**
 * From this verdict on, the readers' stands at least: the ledger shows positions and actions, and what it lists is there; whether one check is of all
 * actions is told by where it stands.
 */
const standsFrom: Readonly<Record<string, number>> = { actions: 0, acceptance: 0, monitoring: 2 }

type Placed = readonly { readonly start: number; readonly end: number; readonly likely: readonly number[] }[]

export function inShortResponse(response: Response, answers: readonly Answer[]): readonly Answer[] {
  const words = wordsIn(response.blocks)
  if (words < fewest || words >= tooMany) return answers
  const sentences = response.blocks.flatMap(({ start, reading, review }) =>
    weighedSentences(reading).filter(({ passage }) => !review?.has(passage)).map(s => ({ start: start + s.start, end: start + s.end, likely: s.likely })))
  return answers.map(said => weighedTogether(response, said, sentences))
}

function weighedTogether(response: Response, said: Answer, sentences: Placed): Answer {
  const { question: { id, reader }, verdict } = said
  const own = verdicts.indexOf(verdict)
  const table = weights[reader]
  if (own < 0 || !table || isToldElsewhere(response, said)) return said
  const at = weighed.indexOf(reader)
  const met = signs(own, sentences.map(({ likely }) => likely[at]!))
  const sums = table.map(row => Math.exp(met.reduce((sum, sign, i) => sum + sign * row[i + 1]!, row[0]!)))
  const best = sums.indexOf(Math.max(...sums))
  // One step at most, for what plainly answers is not nothing; and words that no reader knows are never an answer for certain, but may be the rest of one.
  const to = best < own ? Math.max(own - 1, best) : own === 1 && !(made.has(reader) && parted(response.evidence.get(id) ?? none).readers.length > 0) ? 1 : Math.min(own + 1, best)
  if (to === own || sums[to]! <= (to === 2 ? surest : surer) * sums[own]! || (to < own && own >= (standsFrom[reader] ?? Infinity))) return said
  if (to > own) return raised(response, said, sentences, at)
  if (to > 0) return answer(said.question, 'partly', 'Little on this short page answers this: look whether it is enough.', said.all ?? said.evidence)
  return reader === 'monitoring' && response.actions.some(a => a.monitoring) ? said : answer(said.question, 'not-found', 'On this short page hardly any words seem to answer this.')
}

/** What a verdict hangs on: the readers' own, how likely the two likeliest sentences are, and of how many sentences one may think that they answer. */
export function signs(own: number, likely: readonly number[]): readonly number[] {
  const [first = 0, second = 0] = [...likely].sort((a, b) => b - a)
  return [own === 1 ? 1 : 0, own === 2 ? 1 : 0, odds(first), odds(second), Math.log(1 + likely.reduce((sum, one) => sum + one, 0) / 100)]
}

const odds = (hundredths: number): number => {
  const p = Math.min(99.5, Math.max(0.5, hundredths))
  return Math.log(p / (100 - p))
}

/** Under a heading that asks the question, or in front matter: there words need no weighing. */
const isToldElsewhere = ({ sections, blocks }: Response, { question, evidence }: Answer): boolean =>
  evidence.some(e => e.start < (blocks[0]?.start ?? 0)) || sections.some((_, i) => asksFor(sections, i, question))

/** With the likeliest words. A count of what was done, known for what it is, stays none. */
function raised({ text, evidence }: Response, said: Answer, sentences: Placed, at: number): Answer {
  const { id, reader } = said.question
  const known = said.verdict === 'partly' ? said.all ?? said.evidence : none
  const likeliest = sentences.filter(s => s.likely[at]! >= shownFrom && !known.some(e => overlap(e, s))).sort((a, b) => b.likely[at]! - a.likely[at]!).slice(0, shownAtMost)
  const words = [...known, ...likeliest.map(({ start, end, likely }): Evidence =>
    ({ question: id, kind: otherWords, strength: 'part', weight: likely[at]! / 100, likely: likely[at]!, start, end, text: text.slice(start, end) }))]
  if (known.length > 0) return answer(said.question, 'answered', 'Taken together, words on this short page answer this.', words)
  return words.length === 0 || (reader === 'monitoring' && parted(evidence.get(id) ?? none).readers.length > 0) ? said : answer(said.question, 'partly', inOtherForms, words)
}
