/** What is learned of responses as wholes: by question, for each verdict what is added and the weights of the signs (server/src/engine/answers/whole.ts). */
import { evenedOut, rounded } from './evenedOut.mjs'
import { minimise } from './minimise.mjs'

export const verdicts = ['not-found', 'partly', 'answered']
/** How dear large weights are, beside all that the responses count (as scikit-learn's C of a third). */
const dear = 3

/** `list`: of each response the `signs`, the reader's `verdict` and how much it counts (`trust`). */
export function learnVerdicts(list) {
  const even = evenedOut(list.map(one => one.signs))
  const width = list[0].signs.length + 1
  const weights = minimise(new Float64Array(verdicts.length * width), (w, slope) => {
    let loss = 0
    for (let i = 0; i < w.length; i++) {
      const free = i % width === 0
      slope[i] = free ? 0 : dear * w[i]
      loss += free ? 0 : (dear / 2) * w[i] ** 2
    }
    for (const [n, { verdict, trust }] of list.entries()) {
      const row = even.rows[n]
      const odds = verdicts.map((_, c) => row.reduce((sum, sign, s) => sum + sign * w[c * width + 1 + s], w[c * width]))
      const most = Math.max(...odds)
      const all = most + Math.log(odds.reduce((sum, one) => sum + Math.exp(one - most), 0))
      loss += trust * (all - odds[verdicts.indexOf(verdict)])
      for (const [c, one] of odds.entries()) {
        const off = trust * (Math.exp(one - all) - (verdicts[c] === verdict ? 1 : 0))
        slope[c * width] += off
        for (let s = 0; s < row.length; s++) slope[c * width + 1 + s] += off * row[s]
      }
    }
    return loss
  }, { rounds: 300 })
  return verdicts.map((_, c) => rounded(even.undone(weights.subarray(c * width, (c + 1) * width)), 2))
}
