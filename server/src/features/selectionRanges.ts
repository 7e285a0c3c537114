import type { SelectionRange } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Response } from '../model/response.ts'
import { sectionAt } from '../model/sections.ts'
import { standingAt } from '../rules/ledger/places.ts'
import { contains, shift, type Span } from '../span.ts'
import { rangeOf } from './ranges.ts'

/** From the cursor outwards: sentence, passage, block, sections, the whole response. */
export function selectionRange(document: TextDocument, response: Response, offset: number): SelectionRange {
  const at = standingAt(response, offset)
  const spans: Span[] = []
  if (at && contains(at.span, offset)) {
    const sentence = at.passage.sentences.map(one => shift(one, at.start)).find(one => contains(one, offset))
    if (sentence) spans.push(sentence)
    spans.push(at.span, { start: at.start, end: at.start + at.reading.text.trimEnd().length })
  }
  for (let i = sectionAt(response.sections, offset); i >= 0; i = response.sections[i]!.parent) {
    const { heading, body } = response.sections[i]!
    const section = { start: heading.start, end: Math.max(heading.end, body.end) }
    if (contains(section, offset)) spans.push(section)
  }
  spans.push({ start: 0, end: response.text.length })
  const outwards = spans.reduceRight<SelectionRange | undefined>((parent, span) => (parent && !isLarger(document, parent, span) ? parent : { range: rangeOf(document, span), ...(parent && { parent }) }), undefined)
  return outwards ?? { range: rangeOf(document, { start: offset, end: offset }) }
}

/** Each step holds the one before it and more. */
const isLarger = (document: TextDocument, { range }: SelectionRange, { start, end }: Span): boolean => {
  const from = document.offsetAt(range.start)
  const to = document.offsetAt(range.end)
  return from <= start && end <= to && (from < start || end < to)
}
