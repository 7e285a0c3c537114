import type { Text } from './text/text.ts'

/** A stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the exact source text that it covers. */
export interface Words extends Span {
  readonly text: string
}

export const span = (start: number, end: number): Span => ({ start, end })

export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by })

export const contains = (outer: Span, offset: number): boolean => outer.start <= offset && offset <= outer.end

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A slice keeps the whole text that it was cut from alive, but for a short one, which is copied; a joined string does not. */
export const ownCopy = (slice: string): string => slice.length < 13 ? slice : [slice.slice(0, 1), slice.slice(1)].join('')

export const wordsAt = (text: Text, s: Span): Words => ({ start: s.start, end: s.end, text: text.slice(s.start, s.end) })

/** The last of `list` that begins at or before `at`; -1 where none does. */
export const lastBefore = <T>(list: readonly T[], at: number, startOf: (one: T) => number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(list[middle]!) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
