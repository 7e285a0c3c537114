import type { Span } from '../../span.ts'

/** The span without white space at its ends; emphasis that opens right before it and closes within it comes in. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  const marks = /(?:\*{1,3}|_{1,3})$/.exec(text.slice(Math.max(0, start - 3), start))?.[0]
  return { start: marks && text.slice(start, end).includes(marks) ? start - marks.length : start, end }
}
