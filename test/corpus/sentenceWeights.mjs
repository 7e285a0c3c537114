/** What makes a sentence likely to answer each question, and to answer it plainly: logistic regression over its traits, by question. */
import { answers, questions } from './labelled.mjs'
import { inParallel, shared } from './inParallel.mjs'

/** A trait of fewer texts than this may be a name. */
const fewest = 5
/** Real responses, those told again, and plain statements by themselves are few beside the short responses that were written to teach. */
const realCount = 12
const real = new Set(['given', 'retold', 'seen', 'later', 'lookAlikes', 'said'])
/** Beginnings of real pages are many, and short. */
export const foundCount = 3
export const isFound = ({ set }) => set.startsWith('found ')
export const countOf = text => (real.has(text.set) ? realCount : isFound(text) ? foundCount : 1)
/** So many traits are kept: those that tell the questions apart best. */
const kept = 16_000
/** What is learned of each sentence. */
const targets = ['right', 'plain'].flatMap(told => questions.map((_, q) => ({ q, told })))
/** In tenths. */
const step = 5
/** `texts`: with their `sentences` and the name of their `set`; `names`: the traits that are weighed. By question the two biases, and by trait the weights for each question, that it is answered and behind these that it is answered plainly, in tenths (in steps of five: the finer the steps, the larger the package). */
export async function learnSentences(texts, names) {
  const last = (await weightsOf(texts, names)).models
  return {
    biases: Object.fromEntries(questions.map((question, q) => [question, [q, questions.length + q].map(at => Math.round(last[at].at(-1) * 100) / 100)])),
    weights: Object.fromEntries(names.map((name, t) => [name, last.map(weights => Math.round(weights[t] * 10 / step) * step)]).filter(([, row]) => row.some(one => one !== 0))),
  }
}

/** Those traits that tell the questions apart best, in the order of the alphabet. */
export async function tellingTraits(texts) {
  const seen = new Map()
  for (const { sentences } of texts) for (const trait of new Set(sentences.flatMap(s => s.traits))) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const all = [...seen].filter(([, count]) => count >= fewest).map(([trait]) => trait).sort()
  const { spread, models } = await weightsOf(texts, all)
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
async function weightsOf(texts, names) {
  const known = new Map(names.map((trait, i) => [trait, i]))
  const list = texts.flatMap(text => text.sentences.map(s => ({ labels: questions.map(question => answers(text, s, question)), counts: countOf(text), row: s.traits.flatMap(t => known.get(t) ?? []), part: 1 / Math.sqrt(Math.max(1, s.count)) })))
  const spread = new Float64Array(names.length)
  for (const { row, part } of list) for (const t of row) spread[t] += part ** 2
  let end = 0
  const sentences = {
    traits: shared(Int32Array, list.flatMap(({ row }) => row)),
    ends: shared(Int32Array, list.map(({ row }) => (end += row.length))),
    parts: shared(Float64Array, list.map(({ part }) => part)),
    size: names.length,
  }
  const models = await inParallel(new URL('logistic.mjs', import.meta.url).href, targets.map(({ q, told }) => ({
    ...sentences,
    right: shared(Float64Array, list.map(({ labels }) => labels[q]?.[told] ?? 0)),
    trust: shared(Float64Array, list.map(({ labels, counts }) => (labels[q]?.trust ?? 0) * counts)),
  })))
  return { spread, models }
}
