#!/usr/bin/env node
// Makes server/lexicons/weights.json and short-responses.json from the labelled texts: npm run learn [-- --check]
// --check: writes nothing; says how well the sentences of the held-out texts are ranked (mean precision by question), by fewer traits and by more.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from './bundled.mjs'
import { answers, questions, sets } from './labelled.mjs'
import { learnShort } from './learnShort.mjs'
import { logistic } from './logistic.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const heldOut = ['held-out', 'held-out retold', 'held-out later', 'held-out passages', 'held-out coroners', 'held-out replies']
/** Texts that the readers were built on, and read better than others: what they say there would be trusted too much, and is left out. */
const builtOn = new Set(['given', 'written', 'own', 'seen', 'passages', 'said'])
/** A trait of fewer texts than this may be a name. */
const fewest = 5
/** Real responses, those told again, and plain statements by themselves are few beside the short responses that were written to teach. */
const realCount = 3
const real = new Set(['given', 'retold', 'seen', 'later', 'lookAlikes', 'said'])
/** So many traits are kept: those that tell the questions apart best. More of them rank hardly better. */
const kept = 4000

const { sentencesOf, signs } = await bundled('learnt.ts')

const wordsOnly = sentence => ({ ...sentence, traits: sentence.traits.filter(trait => !trait.startsWith('=')) })
const read = Object.fromEntries(Object.entries(sets).map(([name, load]) => [name, load().map(text => ({ ...text, set: name, sentences: builtOn.has(name) ? sentencesOf(text.text).map(wordsOnly) : sentencesOf(text.text) }))]))

/** Biases in the order of the questions, and by trait the weights for each question, in tenths. */
export function learn(texts, { most = kept, ...how } = {}) {
  const seen = new Map()
  for (const { sentences } of texts) for (const trait of new Set(sentences.flatMap(s => s.traits))) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const all = [...seen].filter(([, count]) => count >= fewest).map(([trait]) => trait).sort()
  const first = weightsOf(texts, all, how)
  const told = all.map((name, t) => [name, first.reduce((sum, { weights, spread }) => sum + weights[t] ** 2 * spread[t], 0)])
  const names = told.sort((a, b) => b[1] - a[1]).slice(0, most).map(([name]) => name).sort()
  const last = weightsOf(texts, names, how)
  return {
    biases: Object.fromEntries(last.map(({ bias }, q) => [questions[q], rounded(bias)])),
    weights: Object.fromEntries(names.map((name, t) => [name, last.map(({ weights }) => Math.round(weights[t] * 10))]).filter(([, row]) => row.some(one => one !== 0))),
  }
}

/** By question; `spread`: how much each trait makes of the sentences. */
function weightsOf(texts, names, how) {
  const known = new Map(names.map((trait, i) => [trait, i]))
  const list = texts.flatMap(text => text.sentences.map(s => ({ text, s, row: s.traits.flatMap(t => known.get(t) ?? []) })))
  const spread = new Float64Array(names.length)
  for (const { row, s } of list) for (const t of row) spread[t] += 1 / s.count
  return questions.map(question => {
    const of = list.map(o => ({ ...o, ...answers(o.text, o.s, question) })).filter(({ trust }) => trust !== undefined)
    return { spread, ...logistic({ rows: of.map(o => o.row), counts: of.map(o => o.s.count), right: of.map(o => o.right), trust: of.map(o => o.trust * (real.has(o.text.set) ? realCount : 1)), size: names.length, ...how }) }
  })
}

const rounded = weight => Math.round(weight * 100) / 100

export const score = ({ biases, weights }, { traits, count }, q) => biases[questions[q]] + traits.reduce((sum, trait) => sum + (weights[trait]?.[q] ?? 0), 0) / 10 / Math.sqrt(count)

/** Mean precision over the right ones, in the order of the scores. */
function averagePrecision(list) {
  let right = 0, all = 0, sum = 0
  for (const { trust, truth } of list.toSorted((a, b) => b.score - a.score)) {
    all += trust
    if (truth) { right += trust; sum += trust * right / all }
  }
  return sum / right
}

const of = names => names.flatMap(name => read[name] ?? [])
const teach = Object.keys(read).filter(name => !heldOut.includes(name))
const rank = (model, texts) => questions.map((question, q) => averagePrecision(texts.flatMap(text => text.sentences.flatMap(s => {
  const a = answers(text, s, question)
  return a ? [{ score: score(model, s, q), truth: a.right > 0.9, trust: a.trust }] : []
}))))

if (process.argv.includes('--check')) {
  console.log(Object.entries(read).map(([name, list]) => `${name} ${list.length}/${list.reduce((n, t) => n + t.sentences.length, 0)}`).join(', '))
  for (const most of [kept / 2, kept, kept * 2]) {
    const model = learn(of(teach), { most })
    for (const test of heldOut) if (read[test]?.length) console.log(most, test.padEnd(22), rank(model, read[test]).map(v => v.toFixed(2)).join(' '))
  }
} else {
  const { biases, weights } = learn(of(teach))
  const lines = Object.entries(weights).map(([trait, row]) => `    ${JSON.stringify(trait)}: ${JSON.stringify(row)}`)
  writeFileSync(join(here, '../../server/lexicons/weights.json'), `{\n  "biases": ${JSON.stringify(biases)},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`)
  // Each text is weighed by what was learned without its file: weights know the texts that they were learned from too well.
  const files = teach.filter(name => name.startsWith('replies '))
  const weighed = []
  for (const file of files) {
    const without = learn(of(teach.filter(name => name !== file)))
    const { verdictsOf, wordsOf } = await bundled('learnt.ts', without)
    for (const text of read[file]) weighed.push({ ...text, words: wordsOf(text.text), own: verdictsOf(text.text), likely: questions.map((_, q) => text.sentences.map(s => Math.round(100 / (1 + Math.exp(-score(without, s, q)))))) })
  }
  writeFileSync(join(here, '../../server/lexicons/short-responses.json'), `${JSON.stringify(learnShort(weighed, signs), null, 1).replace(/\n\s+(?=-?\d|\])/g, ' ')}\n`)
}
