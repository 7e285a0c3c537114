/**
 * Blocks that no person wrote: thousands of marks of emphasis in one paragraph, quotes and lists in one another fifty deep. To read such
 * a one takes the parser the square of its length, or more calls within each other than there is room for.
 */
import { isBlank, lineAt } from './lines.ts'

const deepest = 50
/** Marks of emphasis between two blank lines. */
const most = 4000

export function isOverfull(text: string): boolean {
  // Most blocks are done with here.
  if (text.length < deepest) return false
  let marks = 0
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at)
    at = line.next
    if (isBlank(text, line)) marks = 0
    else if (depthOf(text, line.start, line.end) > deepest) return true
    for (let i = line.start; i < line.end; i++) {
      const code = text.charCodeAt(i)
      // A run of one mark counts once.
      if ((code === 42 || code === 95 || code === 126) && code !== text.charCodeAt(i - 1)) marks++
    }
    if (marks > most) return true
  }
  return false
}

/** How many quotes and lists the line's beginning opens or stands in, at most: two spaces before a list's mark may be a level. */
function depthOf(text: string, start: number, end: number): number {
  let depth = 0
  let spaces = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 32) spaces++
    else if (code === 9) spaces += 4
    else if (code === 62) depth += 1
    else if ((code === 42 || code === 43 || code === 45) && isGap(text.charCodeAt(i + 1))) (depth += 1 + (spaces >> 1), spaces = 0)
    else if (code >= 48 && code <= 57) {
      let mark = i
      while (text.charCodeAt(mark) >= 48 && text.charCodeAt(mark) <= 57 && mark - i < 10) mark++
      if ((text.charCodeAt(mark) !== 46 && text.charCodeAt(mark) !== 41) || !isGap(text.charCodeAt(mark + 1))) break
      depth += 1 + (spaces >> 1)
      spaces = 0
      i = mark
    } else break
  }
  return depth
}

const isGap = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code)
