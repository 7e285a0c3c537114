/** What a response's sentences say together of each question, without a look at their order. */
import { weighedSentences, type Weighed } from '../../model/evidence/readEvidence.ts'
import { ofPage, pagesOf } from '../../model/pages.ts'
import type { PlacedReading, Response } from '../../model/response.ts'
import { weighed } from '../../model/weighing/weigh.ts'
import { keptBeside } from '../../remembered.ts'

/** Of each question: the log odds of the likeliest, and of how many one may think that they answer. */
export interface Gist {
  readonly count: number
  /** In the order of `weighed`: that it is answered, and behind these that it is answered plainly. */
  readonly likeliest: readonly (readonly number[])[]
  /** In parts of a whole, without fractions: in whatever order they are added up, they make the same. */
  readonly sums: readonly number[]
}

/** Of a whole. */
export const parts = 1000

/** Whether each question is answered, and whether plainly. */
const asked = 2 * weighed.length
/** So many of the likeliest are looked at. */
const looked = 4

/** What sentences say, of each its log odds. */
export function gistOf(sentences: readonly (readonly number[])[]): Gist {
  const likeliest: number[][] = [], sums: number[] = []
  for (let q = 0; q < asked; q++) {
    const best: number[] = []
    let sum = 0
    for (const odds of sentences) {
      keepBest(best, odds[q]!)
      sum += Math.round(parts / (1 + Math.exp(-odds[q]!)))
    }
    likeliest.push(best)
    sums.push(sum)
  }
  return { count: sentences.length, likeliest, sums }
}

/** Puts one to the likeliest, if it is one of them. */
function keepBest(best: number[], odds: number): void {
  let at = Math.min(best.length, looked - 1)
  if (at < best.length && best[at]! >= odds) return
  for (; at > 0 && best[at - 1]! < odds; at--) best[at] = best[at - 1]!
  best[at] = odds
}

/** By index and into three lists, however many there are: a list for each two of them was a tenth of a keystroke's garbage. */
function together(gists: readonly Gist[]): Gist {
  const likeliest = Array.from({ length: asked }, (): number[] => [])
  const sums = likeliest.map(() => 0)
  let count = 0
  for (let i = 0; i < gists.length; i++) {
    const one = gists[i]!
    count += one.count
    for (let q = 0; q < sums.length; q++) {
      sums[q]! += one.sums[q]!
      const list = one.likeliest[q]!
      for (let k = 0; k < list.length; k++) keepBest(likeliest[q]!, list[k]!)
    }
  }
  return { count, likeliest, sums }
}

const ofReading = keptBeside((sentences: readonly Weighed[]): Gist => gistOf(sentences.map(({ odds }) => odds)))
export const ownSentences = ({ reading, review }: PlacedReading): readonly Weighed[] => review ? weighedSentences(reading).filter(({ passage }) => !review.has(passage)) : weighedSentences(reading)
const onPage = ofPage(page => together(page.map(block => ofReading(ownSentences(block)))))
/** Kept by block and by page: a keystroke costs one page. */
export const gistOfBlocks = keptBeside((blocks: Response['blocks']): Gist => together(pagesOf(blocks).map(page => onPage(page))))
