/** Where a comment's words stand in the text as it is. */
import type { Span } from '../span.ts'
import { wordsOf } from './hash.ts'
import type { Comment } from './review.ts'

/** Characters kept of what stands before and after the words. */
const beside = 60

export type Anchor = Pick<Comment, 'words' | 'before' | 'after'>

/** The words at a span, with what is needed to find them again. Empty words where the span holds none. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  return {
    words: wordsOf(text.slice(start, end)),
    before: wordsOf(text.slice(Math.max(0, start - 2 * beside), start)).slice(-beside),
    after: wordsOf(text.slice(end, end + 2 * beside)).slice(0, beside),
  }
}

/** A text with every run of white space as one space, and where each of its characters stands in the source. */
export interface Flat {
  readonly text: string
  readonly at: (index: number) => number
}

export function flatten(source: string): Flat {
  const starts: number[] = []
  let text = ''
  let from = 0
  for (const { index, 0: run } of source.matchAll(/\s+/g)) {
    for (let i = from; i < index; i++) starts.push(i)
    text += source.slice(from, index)
    starts.push(index)
    text += ' '
    from = index + run.length
  }
  for (let i = from; i < source.length; i++) starts.push(i)
  text += source.slice(from)
  return { text, at: index => starts[index] ?? source.length }
}

/**
 * Where the words stand, unchanged. Of several such places, the one with most of what stood around them. Undefined where they are gone.
 * The same rule as for judgements: words that differ in anything but white space are other words.
 */
export function find({ text, at }: Flat, { words, before, after }: Anchor): Span | undefined {
  if (words === '') return undefined
  let best: { index: number; fit: number } | undefined
  let places = 0
  for (let index = text.indexOf(words); index >= 0; index = text.indexOf(words, index + 1)) {
    const fit = sameEnd(text.slice(Math.max(0, index - beside - 1), index).trimEnd(), before) + sameStart(text.slice(index + words.length, index + words.length + beside + 1).trimStart(), after)
    places++
    if (!best || fit > best.fit) best = { index, fit }
  }
  // Short words that stand in several places are those that were meant only where something beside them is the same too.
  if (places > 1 && words.length < 40 && best!.fit < Math.min(20, (before.length + after.length) / 2)) return undefined
  return best && { start: at(best.index), end: at(best.index + words.length - 1) + 1 }
}

/** Where to show a comment whose words are gone: beside what stood around them, else at the top. */
export function nearest(flat: Flat, { before, after }: Anchor): Span {
  const left = before === '' ? -1 : flat.text.indexOf(before)
  if (left >= 0) return { start: flat.at(left), end: flat.at(left + before.length - 1) + 1 }
  const right = after === '' ? -1 : flat.text.indexOf(after)
  return right >= 0 ? { start: flat.at(right), end: flat.at(right + after.length - 1) + 1 } : { start: 0, end: 0 }
}

function sameStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function sameEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
