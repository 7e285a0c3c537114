/** How likely a sentence is to answer each question, by weights that are learned from labelled responses (`npm run learn`). */
import type { SentenceView } from '../evidence/sentenceView.ts'
import { ofWord } from '../lexicon/tokens.ts'
import { learnedIn } from './learned.ts'
import { sentenceTable } from './sentenceTable.ready.ts'
import { apart, shape, traitCount, type Said } from './traits.ts'

const table = sentenceTable()
const { rowOf, wordOf, sums, begin, add } = learnedIn(table)

/** The questions that sentences are weighed for, by their readers' names. */
export const weighed = table.questions

const learnedOf = ofWord(word => wordOf(shape(word)))
const first = wordOf('^')

/** By where a row begins: the sentence, counted from the first of all, in which its trait was met last. */
const met = new Uint32Array(table.rows.length)
let turn = 0
const addOnce = (row = -1): void => {
  if (row < 0 || met[row] === turn) return
  met[row] = turn
  add(row)
}

/** Log odds that it answers, in the order of `weighed`, and behind them that it answers plainly. As by `traitsOf`, without its strings: each sentence that is typed in is weighed. */
export function weigh(view: SentenceView, said: readonly Said[]): readonly number[] {
  turn++
  begin()
  let { pairs } = first
  for (const token of view.tokens) {
    const of = learnedOf(token)
    addOnce(of.row)
    addOnce(pairs?.get(of.one))
    pairs = of.pairs
  }
  addOnce(pairs?.get('$'))
  const others = apart(view, said)
  for (const trait of others) add(rowOf(trait))
  const part = 0.5 / Math.sqrt(traitCount(view.tokens.length, others.size))
  return table.biases.map((bias, i) => bias + sums[i]! * part)
}

/** In hundredths. */
export const likelihood = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds)))
