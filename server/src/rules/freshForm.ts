/** A form that somebody has just begun to fill in. */
import type { Span } from '../span.ts'
import { inBlocks } from '../model/inBlocks.ts'
import type { Response } from '../model/response.ts'
import { hasWords } from '../syntax/lines.ts'

/** Where words are still to be filled in, by block. */
export const blanksIn = inBlocks(({ placeholders }): readonly Span[] | undefined => (placeholders.length > 0 ? placeholders : undefined))

/** So many blanks are told one by one; where there are more, one problem stands for them all. */
export const mostBlanks = 15

const prose = inBlocks(({ kind, text }): true | undefined => kind !== 'heading' && hasWords(text, 0, text.length) || undefined)

/**
 * Full of blanks, which half of its paragraphs hold: what it lacks is what is still to be filled in. Only that is said,
 * until so much is written that it can be seen what is missing.
 */
export function isFreshForm({ blocks }: Response): boolean {
  const open = blanksIn(blocks)
  return open.reduce((sum, { found }) => sum + found.length, 0) > mostBlanks && open.length * 2 >= prose(blocks).length
}
