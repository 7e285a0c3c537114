/** Where two texts begin to differ, and where they have ceased to. */
import { sharedPieces } from '../text/pieces.ts'
import type { Text } from '../text/text.ts'

/** Characters that both begin with, and characters that both end with behind those, in UTF-16 units. */
export function inCommon(a: Text, b: Text): { readonly start: number; readonly end: number } {
  const shared = sharedPieces(a, b)
  const [x, y] = [a, b].map(text => text.slice(shared.start, text.length - shared.end)) as [string, string]
  const start = commonStart(x, y)
  return { start: shared.start + start, end: shared.end + commonEnd(x, y, Math.min(x.length, y.length) - start) }
}

/** Slices are compared, which costs a fraction of a look at each character. */
function commonStart(a: string, b: string): number {
  let same = 0
  let end = Math.min(a.length, b.length)
  while (same < end) {
    const middle = (same + end + 1) >> 1
    if (a.slice(same, middle) === b.slice(same, middle)) same = middle
    else end = middle - 1
  }
  return same
}

function commonEnd(a: string, b: string, most: number): number {
  let same = 0
  let end = most
  while (same < end) {
    const middle = (same + end + 1) >> 1
    if (a.slice(a.length - middle, a.length - same) === b.slice(b.length - middle, b.length - same)) same = middle
    else end = middle - 1
  }
  return same
}
