/**
 * A sentence is read beside those before and behind it: “That has been done.” answers what its neighbour asks, and what bears on one question bears less
 * on another. From how much speaks for each sentence by itself a small network, learned from labelled responses (`npm run learn`), makes how much
 * speaks for it where it stands.
 */
import learned from '../../../lexicons/neighbours.json' with { type: 'json' }

/** A sentence as it was weighed by itself. */
export interface Alone {
  /** Log odds that it answers, in the order of `weighed`, and behind them that it answers plainly. */
  readonly odds: readonly number[]
  /** UTF-16 units. */
  readonly length: number
}

/** By knot its bias and a weight for each sign; by question a bias and a weight for each knot, first for whether it is answered, then for whether plainly. */
const { knots, questions }: { readonly knots: readonly (readonly number[])[]; readonly questions: readonly (readonly number[])[] } = learned

/** Beyond it, certain is certain. */
const most = 8
/** In the place of a neighbour that is not there. */
const absent = -5

/** Row after row, in the order in which they are gone through: each sentence of a first reading comes by here. */
const knotWeights = Float64Array.from(knots.flat())
const signs = new Float64Array(Math.max(0, (knots[0]?.length ?? 1) - 1))
const lit = new Float64Array(knots.length)

const questionWeights = Float64Array.from(questions.flat())

/** By a sentence's own odds, which are its own as long as its words are the same: what it was last read as, and beside which. */
const known = new WeakMap<Alone['odds'], { readonly before: Alone['odds'] | undefined; readonly after: Alone['odds'] | undefined; readonly made: readonly number[] }>()

/** Log odds for each sentence of a block, as those that it has alone. */
export const weighBeside = (sentences: readonly Alone[]): readonly (readonly number[])[] => sentences.map(({ odds }, i) => {
  const before = sentences[i - 1]?.odds
  const after = sentences[i + 1]?.odds
  const last = known.get(odds)
  if (last && last.before === before && last.after === after) return last.made
  fillSigns(signs, sentences, i)
  for (let k = 0; k < lit.length; k++) lit[k] = Math.tanh(summed(knotWeights, k, signs))
  const made = questions.map((_, q) => summed(questionWeights, q, lit))
  known.set(odds, { before, after, made })
  return made
})

/** A row of weights, the first of which stands by itself. Small and often asked: so it is compiled well while the first reading goes on. */
function summed(weights: Float64Array, row: number, of: Float64Array): number {
  const width = of.length
  let at = row * (width + 1)
  let sum = weights[at++]!
  for (let i = 0; i < width; i++) sum += of[i]! * weights[at++]!
  return sum
}

/** What the network is given of a sentence: its own odds and its neighbours', whether they are there, and how long it is. */
export function neighbourSigns(sentences: readonly Alone[], i: number): readonly number[] {
  const into = new Float64Array(3 * sentences[i]!.odds.length + 3)
  fillSigns(into, sentences, i)
  return [...into]
}

function fillSigns(signs: Float64Array, sentences: readonly Alone[], i: number): void {
  const { odds, length } = sentences[i]!
  const count = odds.length
  for (let q = 0; q < count; q++) signs[q] = within(odds[q]!)
  addNeighbour(signs, sentences[i - 1], count, count)
  addNeighbour(signs, sentences[i + 1], count, 2 * count + 1)
  signs[signs.length - 1] = Math.log(length + 5)
}

function addNeighbour(signs: Float64Array, one: Alone | undefined, count: number, at: number): void {
  for (let q = 0; q < count; q++) signs[at + q] = one ? within(one.odds[q]!) : absent
  signs[at + count] = one ? 1 : 0
}

const within = (odds: number): number => Math.max(-most, Math.min(most, odds))

/** The first of `weights` stands by itself. */
export function weightedSum(weights: readonly number[], signs: readonly number[]): number {
  let sum = weights[0]!
  for (let i = 0; i < signs.length; i++) sum += signs[i]! * weights[i + 1]!
  return sum
}
