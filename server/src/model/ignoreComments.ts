/** `<!-- board-response-ignore rule: reason -->`: a writer's word that one problem is to stand, and why. */
import type { Span } from '../span.ts'
import type { BlockReading } from './blockReading.ts'

export interface IgnoreComment {
  /** The comment, relative to the block. */
  readonly span: Span
  readonly rules: readonly string[]
  /** Empty where none is given. */
  readonly reason: string
  /** What it speaks of, relative to the block; undefined where that is the next block with words. */
  readonly covers: Span | undefined
  /** It stands on lines of its own. */
  readonly alone: boolean
}

const opening = '<!--'
export const ignoreWord = 'board-response-ignore'
const kept = new WeakMap<BlockReading, readonly IgnoreComment[]>()
const none: readonly IgnoreComment[] = []

/** In a paragraph, list item, cell or heading it speaks of that; on lines of its own, of what follows. */
export function ignoreComments(reading: BlockReading): readonly IgnoreComment[] {
  if (!reading.text.includes(ignoreWord)) return none
  const known = kept.get(reading)
  if (known) return known
  const found: IgnoreComment[] = []
  for (let at = reading.text.indexOf(opening); at >= 0; at = reading.text.indexOf(opening, at + opening.length)) {
    const close = reading.text.indexOf('-->', at)
    if (close < 0) break
    const inner = reading.text.slice(at + opening.length, close).trim()
    if (!inner.startsWith(ignoreWord)) continue
    const span = { start: at, end: close + 3 }
    const passage = reading.passages.find(one => one.span.start <= at && span.end <= one.span.end)
    // Within code it is an example.
    if (passage?.kind === 'code') continue
    const alone = !passage || passage.kind === 'html'
    const said = inner.slice(ignoreWord.length)
    const colon = said.indexOf(':')
    found.push({
      span,
      rules: (colon < 0 ? said : said.slice(0, colon)).split(/[\s,]+/).filter(rule => rule !== ''),
      reason: colon < 0 ? '' : reasonIn(said.slice(colon + 1)),
      covers: alone ? restAfter(reading, span.end) : passage.span,
      alone,
    })
  }
  kept.set(reading, found)
  return found
}

/** A blank left to fill in is no reason. */
const reasonIn = (text: string): string => (/^\s*\[[^\]]*\]\s*$/.test(text) ? '' : text.trim())

function restAfter({ passages, text }: BlockReading, from: number): Span | undefined {
  return passages.some(({ kind, span }) => kind !== 'html' && span.start >= from) ? { start: from, end: text.length } : undefined
}
