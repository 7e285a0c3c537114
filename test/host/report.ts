/** The first line, by which the harness tells the suite's words from VS Code's own log. */
const heading = 'Host tests'

/**
 * A Mocha reporter: one line for each test, the whole error for each that failed, and the count that the harness reads.
 * @param uncaught errors that escaped from the extension during the run; each counts as a failure
 */
export function reporter(uncaught: readonly string[]) {
  return function report(runner: Mocha.Runner): void {
    let passed = 0
    let failed = 0
    runner.on('start', () => console.log(heading))
    runner.on('pass', test => {
      passed++
      console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`)
    })
    runner.on('pending', test => console.log(`  – SKIPPED ${test.fullTitle()}`))
    runner.on('fail', (test, error) => {
      failed++
      console.log(`  ✗ ${test.fullTitle()}\n${describe(error)}`)
    })
    runner.on('end', () => {
      for (const error of uncaught) console.log(`  ✗ the extension let an error escape\n${indent(error)}`)
      console.log(`${passed} passed, ${failed + uncaught.length} failed`)
    })
  }
}

function describe(error: Error & { readonly actual?: unknown; readonly expected?: unknown }): string {
  // Below this line of the stack is only Mocha.
  const stack = (error.stack ?? String(error)).split(/\n\s+at callFn /)[0] ?? ''
  const compared = error.expected !== undefined ? `\nexpected: ${JSON.stringify(error.expected)}\nactual:   ${JSON.stringify(error.actual)}` : ''
  return indent(stack + compared)
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ')
}
