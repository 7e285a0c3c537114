import type { FoldingRange } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import { findingPlaces } from '../rules/ledger/findingPlace.ts'
import type { Span } from '../span.ts'
import { trimEnd } from '../syntax/lines.ts'
import { FoldingRangeKind } from './kinds.ts'

/** Front matter, sections, tables, and findings with what is said under them. Of two that begin on one line the larger stands. */
export function foldingRanges(document: TextDocument, { response }: Assessment): readonly FoldingRange[] {
  const { text } = response
  const byLine = new Map<number, FoldingRange>()
  const add = ({ start, end }: Span, kind?: FoldingRangeKind): void => {
    const startLine = document.positionAt(start).line
    const endLine = document.positionAt(Math.max(start, trimEnd(text, end))).line
    if (endLine > startLine && endLine > (byLine.get(startLine)?.endLine ?? 0)) byLine.set(startLine, { startLine, endLine, ...(kind && { kind }) })
  }
  if (response.frontMatter) add(response.frontMatter.span, FoldingRangeKind.Region)
  for (const { heading, body } of response.sections) add({ start: heading.start, end: body.end })
  for (const { start, reading } of response.blocks) if (reading.kind === 'table') add({ start, end: start + reading.text.length })
  for (const place of findingPlaces(response)) if (place && !place.section) add(place.stretch)
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine)
}
