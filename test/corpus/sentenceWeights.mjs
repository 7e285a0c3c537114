/** What makes a sentence likely to answer each question, and to answer it plainly: logistic regression over its traits, by question. */
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
/** What is learned of each sentence. */
const targets = ['right', 'plain'].flatMap(told => questions.map((_, q) => ({ q, told })))
/** In tenths. */
const step = 5
/** How dear large weights are, beside all that the sentences count (as scikit-learn's C of ten). */
const dear = 0.1

/** `texts`: with their `sentences` and the name of their `set`; `names`: the traits that are weighed. By question the two biases, and by trait the weights for each question, that it is answered and behind these that it is answered plainly, in tenths (in steps of five: the finer the steps, the larger the package). */
export function learnSentences(texts, names) {
  const last = weightsOf(texts, names).models
  return {
    biases: Object.fromEntries(questions.map((question, q) => [question, [q, questions.length + q].map(at => Math.round(last[at].at(-1) * 100) / 100)])),
    weights: Object.fromEntries(names.map((name, t) => [name, last.map(weights => Math.round(weights[t] * 10 / step) * step)]).filter(([, row]) => row.some(one => one !== 0))),
  }
}

/** Those traits that tell the questions apart best, in the order of the alphabet. */
export function tellingTraits(texts) {
  const seen = new Map()
  for (const { sentences } of texts) for (const trait of new Set(sentences.flatMap(s => s.traits))) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const all = [...seen].filter(([, count]) => count >= fewest).map(([trait]) => trait).sort()
  const { spread, models } = weightsOf(texts, all)
  const told = all.map((name, t) => [name, models.reduce((sum, weights) => sum + weights[t] ** 2 * spread[t], 0)])
  return told.sort((a, b) => b[1] - a[1]).slice(0, kept).map(([name]) => name).sort()
}

/** As `weigh` does it: how much speaks for it that a sentence answers each question, and answers it plainly (log odds). */
export const oddsOf = ({ biases, weights }, { traits, count }) => {
  const sums = targets.map(() => 0)
  for (const trait of traits) {
    const row = weights[trait]
    if (row) for (let q = 0; q < sums.length; q++) sums[q] += row[q]
  }
  return sums.map((sum, at) => biases[questions[at % questions.length]][at < questions.length ? 0 : 1] + sum / 10 / Math.sqrt(count))
}

/** By target the weights, the bias last; `spread`: how much each trait makes of the sentences. */
function weightsOf(texts, names) {
  const known = new Map(names.map((trait, i) => [trait, i]))
  const list = texts.flatMap(text => text.sentences.map(s => ({ labels: questions.map(question => answers(text, s, question)), counts: countOf(text), row: Int32Array.from(s.traits.flatMap(t => known.get(t) ?? [])), part: 1 / Math.sqrt(Math.max(1, s.count)) })))
  const spread = new Float64Array(names.length)
  for (const { row, part } of list) for (const t of row) spread[t] += part ** 2
  return { spread, models: targets.map(({ q, told }) => logistic(list.flatMap(({ labels, counts, row, part }) => (labels[q] ? [{ row, part, right: labels[q][told], trust: labels[q].trust * counts }] : [])), names.length)) }
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
