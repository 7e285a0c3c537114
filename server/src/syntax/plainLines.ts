/** The lines of a block and the places in it, as remark counts them: lines and columns from 1, offsets from 0. */
import { lastBefore } from '../span.ts'
import type { Position } from 'unist'

export interface PlainLine {
  readonly start: number
  readonly end: number
  readonly text: string
}

export class Places {
  readonly lines: readonly PlainLine[]

  /** `text` ends its lines with LF or CRLF, the last one with nothing. */
  constructor(readonly text: string) {
    const lines: PlainLine[] = []
    for (let start = 0; start <= text.length; ) {
      const feed = text.indexOf('\n', start)
      const next = feed < 0 ? text.length + 1 : feed + 1
      const end = feed < 0 ? text.length : text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
      lines.push({ start, end, text: text.slice(start, end) })
      start = next
    }
    this.lines = lines
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }

  /** Of the root: with the line ending that follows the block, its offset held within the text. */
  whole(): Position {
    return { start: this.point(0), end: { line: this.lines.length + 1, column: 1, offset: this.text.length } }
  }

  private point(offset: number): { line: number; column: number; offset: number } {
    const at = lastBefore(this.lines, offset, ({ start }) => start)
    return { line: at + 1, column: offset - this.lines[at]!.start + 1, offset }
  }
}
