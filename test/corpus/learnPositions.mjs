#!/usr/bin/env node
// Makes the weights of server/lexicons/position-weights.json from the labelled texts: npm run learn:positions [-- --without=government]
// Its `kinds` and `polite` words are written by hand. --without: a file of `replies` is left out, so that `npm run eval:replies` tells how well the rest carries over to it.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sameFinding } from './alike.mjs'
import { bundled } from './bundled.mjs'
import { answers, sets } from './labelled.mjs'
import { logistic } from './logistic.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const weightsFile = join(here, '../../server/lexicons/position-weights.json')
const without = process.argv.find(one => one.startsWith('--without='))?.slice('--without='.length)
/** Not taught: what is held out, and passages that are about other questions. */
const untaught = name => name.startsWith('held-out') || name === `replies ${without}` || ['passages', 'said', 'lookAlikes', 'inPassing'].includes(name)
/** A sentence by itself was written to teach, and counts as so many. */
const alone = 2
/** A trait of fewer texts than this may be a name. */
const fewest = 3

const { positionsIn } = await bundled('learntPositions.ts')

const texts = Object.entries(sets).flatMap(([name, load]) => (untaught(name) ? [] : load()))

/** Each sentence with whether it states a position, and which: that of the finding that it stands behind, or of all where they have one and the same. */
const taught = texts.flatMap(text => {
  const { sentences, findings } = positionsIn(text.text)
  const labelled = (text.findings ?? []).flatMap(({ label, position }) => { const found = sameFinding(findings, label); return found && position !== 'not-stated' ? [{ start: found.start, position }] : [] })
  const one = new Set((text.findings ?? []).map(({ position }) => position).filter(position => position !== 'not-stated'))
  return sentences.flatMap(sentence => {
    const a = answers(text, sentence, 'acceptance')
    if (!a) return []
    const near = labelled.filter(({ start }) => start <= sentence.start).sort((a, b) => b.start - a.start)[0]?.position
    return [{ traits: sentence.traits, trust: a.trust, said: a.right > 0, position: a.right === 0 ? undefined : one.size === 1 ? [...one][0] : near, text }]
  })
})

/** Sentences by themselves, each with its position before it: `in part | …`, `none | …`. */
const positions = { accepted: 'accepted', 'in part': 'accepted-in-part', refused: 'not-accepted', none: undefined }
for (const line of readFileSync(join(here, 'taught/positions.txt'), 'utf8').split('\n').filter(Boolean)) {
  const [said, text] = line.split(' | ')
  if (!Object.hasOwn(positions, said)) throw new Error(`positions.txt: “${said}” is no position`)
  const position = positions[said]
  taught.push({ traits: positionsIn(text).sentences.flatMap(({ traits }) => traits), trust: alone, said: position !== undefined, position, text })
}

const inTexts = new Map()
for (const { traits, text } of taught) for (const trait of traits) inTexts.set(trait, (inTexts.get(trait) ?? new Set()).add(text))
const names = [...inTexts].filter(([, those]) => those.size >= fewest).map(([trait]) => trait).sort()
const known = new Map(names.map((trait, i) => [trait, i]))

/** By `few`, so many weights are zero; `small` as strong as scikit-learn's C of about five. */
function model(of, isRight, few) {
  const all = of.reduce((sum, { trust }) => sum + trust, 0)
  return logistic({ rows: of.map(({ traits }) => traits.flatMap(trait => known.get(trait) ?? [])), counts: of.map(({ traits }) => traits.length), right: of.map(one => Number(isRight(one))), trust: of.map(({ trust }) => trust), size: names.length, few, small: 0.2 / all, rounds: 400 })
}

const stated = taught.filter(({ position }) => position !== undefined)
const models = [
  model(taught, ({ said }) => said, 0.000006),
  model(stated, ({ position }) => position === 'accepted-in-part', 0.0001),
  model(stated, ({ position }) => position === 'not-accepted', 0.0001),
]
const rounded = weight => Math.round(weight * 10) / 10
const weights = Object.fromEntries(names.flatMap((name, i) => {
  const row = models.map(({ weights }) => rounded(weights[i]))
  while (row.at(-1) === 0) row.pop()
  return row.length === 0 ? [] : [[name, row]]
}))
const { kinds, polite } = JSON.parse(readFileSync(weightsFile, 'utf8'))
const entries = (of, line) => Object.entries(of).map(([key, value]) => `    ${JSON.stringify(key)}: ${line(value)}`).join(',\n')
writeFileSync(weightsFile, `{\n  "kinds": {\n${entries(kinds, JSON.stringify)}\n  },\n  "polite": [${polite.map(word => JSON.stringify(word)).join(', ')}],\n  "biases": [${models.map(({ bias }) => rounded(bias)).join(', ')}],\n  "weights": {\n${entries(weights, row => `[${row.join(', ')}]`)}\n  }\n}\n`)
console.log(`${taught.length} sentences, ${taught.filter(({ said }) => said).length} positions, ${stated.length} of a known kind, ${Object.keys(weights).length} weights of ${names.length} traits`)
