// What has been reached where it is less than what is aimed at: a test run fails where it gets worse than this. Each is to be lowered
// until it is what gates.mjs asks, and then taken out; none is ever raised.
/** @typedef {import('./gates.mjs').Gate} Gate */

/** By the gate's name. @type {Readonly<Record<string, number>>} */
const floors = {
  // By the processor's time, of several runs on two cores, quiet and busy. The one beside 3,000 words is worst on a quiet machine, where the small document gains most.
  'pull, processor’s time at 15000 words beside naive': 0.025,
  'pull, processor’s time at 60000 words beside naive': 0.014,
  'pull, processor’s time at 15000 words beside rumdl': 1.4,
  'pull, processor’s time at 60000 words beside rumdl': 0.9,
  'pull, processor’s time at 60000 words beside 3000': 3.5,
  'first analysis at 15000 words beside naive': 1.2,
  'first analysis at 60000 words beside naive': 1.2,
}

/** @param {readonly Gate[]} gates @returns {readonly Gate[]} */
export function withFloors(gates) {
  return gates.map(gate => {
    const floor = floors[gate.name]
    if (floor === undefined) return gate
    if (gate.value <= gate.most) console.log(`${gate.name} holds what is aimed at: take its floor out of test/bench/floors.mjs.`)
    return { ...gate, most: floor, basis: `${gate.basis}${gate.basis && ', '}the aim is ${gate.most}` }
  })
}
