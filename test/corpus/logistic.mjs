import { minimise } from './minimise.mjs'

/** How dear large weights are, beside all that the sentences count (as scikit-learn's C of ten). */
const dear = 0.1

/**
 * Logistic regression over traits: a weight for each, the bias last. Sentence by sentence: its traits are `traits` from where the one before `ends` to where it
 * ends, and each counts its `parts`; `right`: 0 to 1, how far it answers; `trust`: how much it counts. `size`: how many traits there are.
 */
export default function logistic({ traits, ends, parts, right, trust, size }) {
  return minimise(new Float64Array(size + 1), (weights, slope) => {
    let loss = 0
    for (let t = 0; t < size; t++) {
      slope[t] = dear * weights[t]
      loss += (dear / 2) * weights[t] ** 2
    }
    for (let s = 0, from = 0; s < ends.length; from = ends[s++]) {
      if (trust[s] === 0) continue
      let sum = 0
      for (let i = from; i < ends[s]; i++) sum += weights[traits[i]]
      const odds = weights[size] + sum * parts[s]
      const off = trust[s] * (1 / (1 + Math.exp(-odds)) - right[s])
      loss += trust[s] * (Math.max(0, odds) - odds * right[s] + Math.log1p(Math.exp(-Math.abs(odds))))
      slope[size] += off
      for (let i = from; i < ends[s]; i++) slope[traits[i]] += off * parts[s]
    }
    return loss
  })
}
