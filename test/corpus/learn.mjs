#!/usr/bin/env node
// Makes server/lexicons/weights.json from the labelled texts: npm run learn [-- --check]
// --check: writes nothing; says how well the sentences of the held-out texts are ranked (mean precision by question), by few weights and by more.
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answers, questions, sets } from './labelled.mjs'
import { logistic } from './logistic.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const heldOut = ['held-out', 'held-out retold', 'held-out later', 'held-out passages', 'held-out replies']
/** Texts that the readers were built on, and read better than others: what they say there would be trusted too much, and is left out. */
const builtOn = new Set(['given', 'written', 'own', 'seen', 'passages', 'said'])
/** A trait of fewer texts than this may be a name. */
const fewest = 3

const bundled = await build({ entryPoints: [join(here, 'learnt.ts')], bundle: true, format: 'cjs', platform: 'node', write: false, logLevel: 'error' })
const scratch = mkdtempSync(join(tmpdir(), 'board-response-learn-'))
writeFileSync(join(scratch, 'learnt.cjs'), bundled.outputFiles[0].text)
const { sentencesOf } = await import(join(scratch, 'learnt.cjs'))
rmSync(scratch, { recursive: true, force: true })

const wordsOnly = sentence => ({ ...sentence, traits: sentence.traits.filter(trait => !trait.startsWith('=')) })
const read = Object.fromEntries(Object.entries(sets).map(([name, load]) => [name, load().map(text => ({ ...text, set: name, sentences: builtOn.has(name) ? sentencesOf(text.text).map(wordsOnly) : sentencesOf(text.text) }))]))

/** Weights by trait, and the bias, of each question. */
export function learn(texts, { weighed = questions, ...how } = {}) {
  const seen = new Map()
  for (const { sentences } of texts) for (const trait of new Set(sentences.flatMap(s => s.traits))) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= fewest).map(([trait]) => trait).sort()
  const known = new Map(names.map((trait, i) => [trait, i]))
  return Object.fromEntries(weighed.map(question => {
    const of = texts.flatMap(text => text.sentences.map(s => ({ row: s.traits.flatMap(t => known.get(t) ?? []), count: s.count, ...answers(text, s, question) })).filter(({ trust }) => trust !== undefined))
    const { weights, bias } = logistic({ rows: of.map(o => o.row), counts: of.map(o => o.count), right: of.map(o => o.right), trust: of.map(o => o.trust), size: names.length, ...how })
    return [question, { bias: rounded(bias), weights: Object.fromEntries(names.flatMap((name, i) => (rounded(weights[i]) === 0 ? [] : [[name, rounded(weights[i])]]))) }]
  }))
}

const rounded = weight => Math.round(weight * 100) / 100

export const score = ({ bias, weights }, { traits, count }) => bias + traits.reduce((sum, trait) => sum + (weights[trait] ?? 0), 0) / Math.sqrt(count)

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
const rank = (model, texts) => questions.map(question => averagePrecision(texts.flatMap(text => text.sentences.flatMap(s => {
  const a = answers(text, s, question)
  return a ? [{ score: score(model[question], s), truth: a.right > 0.9, trust: a.trust }] : []
}))))

if (process.argv.includes('--check')) {
  console.log(Object.entries(read).map(([name, list]) => `${name} ${list.length}/${list.reduce((n, t) => n + t.sentences.length, 0)}`).join(', '))
  for (const few of [0.00005, 0.0001]) {
    const model = learn(of(teach), { few })
    const count = Object.values(model).reduce((n, { weights }) => n + Object.keys(weights).length, 0)
    for (const test of heldOut) if (read[test]?.length) console.log(few, count, test.padEnd(18), rank(model, read[test]).map(v => v.toFixed(2)).join(' '))
  }
} else {
  const model = learn(of(teach))
  const lines = Object.entries(model).map(([question, { bias, weights }]) => `  ${JSON.stringify(question)}: {\n    "bias": ${bias},\n    "weights": {\n${Object.entries(weights).map(([trait, weight]) => `      ${JSON.stringify(trait)}: ${weight}`).join(',\n')}\n    }\n  }`)
  writeFileSync(join(here, '../../server/lexicons/weights.json'), `{\n${lines.join(',\n')}\n}\n`)
}
