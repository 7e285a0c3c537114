/** Signs in one measure, so that none is learned before another only because its numbers are large. */

/** Each sign by how far it is from its mean, in its own measure; `undone` gives weights (the first by itself) for signs as they are. */
export function evenedOut(rows) {
  const size = rows[0].length
  const means = Array.from({ length: size }, (_, s) => rows.reduce((sum, row) => sum + row[s], 0) / rows.length)
  const spreads = means.map((mean, s) => Math.sqrt(rows.reduce((sum, row) => sum + (row[s] - mean) ** 2, 0) / rows.length) || 1)
  return {
    rows: rows.map(row => Float64Array.from(row, (one, s) => (one - means[s]) / spreads[s])),
    undone: ([first, ...weights]) => [weights.reduce((sum, one, s) => sum - (one * means[s]) / spreads[s], first), ...weights.map((one, s) => one / spreads[s])],
  }
}

export const rounded = (list, digits) => [...list].map(one => Number(one.toFixed(digits)))
