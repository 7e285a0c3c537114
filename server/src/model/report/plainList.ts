import type { Span } from '../../span.ts'
import type { PlacedReading } from '../response.ts'
import { findingText } from './findingText.ts'
import type { LineRange, ReviewFinding } from './reviewReport.ts'

/**
 * A file that holds nothing but a title and one numbered list: the list of the review's findings, whatever they are called.
 * They have no family, so that they are known by their numbers alone.
 */
export const plainList = (text: string, blocks: readonly PlacedReading[], range: (span: Span) => LineRange): readonly ReviewFinding[] => {
  const lists = blocks.filter(({ reading }) => reading.kind === 'list')
  const others = blocks.filter(({ reading }) => reading.kind !== 'list' && reading.kind !== 'heading')
  if (lists.length !== 1 || others.length > 1) return []
  const { start, reading } = lists[0]!
  const found = reading.passages.filter(({ kind, depth }) => kind === 'item' && depth === 1).flatMap(({ span }): ReviewFinding[] => {
    const number = /(?:^|\n)[ \t]*(\d{1,3})[.)][ \t]+$/.exec(reading.text.slice(Math.max(0, span.start - 12), span.start))?.[1]
    if (number === undefined) return []
    const place = { start: start + span.start, end: start + span.end }
    const name = { family: '', number: String(Number(number)), label: `Number ${Number(number)}` }
    return [{ label: name.label, name, span: place, range: range(place), text: findingText(text, blocks, { span: place, text: place }) }]
  })
  return new Set(found.map(({ name }) => name.number)).size === found.length ? found : []
}
