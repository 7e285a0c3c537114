#!/usr/bin/env node
// Makes server/lexicons/weights.json, neighbours.json and whole-responses.json from the labelled texts: npm run learn [-- --check]
// --check: writes nothing; says how well the sentences of the held-out texts are ranked (mean precision by question), by themselves and beside their neighbours.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from './bundled.mjs'
import { answers, questions, sets } from './labelled.mjs'
import { learnNeighbours, sideBySide } from './neighbourNet.mjs'
import { countOf, foundCount, isFound, learnSentences, oddsOf, tellingTraits } from './sentenceWeights.mjs'
import { learnVerdicts, verdicts as inOrder } from './wholeWeights.mjs'

const lexicons = join(dirname(fileURLToPath(import.meta.url)), '../../server/lexicons')
/** Texts that the readers were built on, and read better than others: what they say there would be trusted too much, and is left out. */
const builtOn = new Set(['given', 'written', 'own', 'seen', 'passages', 'said'])
/** Of these the verdicts on whole responses are learned. */
const isWhole = ({ set }) => !['passages', 'said', 'lookAlikes', 'inPassing', 'sentences'].includes(set)
/**
 * How much a response's verdicts count, by its set: 1 where none is told. The given ones are real and judged by those who will judge others; told again, each
 * of them is there three times more; those in plain forms, as the templates lead to, are few, and what their readers say is to be trusted.
 */
const wholeCounts = { given: 24, seen: 6, later: 6, retold: 6, own: 24, written: 24 }
const wholeCountOf = text => wholeCounts[text.set] ?? (isFound(text) ? foundCount : 1)
/** Each text is weighed by what was learned without a fifth of the texts, its own among them: weights know the texts that they were learned from too well. */
const folds = 5

const { gistOf, neighbourSigns, sentencesOf, signs, wordsOf } = await bundled('learnt.ts')

const wordsOnly = sentence => ({ ...sentence, traits: sentence.traits.filter(trait => !trait.startsWith('=')) })
const read = Object.entries(sets).flatMap(([set, load]) => load().map(text => {
  const all = sentencesOf(text.text)
  return { ...text, set, all: builtOn.has(set) ? all.map(wordsOnly) : all }
})).map(text => ({ ...text, sentences: text.all.filter(({ review }) => !review) }))
const taught = read.filter(({ set }) => !set.startsWith('held-out'))

const check = process.argv.includes('--check')
const names = await tellingTraits(taught)
const learned = await learnSentences(taught, names)
const without = []
for (let fold = 0; fold < folds; fold++) without.push(await learnSentences(taught.filter((_, i) => i % folds !== fold), names))

/** A text's sentences as they stand in their blocks, each with its odds. */
function placed(text, weights) {
  const blocks = new Map()
  for (const sentence of text.all) blocks.set(sentence.block, [...(blocks.get(sentence.block) ?? []), { sentence, odds: oddsOf(weights, sentence), length: sentence.end - sentence.start }])
  return [...blocks.values()]
}
const unseen = taught.map((text, i) => ({ text, blocks: placed(text, without[i % folds]) }))

/** `known`: how many of the odds the network is given; `told`: what of the labels it is to say. */
const learnedBeside = (known, told) => learnNeighbours(unseen.flatMap(({ text, blocks }) => blocks.flatMap(all => {
  const block = all.map(one => ({ ...one, odds: one.odds.slice(0, known) }))
  return block.flatMap(({ sentence }, i) => {
    if (sentence.review) return []
    const labels = questions.map(question => answers(text, sentence, question))
    return [{ signs: neighbourSigns(block, i), right: labels.map(a => a?.[told] ?? 0), trust: labels.map(a => (a?.trust ?? 0) * countOf(text)) }]
  })
})))
const neighbours = sideBySide(...await Promise.all([learnedBeside(questions.length, 'right'), learnedBeside(2 * questions.length, 'plain')]))

const weigher = await bundled('learnt.ts', { 'neighbours.json': neighbours })
/** Of each sentence of a text, beside its neighbours. */
const weighedIn = blocks => blocks.flatMap(block => { const odds = weigher.weighBeside(block); return block.flatMap(({ sentence }, i) => (sentence.review ? [] : [{ sentence, odds: odds[i] }])) })

if (check) for (const set of new Set(read.map(({ set }) => set).filter(set => set.startsWith('held-out')))) {
  const texts = read.filter(text => text.set === set)
  console.log(set.padEnd(22), 'alone ', ranked(texts, text => text.sentences.map(sentence => ({ sentence, odds: oddsOf(learned, sentence) }))), ' beside', ranked(texts, text => weighedIn(placed(text, learned))))
} else {
  const by = await Promise.all(without.map(weights => bundled('learnt.ts', { 'weights.json': weights, 'neighbours.json': neighbours })))
  const whole = unseen.flatMap(({ text, blocks }, i) => {
    if (!isWhole(text)) return []
    const own = by[i % folds].verdictsOf(text.text)
    const all = questions.map(question => Math.max(0, inOrder.indexOf(own[question].verdict)))
    return [{ text, all, own, gist: gistOf(weighedIn(blocks).map(({ odds }) => odds)), words: wordsOf(text.text) }]
  })
  const verdicts = {}
  for (const [q, question] of questions.entries()) verdicts[question] = await learnVerdicts(whole.flatMap(({ text, all, own, gist, words }) =>
    text.truth[question] === undefined ? [] : [{ signs: signs(q, all, gist, words, own[question].asked), verdict: text.truth[question], trust: wholeCountOf(text) }]))
  const lines = Object.entries(learned.weights).map(([trait, row]) => `    ${JSON.stringify(trait)}: ${JSON.stringify(row)}`)
  writeFileSync(join(lexicons, 'weights.json'), `{\n  "biases": ${JSON.stringify(learned.biases)},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`)
  writeFileSync(join(lexicons, 'neighbours.json'), inLines(neighbours))
  writeFileSync(join(lexicons, 'whole-responses.json'), inLines(verdicts))
}

function inLines(json) {
  return `${JSON.stringify(json, null, 1).replace(/\n\s+(?=-?\d|\])/g, ' ')}\n`
}

/** Mean precision over the right ones, in the order of the odds, by question. */
function ranked(texts, weighedOf) {
  return questions.map((question, q) => {
    const list = texts.flatMap(text => weighedOf(text).flatMap(({ sentence, odds }) => { const a = answers(text, sentence, question); return a ? [{ odds: odds[q], right: a.right > 0.9, trust: a.trust }] : [] }))
    let right = 0, all = 0, sum = 0
    for (const one of list.sort((a, b) => b.odds - a.odds)) {
      all += one.trust
      if (one.right) { right += one.trust; sum += one.trust * right / all }
    }
    return (sum / right).toFixed(2)
  }).join(' ')
}
