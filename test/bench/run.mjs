// `npm run bench`: our server beside its peers, in one run on one machine. Prints a table, writes out/bench.json and draws the scaling.
//
//   npm run bench -- [--sizes 3000,15000,60000] [--peers naive,markdownlint,harper,rumdl] [--rounds 3] [--only typing,first,start,edits,growth,sizes] [--edits 10000] [--quick] [--floors] [--chart]
//
// `--quick` takes two minutes or less, compares with naive and rumdl alone and ends with exit code 1 where a ratio does not hold in either of two runs.
// `--floors` holds it to what has been reached (floors.mjs) where that is less than what is aimed at.
// Times differ from machine to machine and from hour to hour: read the ratios.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { out, root, vsix } from '../vscode/paths.mjs'
import { chart } from './chart.mjs'
import { responseOf } from './documents.mjs'
import { withFloors } from './floors.mjs'
import { gatesOf, holds, printGates } from './gates.mjs'
import { memoryOver } from './growth.mjs'
import { otherEdits } from './otherEdits.mjs'
import { emptyServer, installPeers, ownServer, peers } from './peers.mjs'
import { firstAnalyses, starts } from './starting.mjs'
import { median, ms, p95 } from './statistics.mjs'
import { typing } from './typing.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '3000,15000,60000' }, peers: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' }, edits: { type: 'string' },
    quick: { type: 'boolean', default: false }, floors: { type: 'boolean', default: false }, chart: { type: 'boolean', default: false },
  },
})
const { quick } = values
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.rounds ?? (quick ? 2 : 3))
let wanted = (values.peers ?? (quick ? 'naive,rumdl' : 'naive,markdownlint,harper,rumdl')).split(',').filter(Boolean)
const parts = (values.only ?? (quick ? 'typing,first,start,sizes' : 'typing,first,start,edits,growth,sizes')).split(',')
const edits = Number(values.edits ?? 10_000)

if (!existsSync(join(root, 'dist', 'server.node.js'))) {
  console.error('There is no server to measure: run “npm run build” first.')
  process.exit(2)
}
const why = wanted.length > 0 ? await installPeers() : undefined
if (why !== undefined) {
  console.log(`NOT RUN: what is measured beside the peers. ${why}\nThe bench needs the npm registry once.`)
  if (!quick) process.exit(3)
  wanted = []
}

const own = ownServer()
const ours = [{ name: 'pull', command: own, pull: true, ...(quick && { least: 40 }) }, ...(quick ? [] : [{ name: 'push', command: own }])]
// The naive server's memory is still on its way up after a few keystrokes: it takes more of them than its time allows.
const beside = peers().filter(({ name }) => wanted.includes(name)).map(peer => (quick && peer.name === 'naive' ? { ...peer, least: 10 } : peer))
/** How the quick run goes about each size: the smallest is there to be grown from, and needs no peers. */
const peersAt = (/** @type {number} */ size) => (quick && size < 10_000 ? [] : beside)

async function measure() {
  const load = loadavg()[0] ?? NaN
  /** @type {Map<number, Map<string, { p50: number, p95: number, count: number, computed: number, opened: number, memory: number, peak: number }>>} */
  const typed = new Map()
  /** @type {Map<number, Map<string, number>>} */
  const first = new Map()
  for (const size of parts.includes('typing') || parts.includes('first') ? sizes : []) {
    const { text, words, tables, source } = responseOf(size)
    console.log(`\n${words} words of ${source} with ${tables} tables (${Math.round(text.length / 1000)} kB)`)
    if (parts.includes('typing')) {
      const results = await typing([...ours, ...peersAt(size)], text, { rounds, places: quick ? 4 : 6, seconds: quick ? 4 : 12 })
      typed.set(size, new Map([...results].map(([name, { opened, times, computed, memory }]) => [name, { p50: median(times), p95: p95(times), count: times.length, computed: computed / times.length, opened, memory: memory.now, peak: memory.peak }])))
      const naive = typed.get(size)?.get('naive')
      console.log(`${'keystroke'.padEnd(14)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'of naive'.padStart(11)}${'cpu ms'.padStart(9)}${'strokes'.padStart(9)}${'MB'.padStart(7)}${'peak'.padStart(7)}`)
      for (const [name, one] of typed.get(size) ?? []) console.log(`${(ours.some(each => each.name === name) ? `ours, ${name}` : name).padEnd(14)}${ms(one.p50).padStart(9)}${ms(one.p95).padStart(9)}${(naive ? ratio(one.p95 / naive.p95) : '').padStart(11)}${ms(one.computed).padStart(9)}${String(one.count).padStart(9)}${ms(one.memory).padStart(7)}${ms(one.peak).padStart(7)}`)
    }
    if (parts.includes('first') && (!quick || peersAt(size).length > 0)) {
      const times = await firstAnalyses([ours[0] ?? { name: 'pull', command: own }, ...beside.filter(({ name }) => name === 'naive' || (!quick && name !== 'harper'))], text, 3, quick)
      first.set(size, new Map([...times].map(([name, each]) => [name, quick ? Math.min(...each) : median(each)])))
      console.log(`first analysis ${[...(first.get(size) ?? [])].map(([name, took]) => `${name === 'pull' ? 'ours' : name} ${ms(took)} ms`).join(' · ')}`)
    }
  }
  /** @type {Map<string, number>} */
  const started = new Map()
  if (parts.includes('start')) {
    for (const [name, times] of await starts([{ name: 'own', command: own }, { name: 'empty', command: await emptyServer() }, ...beside.filter(({ name }) => name === 'rumdl' || name === 'naive').map(({ name, command }) => ({ name, command }))], quick ? 7 : 15)) started.set(name, median(times))
    console.log(`\nstart to initialize ${[...started].map(([name, took]) => `${name === 'own' ? 'ours' : name} ${ms(took)} ms`).join(' · ')}`)
  }
  const other = parts.includes('edits') ? await otherEdits(own, 15_000, rounds) : []
  if (other.length > 0) console.log(`\nat 15000 words, of a full analysis of the result\n${other.map(({ name, took, full }) => `  ${name.padEnd(36)}${ms(took).padStart(7)} of ${ms(full).padStart(5)} ms = ${(took / full).toFixed(2)}`).join('\n')}`)
  const growth = parts.includes('growth') ? await memoryOver(own, responseOf(15_000).text, edits) : []
  if (growth.length > 0) console.log(`\nMB at each tenth of ${edits} edits: ${growth.map(Math.round).join(' ')}`)
  const files = parts.includes('sizes') ? sizesOf() : []
  return { quick, load: [load, loadavg()[0] ?? NaN], typing: typed, first, starts: started, other, growth, sizes: files }
}

/** @param {number} value */
function ratio(value) {
  return value >= 0.5 ? value.toFixed(2) : `1/${(1 / value).toFixed(0)}`
}

function sizesOf() {
  const built = (/** @type {string} */ name) => statSync(join(root, 'dist', name)).size
  const code = ['server.node.js', 'server.browser.js'].map(name => ({ name: `${name} and reader.js`, bytes: built(name) + built('reader.js'), most: 700_000 }))
  return [...code, ...(existsSync(vsix) ? [{ name: 'board-response.vsix', bytes: statSync(vsix).size, most: 1_000_000 }] : [])]
}

const result = await measure()
const gatesIn = (/** @type {Awaited<ReturnType<typeof measure>>} */ measured) => (values.floors ? withFloors(gatesOf(measured)) : gatesOf(measured))
let gates = gatesIn(result)
printGates(gates)
if (quick && !gates.every(holds)) {
  console.log('\nOnce more: a busy machine can spoil a run, and only what fails twice fails.')
  const again = new Map(gatesIn(await measure()).map(gate => [gate.name, gate]))
  gates = gates.map(gate => (holds(gate) ? gate : again.get(gate.name) ?? gate))
  printGates(gates)
}

mkdirSync(out, { recursive: true })
const plain = JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, ...result, gates }, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value), 2)
writeFileSync(join(out, 'bench.json'), `${plain}\n`)
console.log(`\nout/bench.json · load of the machine ${result.load.map(each => each.toFixed(1)).join(' to ')} on ${cpus().length} cores`)
if (values.chart && sizes.length > 1) {
  const names = { pull: 'Board Response', naive: 'remark + retext', markdownlint: 'markdownlint', harper: 'harper.js', rumdl: 'rumdl' }
  const lines = Object.entries(names).flatMap(([name, label]) => {
    const points = [...result.typing].flatMap(([size, each]) => (each.has(name) ? [/** @type {[number, number]} */ ([size, each.get(name)?.p95 ?? NaN])] : []))
    return points.length > 1 ? [{ name: label, points, own: name === 'pull' }] : []
  })
  writeFileSync(join(root, 'client', 'media', 'pictures', 'scaling.svg'), chart(lines, `All rules on, over stdio, side by side on one machine with ${cpus().length} cores. Both scales are logarithmic.`))
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
console.log(`Board Response ${version}: ${gates.filter(holds).length} of ${gates.length} ratios hold`)
const counted = { passed: gates.filter(holds).length, failed: gates.filter(gate => !holds(gate)).length }
console.log(`${counted.passed} passed, ${counted.failed} failed`)
process.exit(counted.failed > 0 ? 1 : 0)
