/** The lines of a text as CommonMark sees them: ended by LF, CRLF or a lone CR. */
import type { Span } from '../span.ts'

const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9

export interface Line extends Span {
  /** Offset of the next line's first character: `end` and the line ending. */
  readonly next: number
}

/** The line that starts at `start`. */
export function lineAt(text: string, start: number): Line {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === LF || code === CR) break
    end++
  }
  const crlf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF
  return { start, end, next: Math.min(text.length, end + (crlf ? 2 : 1)) }
}

/** Nothing but spaces and tabs. */
export function isBlank(text: string, line: Span): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && code !== TAB) return false
  }
  return true
}

/** Offset of the first character that is no space; a tab counts as text, which is the careful reading here. */
export function indentEnd(text: string, line: Span): number {
  let at = line.start
  while (at < line.end && text.charCodeAt(at) === SPACE) at++
  return at
}
