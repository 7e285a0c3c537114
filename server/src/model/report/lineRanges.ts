import { lineAt } from '../../syntax/lines.ts'
import { lastBefore, type Span } from '../../span.ts'
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
    const line = lastBefore(starts, offset, start => start)
    return { line, character: offset - starts[line]! }
  }
  return ({ start, end }) => ({ start: position(start), end: position(end) })
}
