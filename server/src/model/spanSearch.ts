/** Search among spans that are in order and do not overlap. */
import type { Span } from '../span.ts'

/** Index of the first span that ends after `offset`; the list's length where none does. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether any of the spans shares a character with `span`. */
export function touchesAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.start)]
  return next !== undefined && next.start < span.end
}

/** Those of the spans that share a character with `span`. */
export function touching<T extends Span>(spans: readonly T[], span: Span): T[] {
  const out: T[] = []
  for (let i = firstEndingAfter(spans, span.start); i < spans.length && spans[i]!.start < span.end; i++) out.push(spans[i] as T)
  return out
}
