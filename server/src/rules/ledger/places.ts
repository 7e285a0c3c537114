/** From an offset in the document to the passage that it stands in. */
import { lastBefore, shift, type Span } from '../../span.ts'
import type { BlockReading, Passage } from '../../model/blockReading.ts'
import type { PlacedReading, Response } from '../../model/response.ts'

export { lastBefore }

export interface Standing {
  /** Index of the block. */
  readonly block: number
  /** Where the block begins in the document. */
  readonly start: number
  readonly reading: BlockReading
  readonly passage: Passage
  /** Index of the passage in its block. */
  readonly index: number
  /** The passage in the document. */
  readonly span: Span
}

const blockStart = (block: PlacedReading): number => block.start

/** The passage that holds the offset, or the last one before it in its block; undefined in front matter and in empty blocks. */
export const standingAt = (response: Pick<Response, 'blocks'>, at: number): Standing | undefined => {
  const block = lastBefore(response.blocks, at, blockStart)
  const placed = response.blocks[block]
  if (!placed) return undefined
  const index = lastBefore(placed.reading.passages, at - placed.start, p => p.span.start)
  const passage = placed.reading.passages[index]
  if (!passage || passage.span.end + placed.start < at) return undefined
  return { block, start: placed.start, reading: placed.reading, passage, index, span: shift(passage.span, placed.start) }
}

/** The same of the place where a span begins, found once for as long as its block stands. */
export const standingOf = (response: Response, span: Span): Standing | undefined => {
  const known = kept.get(span)
  const placed = known && response.blocks[known.block]
  if (placed && placed.reading === known.reading && placed.start === known.start) return known
  const found = standingAt(response, span.start)
  if (found) kept.set(span, found)
  return found
}

const kept = new WeakMap<Span, Standing>()

/** The words of each placeholder that overlaps the stretch, in small letters. */
export const promptsIn = (response: Response, stretch: Span): readonly string[] => {
  const found: string[] = []
  for (let b = Math.max(0, lastBefore(response.blocks, stretch.start, blockStart)); b < response.blocks.length; b++) {
    const { start, reading } = response.blocks[b]!
    if (start > stretch.end) break
    found.push(...promptsOf(reading, shift(stretch, -start)))
  }
  return found
}

/** The same of one block, to which the stretch is relative. */
export const promptsOf = ({ placeholders, text }: BlockReading, stretch: Span): readonly string[] =>
  placeholders.length === 0 ? none : placeholders.filter(p => p.start < stretch.end && p.end > stretch.start).map(p => text.slice(p.start, p.end).toLowerCase())

const none: readonly string[] = []

/** What is written in a span of the document that stands in the same block. */
export const writtenAt = ({ reading: { text }, start }: Pick<Standing, 'reading' | 'start'>, span: Span): string => text.slice(span.start - start, span.end - start)
