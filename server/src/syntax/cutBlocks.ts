/** Cuts a document into blocks that can be parsed on their own, with the result that a parse of the whole would give. */
import type { Span } from '../span.ts'
import type { Text } from '../text/text.ts'
import { isBlank, lineAt } from './lines.ts'
import { mayBeCode, mayClose, mayStayOpen, opensListItem } from './openers.ts'

/**
 * Spans of the blocks from `from` on, without the blank lines between them.
 *
 * A safe boundary is a blank line followed by a line that is not indented, and that opens no list item where the block already
 * has a list or ends in what may be indented code. A fence, a comment or other HTML may hold such a line: where one may be open, `isClosed` is asked about the text so far.
 * Ends before a block of which `isKnown` says that it begins where one began before, with the same text from there on.
 */
export function cutBlocks(text: Text, from: number, isClosed: (blockText: string) => boolean, isKnown: (start: number) => boolean = () => false): Span[] {
  const blocks: Span[] = []
  let start = -1
  let end = from
  let hasList = false
  let afterCode = false
  let suspect = false
  let stillOpen = false
  let afterBlank = false
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at)
    at = line.next
    if (isBlank(text, line)) {
      afterBlank = true
      continue
    }
    const listItem = opensListItem(text, line)
    const indented = text.charCodeAt(line.start) === 32 || text.charCodeAt(line.start) === 9
    if (start >= 0 && afterBlank && !indented && !((hasList || afterCode) && listItem) && !stillOpen) {
      if (!suspect || isClosed(text.slice(start, end))) {
        blocks.push({ start, end })
        start = -1
      } else stillOpen = true
    }
    if (start < 0) {
      if (isKnown(line.start)) return blocks
      start = line.start
      hasList = suspect = stillOpen = false
    }
    if (stillOpen && mayClose(text, line)) stillOpen = false
    hasList ||= listItem
    afterCode = mayBeCode(text, line)
    suspect ||= mayStayOpen(text, line)
    afterBlank = false
    end = line.end
  }
  if (start >= 0) blocks.push({ start, end })
  return blocks
}
