// What must hold, as ratios within one run: never an absolute time.
/** @typedef {{ name: string, value: number, most: number, basis: string }} Gate `value` passes up to `most` */

/** @param {Gate} gate */
export const holds = ({ value, most }) => value <= most

/** @param {number} value */
const short = value => (value >= 10 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2))

/** @param {readonly Gate[]} gates */
export function printGates(gates) {
  console.log('\nWhat must hold')
  for (const gate of gates) console.log(`  ${holds(gate) ? 'holds ' : Number.isNaN(gate.value) ? 'NOT MEASURED' : 'FAILS '} ${gate.name}: ${short(gate.value)} (at most ${short(gate.most)})${gate.basis && `, ${gate.basis}`}`)
}

/**
 * @param {object} measured
 * @param {boolean} measured.quick few keystrokes on a machine that may be busy: the processor's time counts where the system tells it, not their 95th of 100
 * @param {ReadonlyMap<number, ReadonlyMap<string, { p50: number, p95: number, computed: number, memory: number, peak: number }>>} measured.typing by size in words and server
 * @param {ReadonlyMap<number, ReadonlyMap<string, number>>} measured.first medians of the first analysis
 * @param {ReadonlyMap<string, number>} measured.starts medians
 * @param {readonly number[]} measured.growth
 * @param {readonly { name: string, bytes: number, most: number }[]} measured.sizes
 * @returns {readonly Gate[]}
 */
export function gatesOf({ quick, typing, first, starts, growth, sizes }) {
  /** @type {Gate[]} */
  const gates = []
  const told = ![...typing.values()].some(each => [...each.values()].some(({ computed }) => Number.isNaN(computed)))
  /** @type {readonly { key: 'p50' | 'p95' | 'computed', name: string }[]} */
  const measures = quick ? [told ? { key: 'computed', name: 'processor’s time' } : { key: 'p50', name: 'median' }] : [{ key: 'p95', name: 'p95' }]
  for (const way of ['pull', 'push']) {
    for (const { key, name: measure } of measures) {
      const at = (/** @type {number} */ size, /** @type {string} */ name) => typing.get(size)?.get(name)?.[key] ?? NaN
      const compare = (/** @type {string} */ peer, /** @type {number} */ size, /** @type {number} */ share) => {
        if (Number.isNaN(at(size, peer)) || Number.isNaN(at(size, way))) return
        gates.push({ name: `${way}, ${measure} at ${size} words beside ${peer}`, value: at(size, way) / at(size, peer), most: share, basis: `${at(size, way).toFixed(1)} of ${at(size, peer).toFixed(1)} ms` })
      }
      compare('naive', 15_000, 1 / 100)
      compare('naive', 60_000, 1 / 200)
      compare('rumdl', 15_000, 1 / 2)
      compare('rumdl', 60_000, 1 / 4)
      if (!Number.isNaN(at(60_000, way)) && !Number.isNaN(at(3000, way))) gates.push({ name: `${way}, ${measure} at 60000 words beside 3000`, value: at(60_000, way) / at(3000, way), most: 3, basis: `${at(60_000, way).toFixed(1)} of ${at(3000, way).toFixed(1)} ms` })
    }
  }
  for (const [size, times] of first) {
    const [ours, naive] = [times.get('pull') ?? NaN, times.get('naive') ?? NaN]
    if (!Number.isNaN(naive)) gates.push({ name: `first analysis at ${size} words beside naive`, value: ours / naive, most: 0.7, basis: `${ours.toFixed(0)} of ${naive.toFixed(0)} ms` })
  }
  const [ours, empty] = [starts.get('own') ?? NaN, starts.get('empty') ?? NaN]
  if (!Number.isNaN(empty)) gates.push({ name: 'start beside an empty server', value: ours / empty, most: 1.5, basis: `${ours.toFixed(0)} of ${empty.toFixed(0)} ms` })
  const large = typing.get(60_000)
  // After a few keystrokes the naive server's memory is still on its way to where it stays.
  const most = quick ? 'peak' : 'memory'
  const [resident, naiveResident] = [large?.get('pull')?.[most] ?? NaN, large?.get('naive')?.[most] ?? NaN]
  if (!Number.isNaN(resident / naiveResident)) gates.push({ name: 'resident memory at 60000 words beside naive', value: resident / naiveResident, most: 0.5, basis: `${resident.toFixed(0)} of ${naiveResident.toFixed(0)} MB` })
  // The first tenths are the heap finding its size.
  if (growth.length >= 10) {
    const [before, after] = [Math.max(...growth.slice(2, 5)), Math.max(...growth.slice(-2))]
    gates.push({ name: 'memory at the end of the edits beside the first half', value: after / before, most: 1.15, basis: `${after.toFixed(0)} of ${before.toFixed(0)} MB` })
  }
  for (const { name, bytes, most } of sizes) gates.push({ name: `size of ${name} in kB`, value: bytes / 1000, most: most / 1000, basis: '' })
  return gates
}
