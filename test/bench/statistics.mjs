/** @param {readonly number[]} values @param {number} part 0 to 1 @returns {number} */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? NaN
}
/** @param {readonly number[]} values */
export const median = values => quantile(values, 0.5)
/** @param {readonly number[]} values */
export const p95 = values => quantile(values, 0.95)

/** @param {number} value milliseconds */
export const ms = value => (Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0))
