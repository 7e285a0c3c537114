/**
 * Where a smooth function is least (L-BFGS: the curvature is told by the last few steps). The same at each run.
 * `slopeAt(x, slope)` writes the slope at `x` and returns the value there. `rounds`: steps at most; ended as well where the slope is `enough` of what it was.
 * @param {Float64Array} start @param {(x: Float64Array, slope: Float64Array) => number} slopeAt @returns {Float64Array}
 */
export function minimise(start, slopeAt, { rounds = 100, enough = 1e-4, memory = 8 } = {}) {
  const size = start.length
  let x = Float64Array.from(start), slope = new Float64Array(size)
  let value = slopeAt(x, slope)
  const first = length(slope)
  const past = []
  for (let round = 0; round < rounds && length(slope) > enough * first; round++) {
    const way = downhill(slope, past)
    const fall = dot(way, slope)
    let next = x, nextSlope = slope, nextValue = Infinity
    // Halved until it falls as much as a tenth of a thousandth of what the slope promises.
    for (let step = past.length > 0 ? 1 : 1 / length(slope), tries = 0; tries < 30 && !(nextValue <= value + 1e-4 * step * fall); step /= 2, tries++) {
      next = x.map((one, i) => one + step * way[i])
      nextSlope = new Float64Array(size)
      nextValue = slopeAt(next, nextSlope)
    }
    if (!(nextValue < value)) break
    const moved = next.map((one, i) => one - x[i]), turned = nextSlope.map((one, i) => one - slope[i])
    const bend = dot(moved, turned)
    if (bend > 0) past.push({ moved, turned, bend })
    if (past.length > memory) past.shift()
    x = next
    slope = nextSlope
    value = nextValue
  }
  return x
}

/** Down the slope, bent as the past steps tell. */
function downhill(slope, past) {
  const way = slope.map(one => -one)
  const parts = []
  for (const { moved, turned, bend } of past.toReversed()) {
    const part = dot(moved, way) / bend
    parts.push(part)
    add(way, turned, -part)
  }
  const last = past.at(-1)
  if (last) scale(way, last.bend / dot(last.turned, last.turned))
  for (const { moved, turned, bend } of past) add(way, moved, parts.pop() - dot(turned, way) / bend)
  return way
}

const dot = (a, b) => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}
const length = a => Math.sqrt(dot(a, a))
const add = (to, what, times) => { for (let i = 0; i < to.length; i++) to[i] += times * what[i] }
const scale = (what, times) => { for (let i = 0; i < what.length; i++) what[i] *= times }
