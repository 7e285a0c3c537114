/**
 * A sentence is read beside those before and behind it: “That has been done.” answers what its neighbour asks, and what bears on one question bears less
 * on another. From how much speaks for each sentence by itself a small network, learned from labelled responses (`npm run learn`), makes how much
 * speaks for it where it stands.
 */
import learned from '../../../lexicons/neighbours.json' with { type: 'json' }

/** A sentence as it was weighed by itself. */
export interface Alone {
  /** Log odds, in the order of `weighed`. */
  readonly odds: readonly number[]
  /** UTF-16 units. */
  readonly length: number
}

/** By knot its bias and a weight for each sign; by question a bias and a weight for each knot. */
const { knots, questions }: { readonly knots: readonly (readonly number[])[]; readonly questions: readonly (readonly number[])[] } = learned

/** Beyond it, certain is certain. */
const most = 8
/** In the place of a neighbour that is not there. */
const absent = -5

/** Log odds for each sentence of a block, in the order of `weighed`. */
export const weighBeside = (sentences: readonly Alone[]): readonly (readonly number[])[] => sentences.map((_, i) => {
  const signs = neighbourSigns(sentences, i)
  const lit = knots.map(row => Math.tanh(weightedSum(row, signs)))
  return questions.map(row => weightedSum(row, lit))
})

/** What the network is given of a sentence: its own odds and its neighbours', whether they are there, and how long it is. */
export function neighbourSigns(sentences: readonly Alone[], i: number): readonly number[] {
  const { odds, length } = sentences[i]!
  return [...odds.map(within), ...ofNeighbour(sentences[i - 1], odds), ...ofNeighbour(sentences[i + 1], odds), Math.log(length + 5)]
}

const ofNeighbour = (one: Alone | undefined, like: readonly number[]): readonly number[] => one ? [...one.odds.map(within), 1] : [...like.map(() => absent), 0]

const within = (odds: number): number => Math.max(-most, Math.min(most, odds))

/** The first of `weights` stands by itself. */
export const weightedSum = (weights: readonly number[], signs: readonly number[]): number => signs.reduce((sum, sign, i) => sum + sign * weights[i + 1]!, weights[0]!)
