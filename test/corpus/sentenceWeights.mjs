/** What makes a sentence likely to answer each question: logistic regression over its traits, by question. */
import { answers, questions } from './labelled.mjs'
import { minimise } from './minimise.mjs'

/** A trait of fewer texts than this may be a name. */
const fewest = 5
/** Real responses, those told again, and plain statements by themselves are few beside the short responses that were written to teach. */
const realCount = 6
const real = new Set(['given', 'retold', 'seen', 'later', 'lookAlikes', 'said'])
export const countOf = ({ set }) => (real.has(set) ? realCount : 1)
/** So many traits are kept: those that tell the questions apart best. */
const kept = 4500
/** In tenths. */
const step = 3
/** How dear large weights are, beside all that the sentences count (as scikit-learn's C of ten). */
const dear = 0.1

/** `texts`: with their `sentences` and the name of their `set`. Biases in the order of the questions, and by trait the weights for each question, in tenths (in steps of three: the finer the steps, the larger the package). */
export function learnSentences(texts, { most = kept } = {}) {
  const seen = new Map()
  for (const { sentences } of texts) for (const trait of new Set(sentences.flatMap(s => s.traits))) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const all = [...seen].filter(([, count]) => count >= fewest).map(([trait]) => trait).sort()
  const { spread, models } = weightsOf(texts, all)
  const told = all.map((name, t) => [name, models.reduce((sum, weights) => sum + weights[t] ** 2 * spread[t], 0)])
  const names = told.sort((a, b) => b[1] - a[1]).slice(0, most).map(([name]) => name).sort()
  const last = weightsOf(texts, names).models
  return {
    biases: Object.fromEntries(last.map((weights, q) => [questions[q], Math.round(weights.at(-1) * 100) / 100])),
    weights: Object.fromEntries(names.map((name, t) => [name, last.map(weights => Math.round(weights[t] * 10 / step) * step)]).filter(([, row]) => row.some(one => one !== 0))),
  }
}

/** As `weigh` does it: how much speaks for it that a sentence answers each question (log odds). */
export const oddsOf = ({ biases, weights }, { traits, count }) => {
  const sums = questions.map(() => 0)
  for (const trait of traits) {
    const row = weights[trait]
    if (row) for (let q = 0; q < sums.length; q++) sums[q] += row[q]
  }
  return sums.map((sum, q) => biases[questions[q]] + sum / 10 / Math.sqrt(count))
}

/** By question the weights, the bias last; `spread`: how much each trait makes of the sentences. */
function weightsOf(texts, names) {
  const known = new Map(names.map((trait, i) => [trait, i]))
  const list = texts.flatMap(text => text.sentences.map(s => ({ text, s, row: Int32Array.from(s.traits.flatMap(t => known.get(t) ?? [])), part: 1 / Math.sqrt(Math.max(1, s.count)) })))
  const spread = new Float64Array(names.length)
  for (const { row, part } of list) for (const t of row) spread[t] += part ** 2
  return { spread, models: questions.map(question => logistic(list.flatMap(({ text, s, row, part }) => { const a = answers(text, s, question); return a ? [{ row, part, right: a.right, trust: a.trust * countOf(text) }] : [] }), names.length)) }
}

/** `right`: 0 to 1, how far it answers; `trust`: how much it counts; each of `row`’s traits counts `part`. */
function logistic(list, size) {
  return minimise(new Float64Array(size + 1), (weights, slope) => {
    let loss = 0
    for (let t = 0; t < size; t++) {
      slope[t] = dear * weights[t]
      loss += (dear / 2) * weights[t] ** 2
    }
    for (const { row, part, right, trust } of list) {
      let sum = 0
      for (let i = 0; i < row.length; i++) sum += weights[row[i]]
      const odds = weights[size] + sum * part
      const off = trust * (1 / (1 + Math.exp(-odds)) - right)
      loss += trust * (Math.max(0, odds) - odds * right + Math.log1p(Math.exp(-Math.abs(odds))))
      slope[size] += off
      for (let i = 0; i < row.length; i++) slope[row[i]] += off * part
    }
    return loss
  })
}
