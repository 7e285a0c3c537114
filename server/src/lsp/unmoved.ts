/** Places that an edit has left on their line, told without a look at any line. */
import { offsetOf, plainText } from '../text/addresses.ts'
import { sharedPieces } from '../text/pieces.ts'
import type { Text } from '../text/text.ts'

/** A text as it was read, and how many lines it has. */
export interface Lined {
  readonly text: Text
  readonly lineCount: number
}

/**
 * Of addresses that speak of both texts: whether one stands in words that both have, before all that has changed or, where no line has been put in or
 * taken out, behind it. Then it has the same line and character in both.
 */
export function unmoved(before: Lined, now: Lined): (address: number) => boolean {
  const { start, end } = sharedPieces(plainText(before.text), plainText(now.text))
  const longer = plainText(now.text).length - plainText(before.text).length
  const behind = before.lineCount === now.lineCount ? plainText(now.text).length - end : Infinity
  const { below = 0, from = Infinity } = now.text.alike?.(before.text, start, behind) ?? {}
  return address => {
    if (address < below || address >= from) return true
    const offset = offsetOf(now.text, address)
    const by = offset - offsetOf(before.text, address)
    return (by === 0 && offset <= start) || (by === longer && offset >= behind)
  }
}
