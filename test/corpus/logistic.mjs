/**
 * Logistic regression over sparse traits, with few weights that are not zero (proximal gradient descent with momentum; the same weights at each run).
 * `rows`: by sentence the numbers of its traits; each counts 1/√`counts` of the sentence. `right`: 0 to 1, how far each answers; `trust`: how much it counts.
 */
export function logistic({ rows, counts, right, trust, size, few = 0.0001, small = 0.00002, rounds = 250 }) {
  const n = rows.length
  const all = trust.reduce((sum, one) => sum + one, 0)
  const part = counts.map(count => 1 / Math.sqrt(Math.max(1, count)))
  const scores = (weights, bias) => rows.map((row, i) => { let sum = 0; for (const t of row) sum += weights[t]; return bias + sum * part[i] })
  const step = 1 / steepest(rows, trust, part, size, all)
  let weights = new Float64Array(size), at = new Float64Array(size), bias = 0, biasAt = 0, momentum = 1
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size)
    let biasSlope = 0
    const said = scores(at, biasAt)
    for (let i = 0; i < n; i++) {
      const off = trust[i] * (1 / (1 + Math.exp(-said[i])) - right[i]) / all
      biasSlope += off
      for (const t of rows[i]) slope[t] += off * part[i]
    }
    const next = new Float64Array(size)
    for (let t = 0; t < size; t++) {
      const to = at[t] - step * (slope[t] + small * at[t])
      next[t] = Math.sign(to) * Math.max(0, Math.abs(to) - step * few)
    }
    const nextBias = biasAt - step * biasSlope
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const carry = (momentum - 1) / after
    for (let t = 0; t < size; t++) at[t] = next[t] + carry * (next[t] - weights[t])
    biasAt = nextBias + carry * (nextBias - bias)
    weights = next
    bias = nextBias
    momentum = after
  }
  return { weights, bias }
}

/** The greatest curvature, by power iteration. */
function steepest(rows, trust, part, size, all) {
  let v = new Float64Array(size + 1).fill(1 / Math.sqrt(size + 1)), length = 1
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(size + 1)
    for (let i = 0; i < rows.length; i++) {
      let sum = v[size]
      for (const t of rows[i]) sum += v[t] * part[i]
      const pull = sum * trust[i] * 0.25 / all
      next[size] += pull
      for (const t of rows[i]) next[t] += pull * part[i]
    }
    length = Math.hypot(...chunks(next))
    v = next.map(one => one / length)
  }
  return length * 1.1
}

/** Math.hypot takes no more than so many at once. */
function chunks(list) {
  const out = []
  for (let i = 0; i < list.length; i += 1000) out.push(Math.hypot(...list.subarray(i, i + 1000)))
  return out
}
