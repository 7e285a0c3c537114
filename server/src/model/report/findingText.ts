import type { Span } from '../../span.ts'
import { lineAt } from '../../syntax/lines.ts'
import type { PlacedReading } from '../response.ts'
import { withoutEnd } from '../withoutEnd.ts'

/** Characters of a finding's words that are kept: enough to know it by (UTF-16 units). */
const most = 400

const flat = (words: string): string => withoutEnd(words.replace(/^[\s:.–—*_|-]+/, ''), /[\s*_|]/).replace(/\s+/g, ' ').slice(0, most).trim()

/** The words of a finding: those beside its label, else the rest of its line, else the paragraph below. */
export const findingText = (text: string, blocks: readonly PlacedReading[], { span, text: own }: { readonly span: Span; readonly text: Span }): string => {
  const beside = flat(text.slice(own.start, own.end))
  if (beside !== '') return beside
  const { end } = lineAt(text, span.end)
  const rest = flat(text.slice(span.end, end))
  if (rest !== '') return rest
  const line = flat(text.slice(span.start, span.end).replace(/^[^:–—\n]{0,40}[:–—]/, ''))
  if (line !== '' && line !== flat(text.slice(span.start, span.end))) return line
  const below = blocks.find(({ start, reading }) => start >= span.end && ['paragraph', 'quote', 'list'].includes(reading.kind))
  const between = below && text.slice(span.end, below.start)
  return below && between !== undefined && !/#/.test(between) ? flat(below.reading.passages[0]?.plain ?? '') : ''
}
