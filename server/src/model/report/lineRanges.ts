import { lineAt } from '../../syntax/lines.ts'
import type { Span } from '../../span.ts'
import type { LineRange } from './reviewReport.ts'

/** Finds lines and characters for spans of one text; the text's lines are counted once, at the first question. */
export const lineRanges = (text: string): ((span: Span) => LineRange) => {
  let starts: number[] | undefined
  const count = (): number[] => {
    const found = [0]
    for (let at = 0; at < text.length;) {
      const { end, next } = lineAt(text, at)
      if (next > end) found.push(next)
      at = next
    }
    return found
  }
  const position = (offset: number): { line: number; character: number } => {
    starts ??= count()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low, character: offset - (starts[low] ?? 0) }
  }
  return ({ start, end }) => ({ start: position(start), end: position(end) })
}
