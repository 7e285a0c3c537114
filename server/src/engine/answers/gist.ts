/** What a response's sentences say together of each question, without a look at their order. */
import { weighedSentences, type Weighed } from '../../model/evidence/readEvidence.ts'
import { ofPage, pagesOf } from '../../model/pages.ts'
import type { PlacedReading, Response } from '../../model/response.ts'
import { weighed } from '../../model/weighing/weigh.ts'
import { keptBeside } from '../../remembered.ts'

/** Of each question: the log odds of the likeliest, and of how many one may think that they answer. */
export interface Gist {
  readonly count: number
  /** In the order of `weighed`. */
  readonly likeliest: readonly (readonly number[])[]
  /** In parts of a whole, without fractions: in whatever order they are added up, they make the same. */
  readonly sums: readonly number[]
}

/** Of a whole. */
export const parts = 1000

/** So many of the likeliest are looked at. */
const looked = 4
const nothing: Gist = { count: 0, likeliest: weighed.map(() => []), sums: weighed.map(() => 0) }

/** What sentences say, of each its log odds. */
export function gistOf(sentences: readonly (readonly number[])[]): Gist {
  if (sentences.length === 0) return nothing
  const likeliest: number[][] = [], sums: number[] = []
  for (let q = 0; q < weighed.length; q++) {
    const all: number[] = []
    let sum = 0
    for (const odds of sentences) {
      all.push(odds[q]!)
      sum += Math.round(parts / (1 + Math.exp(-odds[q]!)))
    }
    if (all.length > 1) all.sort(descending)
    likeliest.push(all.length > looked ? all.slice(0, looked) : all)
    sums.push(sum)
  }
  return { count: sentences.length, likeliest, sums }
}

const descending = (a: number, b: number): number => b - a

function together(a: Gist, b: Gist): Gist {
  if (a.count === 0 || b.count === 0) return a.count === 0 ? b : a
  return {
    count: a.count + b.count,
    likeliest: a.likeliest.map((list, q) => firstOf(list, b.likeliest[q]!)),
    sums: a.sums.map((sum, q) => sum + b.sums[q]!),
  }
}

/** Of two lists that begin with what is likeliest. Mostly there is nothing likelier in the second. */
const firstOf = (a: readonly number[], b: readonly number[]): readonly number[] => a[looked - 1]! >= b[0]! ? a : [...a, ...b].sort(descending).slice(0, looked)

const ofReading = keptBeside((sentences: readonly Weighed[]): Gist => gistOf(sentences.map(({ odds }) => odds)))
export const ownSentences = ({ reading, review }: PlacedReading): readonly Weighed[] => review ? weighedSentences(reading).filter(({ passage }) => !review.has(passage)) : weighedSentences(reading)
const onPage = ofPage(page => page.reduce((all, block) => together(all, ofReading(ownSentences(block))), nothing))
/** Kept by block and by page: a keystroke costs one page. */
export const gistOfBlocks = keptBeside((blocks: Response['blocks']): Gist => pagesOf(blocks).reduce((all, page) => together(all, onPage(page)), nothing))
