// Runs the host suite in both extension hosts: Node, and the web worker that vscode.dev has.
//
//   node test/vscode/hosts.mjs [node] [web]
import { obstacle } from './obstacle.mjs'
import { node } from './paths.mjs'
import { run } from './processes.mjs'
import { printTally, tally } from './tally.mjs'

/** @type {Record<string, string>} */
const names = { node: 'Node', web: 'web worker' }
const desktop = process.env.BOARD_RESPONSE_VSCODE
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in names))
if (unknown.length) {
  console.error(`Unknown host: ${unknown.join(', ')}. The hosts are ${Object.keys(names).join(' and ')}.`)
  process.exit(2)
}

const total = { passed: 0, failed: 0 }
const why = desktop ? undefined : await obstacle()
for (const host of asked.length ? asked : Object.keys(names)) {
  if (why) {
    console.error(`NOT RUN: the ${names[host]} extension host. ${why}`)
    // On a writer's machine a missing browser is no fault of the code; in CI it would hide one.
    if (process.env.CI) total.failed++
    continue
  }
  console.log(`\nThe ${names[host]} extension host, in ${desktop ?? 'code-server’s VS Code'}`)
  const { code, output } = await run(node, ['test/vscode/runHost.mjs', host], { echo: true })
  const counted = tally(code, output)
  total.passed += counted.passed
  total.failed += counted.failed
}
printTally(total)
process.exit(total.failed ? 1 : 0)
