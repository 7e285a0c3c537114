/** Line beginnings that the block scanner must know: lists, and what may stay open across a blank line. */
import type { Span } from '../span.ts'
import type { Text } from '../text/text.ts'
import { indentEnd } from './lines.ts'

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isGap = (code: number): boolean => code === 32 || code === 9 || Number.isNaN(code) || code === 10 || code === 13

/** A list item's marker at this line's start, indented by any number of spaces. */
export function opensListItem(text: Text, line: Span): boolean {
  let at = indentEnd(text, line)
  const first = text.charCodeAt(at)
  if (first === 42 || first === 43 || first === 45) return isGap(text.charCodeAt(at + 1))
  const start = at
  while (isDigit(text.charCodeAt(at)) && at - start < 10) at++
  const closer = text.charCodeAt(at)
  return at > start && (closer === 46 || closer === 41) && isGap(text.charCodeAt(at + 1))
}

/** A line that may be indented code: behind it, and blank lines, the parser takes an empty item or one numbered other than 1 for a paragraph’s words. Not exact, as below. */
export function mayBeCode(text: Text, line: Span): boolean {
  const at = indentEnd(text, line)
  return at - line.start > 3 || text.charCodeAt(at) === 9
}

const opener = /^(?:`{3}|~{3}|<(?:script|pre|style|textarea|!|\?))/i

/** A fence or an HTML opener (comment, `<pre>`, …) that a blank line does not close. Not exact: it may say yes too often, never too seldom. */
export function mayStayOpen(text: Text, line: Span): boolean {
  const at = indentEnd(text, line)
  const code = text.charCodeAt(at)
  if (at - line.start > 3 || (code !== 96 && code !== 126 && code !== 60)) return false
  return opener.test(text.slice(at, Math.min(line.end, at + 10)))
}

const openerLine = /^ {0,3}(?:`{3}|~{3}|<(?:script|pre|style|textarea|!|\?))/im

/** The same of a whole block's text: whether it holds such a line. */
export const mayBeOpen = (text: string): boolean => openerLine.test(text)

const closer = /`{3}|~{3}|-->|\?>|>|\]\]>/

/** A line that might close what is open. Not exact, in the same direction. */
export const mayClose = (text: Text, line: Span): boolean => closer.test(text.slice(line.start, line.end))
