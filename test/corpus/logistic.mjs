/**
 * Logistic regression over sparse traits (proximal gradient descent with momentum; the same weights at each run).
 * `rows`: by sentence the numbers of its traits; each counts 1/√`counts` of the sentence. `right`: 0 to 1, how far each answers; `trust`: how much it counts.
 * `small`: how dear it is that a weight is large; `few`: that it is there at all.
 */
export function logistic({ rows, counts, right, trust, size, small = 0.000004, few = 0, rounds = 250 }) {
  const table = flat(rows, counts)
  const all = trust.reduce((sum, one) => sum + one, 0)
  const step = 1 / steepest(table, trust, size, all)
  const slope = new Float64Array(size)
  const weights = new Float64Array(size), at = new Float64Array(size)
  let bias = 0, biasAt = 0, momentum = 1
  for (let round = 0; round < rounds; round++) {
    slope.fill(0)
    let biasSlope = 0
    for (let i = 0; i < rows.length; i++) {
      const off = trust[i] * (1 / (1 + Math.exp(-(biasAt + sumOf(table, i, at)))) - right[i]) / all
      biasSlope += off
      spread(table, i, off, slope)
    }
    const nextBias = biasAt - step * biasSlope
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const carry = (momentum - 1) / after
    for (let t = 0; t < size; t++) {
      const to = at[t] - step * (slope[t] + small * at[t])
      const next = few > 0 ? Math.sign(to) * Math.max(0, Math.abs(to) - step * few) : to
      at[t] = next + carry * (next - weights[t])
      weights[t] = next
    }
    biasAt = nextBias + carry * (nextBias - bias)
    bias = nextBias
    momentum = after
  }
  return { weights, bias }
}

/** All traits one after the other, where each sentence's begin, and what each counts. */
function flat(rows, counts) {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => { starts[i + 1] = starts[i] + row.length })
  const traits = new Int32Array(starts[rows.length])
  rows.forEach((row, i) => traits.set(row, starts[i]))
  return { starts, traits, part: Float64Array.from(counts, count => 1 / Math.sqrt(Math.max(1, count))) }
}

function sumOf({ starts, traits, part }, i, of) {
  let sum = 0
  for (let t = starts[i]; t < starts[i + 1]; t++) sum += of[traits[t]]
  return sum * part[i]
}

function spread({ starts, traits, part }, i, by, to) {
  for (let t = starts[i]; t < starts[i + 1]; t++) to[traits[t]] += by * part[i]
}

/** The greatest curvature, by power iteration; the last of `v` is the bias. */
function steepest(table, trust, size, all) {
  let v = new Float64Array(size + 1).fill(1 / Math.sqrt(size + 1)), length = 1
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(size + 1)
    for (let i = 0; i < trust.length; i++) {
      const pull = (v[size] + sumOf(table, i, v)) * trust[i] * 0.25 / all
      next[size] += pull
      spread(table, i, pull, next)
    }
    length = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0))
    v = next.map(one => one / length)
  }
  return length * 1.1
}
