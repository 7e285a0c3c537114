/** Where two texts begin to differ, and where they have ceased to. */

/** Characters that both begin with, in UTF-16 units. Slices are compared, which costs a fraction of a look at each character. */
export function commonStart(a: string, b: string): number {
  let same = 0
  let end = Math.min(a.length, b.length)
  while (same < end) {
    const middle = (same + end + 1) >> 1
    if (a.slice(same, middle) === b.slice(same, middle)) same = middle
    else end = middle - 1
  }
  return same
}

/** Characters that both end with, `most` at most. */
export function commonEnd(a: string, b: string, most: number): number {
  let same = 0
  let end = most
  while (same < end) {
    const middle = (same + end + 1) >> 1
    if (a.slice(a.length - middle, a.length - same) === b.slice(b.length - middle, b.length - same)) same = middle
    else end = middle - 1
  }
  return same
}
