import { zero, type WeightTable } from './weightTable.ts'

/** What is learned of a word: where its row begins, and where those of it with the word behind it begin. */
export interface LearnedWord {
  readonly one: string
  readonly row: number | undefined
  readonly pairs: ReadonlyMap<string, number> | undefined
}

export interface Learned {
  /** Of a trait that is not two words. */
  rowOf(trait: string): number | undefined
  wordOf(one: string): LearnedWord
  /** Of the sentence at hand, by bias: what was added since it was begun, in halves. */
  readonly sums: number[]
  begin(): void
  add(row: number | undefined): void
}

export function learnedIn({ biases, rows: written, single, pairs }: WeightTable): Learned {
  const width = biases.length
  const rows = new Int8Array(written.length)
  for (let i = 0; i < rows.length; i++) rows[i] = written.charCodeAt(i) - zero
  const placed = (words: readonly string[], start: number): ReadonlyMap<string, number> => new Map(words.map((word, i) => [word, start + i * width]))
  const singles = placed(single.split('\n'), 0)
  const byFirst = new Map(Object.entries(pairs))
  const rowOf = (trait: string): number | undefined => singles.get(trait)
  const sums = biases.map(() => 0)
  return {
    rowOf,
    wordOf: one => {
      const behind = byFirst.get(one)
      return { one, row: rowOf(one), pairs: behind && placed(behind[1].split(' '), behind[0]) }
    },
    sums,
    begin: () => void sums.fill(0),
    add: row => { if (row !== undefined) for (let i = 0; i < width; i++) sums[i]! += rows[row + i]! },
  }
}
