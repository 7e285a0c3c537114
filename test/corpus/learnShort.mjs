/** What is learned of short responses as wholes: by question, for each verdict what is added and the weights of the signs (server/src/engine/answers/shortResponse.ts). */
import { questions } from './labelled.mjs'

const verdicts = ['not-found', 'partly', 'answered']
const tooMany = 400

/** `texts`: each with its `words`, with `own`, the readers' verdicts, and with `likely`, by question the likelihoods of its sentences in hundredths, both by weights that have not seen it. */
export function learnShort(texts, signs) {
  const read = texts.filter(({ words }) => words < tooMany)
  return Object.fromEntries(questions.map((question, q) => {
    const known = read.filter(({ truth, own }) => verdicts.includes(truth[question]) && verdicts.includes(own[question]))
    return [question, softmax(known.map(({ own, likely }) => signs(verdicts.indexOf(own[question]), likely[q])), known.map(({ truth }) => verdicts.indexOf(truth[question])), verdicts.length)]
  }))
}

/** Weights by class, the first of each by itself: gradient descent, with a little against large ones. */
function softmax(rows, classes, count, { rounds = 4000, step = 0.1, small = 0.002 } = {}) {
  const weights = Array.from({ length: count }, () => new Float64Array(rows[0].length + 1))
  for (let round = 0; round < rounds; round++) {
    const slopes = weights.map(row => row.map((one, i) => (i === 0 ? 0 : one * small)))
    rows.forEach((row, i) => {
      const sums = weights.map(of => Math.exp(of[0] + row.reduce((sum, sign, j) => sum + sign * of[j + 1], 0)))
      const all = sums.reduce((a, b) => a + b)
      sums.forEach((sum, c) => {
        const off = (sum / all - (classes[i] === c ? 1 : 0)) / rows.length
        slopes[c][0] += off
        row.forEach((sign, j) => { slopes[c][j + 1] += off * sign })
      })
    })
    weights.forEach((row, c) => row.forEach((_, j) => { row[j] -= step * slopes[c][j] }))
  }
  return weights.map(row => [...row].map(one => Math.round(one * 100) / 100))
}
