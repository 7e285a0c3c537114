/** Learned weights in the form in which they are looked up. Tables are made when the package is built and not each time it is loaded. */
export interface WeightTable {
  readonly biases: readonly number[]
  /** Row after row, each as long as `biases`: a unit for each weight, in steps of half from `zero`. So they are half as long as numbers, and read at once. */
  readonly rows: string
  /** The traits of the first rows, parted by line endings: all that are not two words. */
  readonly single: string
  /** Of two words that stand side by side: by the first, where the first of its rows begins, and the second words of them, parted by spaces. */
  readonly pairs: Readonly<Record<string, readonly [start: number, seconds: string]>>
}

/** The unit of a weight of nothing: the heaviest and the lightest are letters and signs still. */
export const zero = 80
/** In tenths. */
const step = 5

const isPair = ([trait]: readonly [string, unknown]): boolean => trait.includes(' ') && !/^[@|=]/.test(trait)

/** `weights`: in tenths, by fives. */
export function weightTable(biases: readonly number[], weights: readonly (readonly [trait: string, row: readonly number[]])[]): WeightTable {
  const rows: number[] = []
  const add = (row: readonly number[]): void => biases.forEach((_, i) => rows.push(zero + (row[i] ?? 0) / step))
  const single = weights.filter(one => !isPair(one))
  for (const [, row] of single) add(row)
  const pairs: Record<string, [number, string]> = {}
  for (const first of new Set(weights.filter(isPair).map(([trait]) => trait.split(' ')[0]!))) {
    const own = weights.filter(one => isPair(one) && one[0].startsWith(`${first} `))
    pairs[first] = [rows.length, own.map(([trait]) => trait.slice(first.length + 1)).join(' ')]
    for (const [, row] of own) add(row)
  }
  return { biases, rows: rows.map(unit => String.fromCharCode(unit)).join(''), single: single.map(([trait]) => trait).join('\n'), pairs }
}
