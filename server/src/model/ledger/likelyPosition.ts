/** How likely a sentence in no form of the grammar is to state a position, by weights that are learned from labelled responses (`npm run learn:positions`). */
import learned from '../../../lexicons/position-weights.json' with { type: 'json' }
import { positionTraits } from './positionTraits.ts'
import { verbs, type StatedPosition } from './positionWords.ts'
import type { Token } from './words.ts'

export interface LikelyPosition {
  readonly position: StatedPosition
  /** 0 to 1. */
  readonly likely: number
}

/** By a trait: for a position, for one in part, for a refusal. */
let weights: ReadonlyMap<string, readonly number[]> | undefined

/** From which likelihood on: in a file of replies from which the weights were not learned, more findings came right by it than wrong, and no plain form of a test was read as a position. */
const least = 0.65
const polite = new Set(learned.polite)

export function likelyPosition(tokens: readonly Token[]): LikelyPosition | undefined {
  // A word of acceptance of which the grammar says that it accepts nothing here; words of courtesy, a question, a form's boxes.
  if (tokens.some(({ word }) => verbs.has(word) || polite.has(word))) return undefined
  weights ??= new Map(Object.entries(learned.weights))
  const traits = positionTraits(tokens)
  const sums = [0, 0, 0]
  for (const trait of traits) for (const [i, weight] of (weights.get(trait) ?? []).entries()) sums[i]! += weight
  const [said = 0, inPart = 0, refused = 0] = sums.map((sum, i) => learned.biases[i]! + sum / Math.sqrt(traits.size))
  const likely = 1 / (1 + Math.exp(-said))
  return likely < least ? undefined : { likely, position: refused > 0 && refused > inPart ? 'not-accepted' : inPart > 0 ? 'accepted-in-part' : 'accepted' }
}
