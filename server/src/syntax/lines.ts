/** The lines of a text as CommonMark sees them: ended by LF, CRLF or a lone CR. */
import type { Span } from '../span.ts'
import { addressOf, offsetOf, plainText } from '../text/addresses.ts'
import type { Text } from '../text/text.ts'

const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9

export interface Line extends Span {
  /** Offset of the next line's first character: `end` and the line ending. */
  readonly next: number
}

/** The line that starts at `start`. */
export function lineAt(text: Text, start: number): Line {
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
export function isBlank(text: Text, line: Span): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && code !== TAB) return false
  }
  return true
}

/** Offset of the first character that is no space; a tab counts as text, which is the careful reading here. */
export function indentEnd(text: Text, line: Span): number {
  let at = line.start
  while (at < line.end && text.charCodeAt(at) === SPACE) at++
  return at
}

/** Where the line begins that holds the place. */
export function lineStart(text: Text, address: number): number {
  const plain = plainText(text)
  let at = offsetOf(text, address)
  while (at > 0 && plain.charCodeAt(at - 1) !== LF && plain.charCodeAt(at - 1) !== CR) at--
  return addressOf(text, at)
}

/** Where the white space before the place begins. */
export function trimEnd(text: Text, address: number): number {
  const plain = plainText(text)
  let at = Math.min(offsetOf(text, address), plain.length)
  while (at > 0 && plain.slice(at - 1, at).trim() === '') at--
  return addressOf(text, at)
}

/** Anything but white space: looked for from the front, and no further than it takes. */
export function hasWords(text: Text, start: number, end: number): boolean {
  const plain = plainText(text)
  const to = offsetOf(text, end)
  for (let at = offsetOf(text, start); at < to; at += 100) if (/\S/.test(plain.slice(at, Math.min(to, at + 100)))) return true
  return false
}

/** The line ending that a text uses: its first. */
export function lineEnding(text: Text): string {
  const { end, next } = lineAt(text, 0)
  return text.slice(end, next) || '\n'
}

/** What ends a block that is put in at the end of a line: nothing where a blank line follows. */
export function lineEndAt(text: Text, address: number): string {
  const at = offsetOf(text, address)
  return /^(?:\r\n?|\n)[ \t]*(?:\r|\n|$)/.test(plainText(text).slice(at, at + 4)) ? '' : '\n'
}
