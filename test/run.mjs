// `npm test`: builds and runs everything, one step after the other, and counts.
//
//   npm test [-- --only unit,hosts]
//
// Exit code 1 when anything failed. The last line is the total: “N passed, N failed”.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { node, out, root, vsix } from './vscode/paths.mjs'
import { run } from './vscode/processes.mjs'
import { printTally, tally } from './vscode/tally.mjs'

/** @typedef {import('./vscode/tally.mjs').Tally} Tally */
/** @typedef {{ name: string, needs?: string, run: () => Promise<Tally> }} Step `needs`: without that step's success it is not run */

/** The package that writers download, in bytes. */
const largestPackage = 1_000_000

/** @type {readonly Step[]} */
const steps = [
  { name: 'build', run: () => command('npm', 'run', '--silent', 'build') },
  { name: 'types', run: () => command('npm', 'run', '--silent', 'typecheck') },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'slow', run: () => vitest('slow', ...longer()) },
  { name: 'reading', run: reading },
  { name: 'protocol', needs: 'build', run: () => vitest('protocol') },
  { name: 'worker', needs: 'build', run: () => vitest('worker') },
  { name: 'package', needs: 'build', run: packageVsix },
  { name: 'ratios', needs: 'package', run: () => counted('test/bench/run.mjs', '--quick', '--floors') },
  { name: 'audit', run: () => counted('test/audit.mjs') },
  { name: 'hosts', needs: 'build', run: () => counted('test/vscode/hosts.mjs') },
  { name: 'journeys', needs: 'package', run: () => counted('test/vscode/journeys.mjs') },
]

const chosen = choose()
/** @type {{ name: string, seconds: number, tally: Tally, note: string }[]} */
const results = []
for (const step of chosen) {
  const began = Date.now()
  const broken = results.some(({ name, tally }) => name === step.needs && tally.failed > 0)
  console.log(`\n━━ ${step.name}${broken ? ` is not run: ${step.needs} failed` : ''}`)
  const result = broken ? { passed: 0, failed: 1 } : await step.run()
  results.push({ name: step.name, seconds: (Date.now() - began) / 1000, tally: result, note: broken ? 'not run' : result.failed ? 'FAILED' : result.passed ? 'ok' : 'NOT RUN' })
}
summarise()

/** @returns {readonly Step[]} */
function choose() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  if (values.only === undefined) return steps
  const names = values.only.split(',').map(name => name.trim())
  const unknown = names.filter(name => !steps.some(step => step.name === name))
  if (unknown.length) {
    console.error(`Unknown step: ${unknown.join(', ')}. The steps are ${steps.map(({ name }) => name).join(', ')}.`)
    process.exit(2)
  }
  return steps.filter(({ name }) => names.includes(name))
}

/** A program that counts nothing: it passes or fails as one. @param {string} program @param {...string} args @returns {Promise<Tally>} */
async function command(program, ...args) {
  const { code } = await run(program, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A program of ours whose last line is its count. @param {string} script @param {...string} args */
async function counted(script, ...args) {
  const { code, output } = await run(node, [script, ...args], { echo: true })
  return tally(code, output)
}

/** How far the reading agrees with that of people: the tables are printed. @returns {Promise<Tally>} */
async function reading() {
  const whole = await command('npm', 'run', '--silent', 'eval')
  const short = await command('npm', 'run', '--silent', 'eval:replies')
  return { passed: whole.passed + short.passed, failed: whole.failed + short.failed }
}

/** The unit tests that look less far in the quick run. */
function longer() {
  const folder = join(root, 'test', 'unit')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts') && readFileSync(join(folder, name), 'utf8').includes('PROPERTY_RUNS')).map(name => join('test', 'unit', name))
}

/** @param {string} folder of test/ @param {...string} files @returns {Promise<Tally>} */
async function vitest(folder, ...files) {
  const report = join(out, 'reports', `${folder}.json`)
  rmSync(report, { force: true })
  mkdirSync(join(out, 'reports'), { recursive: true })
  const { code } = await run('npx', ['--no-install', 'vitest', 'run', `test/${folder}`, ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  let passed = 0
  let failed = 0
  /** @type {string[]} */
  let failures = []
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    passed = numPassedTests
    failed = numFailedTests
    failures = testResults.flatMap(failuresOf)
    if (numPendingTests) console.log(`SKIPPED: ${numPendingTests} of test/${folder}`)
  } catch {
    // It ended before it could report: counted below.
  }
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed, failures }
}

/** @param {{ name: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file @returns {string[]} */
function failuresOf({ name, assertionResults }) {
  return assertionResults.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) =>
    `${relative(root, name)}: ${fullName}\n${(failureMessages[0] ?? '').split('\n').slice(0, 8).map(line => `      ${line.slice(0, 300)}`).join('\n')}`)
}

/** @returns {Promise<Tally>} */
async function packageVsix() {
  // Whatever lies there from before must not be tested in its place.
  rmSync(vsix, { force: true })
  const { failed } = await command('npm', 'run', '--silent', 'package')
  if (failed) return { passed: 0, failed }
  const { size } = statSync(vsix)
  const fits = size <= largestPackage
  console[fits ? 'log' : 'error'](`board-response.vsix: ${Math.ceil(size / 1000)} kB${fits ? '' : `, more than ${largestPackage / 1000} kB: see .vscodeignore`}`)
  return fits ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function summarise() {
  // Said once more where whoever looks for the count finds it: a long run has scrolled away.
  for (const { name, tally: { failures = [] } } of results) for (const failure of failures) console.log(`\nfailed in ${name}: ${failure}`)
  console.log(`\n${'step'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`)
  for (const { name, tally: { passed, failed }, seconds, note } of results)
    console.log(`${name.padEnd(10)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(9)}  ${note}`)
  const total = { passed: 0, failed: 0 }
  for (const { tally: { passed, failed } } of results) {
    total.passed += passed
    total.failed += failed
  }
  printTally(total)
  process.exit(total.failed ? 1 : 0)
}
