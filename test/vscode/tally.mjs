/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Tally `failures`: each by its name and the first lines of what it says */

/**
 * What a program counted, read from the last “N passed, N failed” that it printed. A program that fails without saying
 * of what, or that ran no test and does not say NOT RUN, counts as one failure.
 * @param {number} code its exit code @param {string} output @returns {Tally}
 */
export function tally(code, output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1)
  const passed = Number(last?.[1] ?? 0)
  const failed = Number(last?.[2] ?? 0)
  const unexplained = failed === 0 && (code !== 0 || (passed === 0 && !/^NOT RUN: /m.test(output)))
  const failures = [...output.matchAll(/^ {2}(?:✗|FAILS) .*(?:\n {3,}.*){0,8}/gm)].map(([failure]) => failure.trim())
  return { passed, failed: unexplained ? 1 : failed, failures }
}

/** @param {Tally} total */
export function printTally({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`)
}
