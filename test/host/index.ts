/**
 * The suite's entry, for both extension hosts: VS Code calls `run` and reads failure from a rejection.
 * Mocha's browser build serves both: it needs nothing of Node.
 */
import { reporter } from './report'
import { collectUncaught } from './uncaught'

export async function run(): Promise<void> {
  const uncaught = collectUncaught()
  // Here and not above: as it loads it takes `module.exports` for itself, which by now VS Code has read.
  await import('mocha/mocha.js')
  mocha.setup({ ui: 'tdd', timeout: 20_000, reporter: reporter(uncaught) as unknown as Mocha.ReporterConstructor })
  // After `setup`: the tests call `suite` and `test` as they load.
  await import('board-response:host-tests')
  // Not `mocha.run`, which looks for options in the page's address: the Node host has no page.
  const failures = await new Promise<number>(resolve => Mocha.prototype.run.call(mocha, resolve))
  if (failures + uncaught.length > 0) throw new Error(`${failures + uncaught.length} failed`)
}
