/** How likely a sentence is to answer each question, by weights that are learned from labelled responses (`npm run learn`). */
import learned from '../../../lexicons/weights.json' with { type: 'json' }

interface Learned {
  readonly [question: string]: { readonly bias: number; readonly weights: Readonly<Record<string, number>> }
}

/** The questions that sentences are weighed for, by their readers' names. */
export const weighed: readonly string[] = Object.keys(learned)

/** By trait: the numbers of questions, each with its weight. */
let table: ReadonlyMap<string, readonly number[]> | undefined

function madeTable(): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, number[]>()
  for (const [i, { weights }] of Object.values(learned as Learned).entries()) {
    for (const [trait, weight] of Object.entries(weights)) {
      const row = made.get(trait)
      if (row) row.push(i, weight)
      else made.set(trait, [i, weight])
    }
  }
  return made
}

const biases = Object.values(learned as Learned).map(({ bias }) => bias)

/** In hundredths, in the order of `weighed`. */
export function weigh(traits: ReadonlySet<string>): readonly number[] {
  const rows = (table ??= madeTable())
  const sums = biases.map(() => 0)
  for (const trait of traits) {
    const row = rows.get(trait)
    if (row) for (let i = 0; i < row.length; i += 2) sums[row[i]!]! += row[i + 1]!
  }
  const part = 1 / Math.sqrt(Math.max(1, traits.size))
  return sums.map((sum, i) => Math.round(100 / (1 + Math.exp(-biases[i]! - sum * part))))
}
