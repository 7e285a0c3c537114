/** @typedef {{ passed: number, failed: number }} Tally */

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
  return { passed, failed: unexplained ? 1 : failed }
}

/** @param {Tally} total */
export function printTally({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`)
}
