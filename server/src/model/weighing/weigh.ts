/** How likely a sentence is to answer each question, by weights that are learned from labelled responses (`npm run learn`). */
import learned from '../../../lexicons/weights.json' with { type: 'json' }
import type { SentenceView } from '../evidence/sentenceView.ts'
import { ofWord } from '../lexicon/tokens.ts'
import { apart, shape, traitCount, type Said } from './traits.ts'

interface Learned {
  readonly biases: Readonly<Record<string, number>>
  /** In tenths, in the order of the questions. */
  readonly weights: Readonly<Record<string, Row>>
}

/** The questions that sentences are weighed for, by their readers' names. */
export const weighed: readonly string[] = Object.keys(learned.biases)

type Row = readonly number[]

interface Table {
  readonly rows: ReadonlyMap<string, Row>
  /** Of two words that stand side by side, by the first and then the second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Row>>
}

let table: Table | undefined

/** What is learned of a word, and of it with the word behind it. */
const learnedOf = ofWord(word => {
  const one = shape(word)
  const { rows, pairs } = (table ??= madeTable())
  return { one, row: rows.get(one), pairs: pairs.get(one) }
})

function madeTable(): Table {
  const rows = new Map<string, Row>()
  const pairs = new Map<string, Map<string, Row>>()
  for (const [trait, row] of Object.entries((learned as Learned).weights)) {
    const [first = '', second] = /^[@|=]/.test(trait) ? [trait] : trait.split(' ')
    if (second === undefined) rows.set(first, row)
    else {
      const of = pairs.get(first) ?? new Map<string, Row>()
      pairs.set(first, of.set(second, row))
    }
  }
  return { rows, pairs }
}

const biases = Object.values(learned.biases)

/** In hundredths, in the order of `weighed`. As by `traitsOf`, without its strings: each sentence that is typed in is weighed. */
export function weigh(view: SentenceView, said: readonly Said[]): readonly number[] {
  const { rows, pairs } = (table ??= madeTable())
  const sums = biases.map(() => 0)
  const met = new Set<Row>()
  const add = (row: Row | undefined): void => {
    if (!row || met.has(row)) return
    met.add(row)
    for (let i = 0; i < row.length; i++) sums[i]! += row[i]!
  }
  let before = pairs.get('^')
  for (const token of view.tokens) {
    const of = learnedOf(token)
    add(of.row)
    add(before?.get(of.one))
    before = of.pairs
  }
  add(before?.get('$'))
  const others = apart(view, said)
  for (const trait of others) add(rows.get(trait))
  const part = 0.1 / Math.sqrt(traitCount(view.tokens.length, others.size))
  return sums.map((sum, i) => Math.round(100 / (1 + Math.exp(-biases[i]! - sum * part))))
}
