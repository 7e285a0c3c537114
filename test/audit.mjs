// Asks the registry whether any library that ships has a known fault that is high or critical.
import { spawnSync } from 'node:child_process'
import { environment, root } from './vscode/paths.mjs'
import { printTally } from './vscode/tally.mjs'

const { stdout } = spawnSync('npm', ['audit', '--audit-level=high', '--omit=dev', '--json'], { cwd: root, env: environment, encoding: 'utf8', timeout: 120_000 })
const answer = read(stdout)
if (!answer?.metadata?.vulnerabilities) {
  console.log(`NOT RUN: the registry did not say whether the libraries have known faults (${answer?.message ?? answer?.error?.summary ?? 'no answer'}). Run “npm audit --omit=dev” where it can be reached.`)
  printTally({ passed: 0, failed: 0 })
  process.exit(0)
}
const { high, critical, total } = answer.metadata.vulnerabilities
for (const [name, { severity }] of Object.entries(answer.vulnerabilities)) console.log(`${name}: ${severity}`)
const clean = high + critical === 0
console.log(clean ? `No high or critical faults are known of what ships${total ? `; ${total} lesser ones are` : ''}.` : `${high + critical} high or critical faults: see “npm audit --omit=dev”.`)
printTally({ passed: clean ? 1 : 0, failed: clean ? 0 : 1 })
process.exit(clean ? 0 : 1)

/** @param {string} text @returns {any} */
function read(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
