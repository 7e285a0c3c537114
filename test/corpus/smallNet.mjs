/**
 * Small networks: from signs, over knots, for several questions at once how likely each is answered with yes. Learned from several starts and put together
 * as one: where one is led astray the others are not.
 */
import { evenedOut, rounded } from './evenedOut.mjs'
import { inParallel, shared } from './inParallel.mjs'
import { minimise } from './minimise.mjs'

/**
 * `list`: of each case its `signs`, and by question how far it is so (`right`, 0 to 1) and how much that counts (`trust`). `dear`: how dear large weights
 * are, beside all that the cases count. By knot its bias and a weight for each sign; by question a bias and a weight for each knot.
 */
export async function learnNet(list, { starts, ...how }) {
  const widths = { signs: list[0].signs.length, outs: list[0].right.length }
  const [signs, right, trust] = ['signs', 'right', 'trust'].map(what => shared(Float64Array, list.flatMap(one => one[what])))
  const nets = await inParallel(import.meta.url, starts.map(seed => ({ signs, right, trust, widths, seed, ...how })))
  const outs = nets[0].questions.map((_, q) => [mean(nets.map(net => net.questions[q][0])), ...nets.flatMap(net => net.questions[q].slice(1).map(one => one / nets.length))])
  return { knots: nets.flatMap(net => net.knots).map(row => rounded(row, 3)), questions: outs.map(row => rounded(row, 2)) }
}

const mean = list => list.reduce((sum, one) => sum + one, 0) / list.length

/** In a worker. */
export default function oneNet({ signs: all, right: rights, trust: trusts, widths: { signs, outs }, seed, knots, rounds, dear }) {
  const of = (numbers, size) => Array.from({ length: numbers.length / size }, (_, n) => numbers.subarray(n * size, (n + 1) * size))
  const even = evenedOut(of(all, signs))
  const labels = of(rights, outs).map((right, n) => ({ right, trust: trusts.subarray(n * outs, (n + 1) * outs) }))
  const width = signs + 1, size = knots * width + outs * (knots + 1)
  const random = numbers(seed)
  const start = Float64Array.from({ length: size }, (_, i) => (i < knots * width && i % width > 0 ? (random() - 0.5) * 2 / Math.sqrt(signs) : 0))
  const lit = new Float64Array(knots), back = new Float64Array(knots)
  const weights = minimise(start, (w, slope) => {
    let loss = 0
    for (let i = 0; i < size; i++) {
      slope[i] = dear * w[i]
      loss += (dear / 2) * w[i] ** 2
    }
    for (const [n, { right, trust }] of labels.entries()) {
      const row = even.rows[n]
      for (let k = 0; k < knots; k++) {
        let sum = w[k * width]
        for (let s = 0; s < signs; s++) sum += w[k * width + 1 + s] * row[s]
        lit[k] = Math.tanh(sum)
        back[k] = 0
      }
      for (let q = 0; q < outs; q++) {
        if (trust[q] === 0) continue
        const at = knots * width + q * (knots + 1)
        let odds = w[at]
        for (let k = 0; k < knots; k++) odds += w[at + 1 + k] * lit[k]
        const off = trust[q] * (1 / (1 + Math.exp(-odds)) - right[q])
        loss += trust[q] * (Math.max(0, odds) - odds * right[q] + Math.log1p(Math.exp(-Math.abs(odds))))
        slope[at] += off
        for (let k = 0; k < knots; k++) {
          slope[at + 1 + k] += off * lit[k]
          back[k] += off * w[at + 1 + k]
        }
      }
      for (let k = 0; k < knots; k++) {
        const off = back[k] * (1 - lit[k] ** 2)
        slope[k * width] += off
        for (let s = 0; s < signs; s++) slope[k * width + 1 + s] += off * row[s]
      }
    }
    return loss
  }, { rounds })
  return {
    knots: Array.from({ length: knots }, (_, k) => even.undone(weights.subarray(k * width, (k + 1) * width))),
    questions: Array.from({ length: outs }, (_, q) => [...weights.subarray(knots * width + q * (knots + 1), knots * width + (q + 1) * (knots + 1))]),
  }
}

/** The same numbers from 0 to 1 at each run (a linear congruence). */
function numbers(seed) {
  let at = seed
  return () => (at = (at * 1664525 + 1013904223) % 4294967296) / 4294967296
}
