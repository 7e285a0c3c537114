/**
 * A text in pieces of whole lines. An edit makes a new text that shares all pieces but those that it touches: a long text in one string would be
 * copied whole at each keystroke, which costs more than all that is read of it.
 */
import { ownCopy } from '../span.ts'
import type { Text } from './text.ts'

/** All but the last end with LF, so that no line and no CRLF lies in two of them. */
export interface Piece {
  readonly text: string
  /** Offsets in the piece at which its lines begin. */
  readonly lines: readonly number[]
}

/** Characters after which a piece ends with the next line. One with less than a quarter of them is joined with the next. */
const usual = 4000

const LF = 10
const CR = 13

export class Pieces implements Text {
  readonly length: number
  readonly lineCount: number
  readonly pieces: readonly Piece[]
  /** Of each piece: the offset and the line at which it begins. */
  readonly #starts: number[] = []
  readonly #lines: number[] = []
  readonly #size: number
  /** The piece that was last looked at: the next character asked for is mostly in it. */
  #near = 0

  private constructor(pieces: readonly Piece[], size: number) {
    this.pieces = pieces
    this.#size = size
    let length = 0
    let lines = 0
    for (const piece of pieces) {
      this.#starts.push(length)
      this.#lines.push(lines)
      length += piece.text.length
      lines += piece.lines.length
    }
    this.length = length
    this.lineCount = lines
  }

  static of = (text: string, size = usual): Pieces => new Pieces(cut(text, size, true), size)

  /** The text with `words` in the place of what stands from `start` to `end`. */
  replaced(start: number, end: number, words: string): Pieces {
    const first = this.#pieceAt(start)
    let last = this.#pieceAt(end)
    let anew = this.pieces[first]!.text.slice(0, start - this.#starts[first]!) + words + this.pieces[last]!.text.slice(end - this.#starts[last]!)
    while (anew.length < this.#size / 4 && last + 1 < this.pieces.length) anew += this.pieces[++last]!.text
    return new Pieces([...this.pieces.slice(0, first), ...cut(anew, this.#size, last + 1 === this.pieces.length), ...this.pieces.slice(last + 1)], this.#size)
  }

  charCodeAt(at: number): number {
    let from = this.#starts[this.#near]!
    if (at < from || at >= from + this.pieces[this.#near]!.text.length) from = this.#starts[this.#near = this.#pieceAt(at)]!
    return this.pieces[this.#near]!.text.charCodeAt(at - from)
  }

  slice(start = 0, end = this.length): string {
    const from = start < 0 ? Math.max(0, this.length + start) : start
    const to = end < 0 ? this.length + end : Math.min(end, this.length)
    if (from >= to) return ''
    let at = this.#pieceAt(from)
    let out = this.pieces[at]!.text.slice(from - this.#starts[at]!, to - this.#starts[at]!)
    while (++at < this.pieces.length && this.#starts[at]! < to) out += this.pieces[at]!.text.slice(0, to - this.#starts[at]!)
    return out
  }

  toString(): string {
    return this.pieces.map(({ text }) => text).join('')
  }

  /** The line, from 0, in which the offset lies. */
  lineAt(offset: number): number {
    const at = this.#pieceAt(offset)
    return this.#lines[at]! + lastUpTo(this.pieces[at]!.lines, offset - this.#starts[at]!)
  }

  /** The offset at which a line begins, by its number from 0. */
  lineStart(line: number): number {
    const at = lastUpTo(this.#lines, line)
    return this.#starts[at]! + this.pieces[at]!.lines[line - this.#lines[at]!]!
  }

  #pieceAt(offset: number): number {
    return Math.max(0, lastUpTo(this.#starts, offset))
  }
}

/** Whole lines; the last piece, where it is the text's last too, has what stands after the last LF, be it nothing. */
function cut(text: string, size: number, toEnd: boolean): Piece[] {
  const out: Piece[] = []
  for (let from = 0; ; ) {
    const lf = text.length - from < size * 2 ? text.lastIndexOf('\n') : text.indexOf('\n', from + size)
    const to = lf < from ? text.length : lf + 1
    if (to > from || toEnd) out.push(piece(text.slice(from, to)))
    if (to === text.length && !(toEnd && lf >= from)) return out
    from = to
  }
}

function piece(slice: string): Piece {
  const text = ownCopy(slice)
  const lines = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === CR ? text.charCodeAt(at + 1) === LF : unit !== LF) continue
    if (at + 1 < text.length || unit === CR) lines.push(at + 1)
  }
  return { text, lines }
}

/** Index of the last number up to `most` in a rising list; -1 where there is none. */
function lastUpTo(rising: readonly number[], most: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** How much two texts have in common at their beginnings and at their ends, at least: as many characters as are in pieces that they share. */
export function sharedPieces({ pieces: a = [] }: Text, { pieces: b = [] }: Text): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length)
  let first = 0
  let start = 0
  for (; first < most && a[first] === b[first]; first++) start += a[first]!.text.length
  let end = 0
  for (let n = 1; n <= most - first && a.at(-n) === b.at(-n); n++) end += a.at(-n)!.text.length
  return { start, end }
}
