/** The lines of a document that are on the screen: of a long response these are read first. */
import { window } from 'vscode'
import type { VisibleLinesParams, VisibleLinesResult } from '../../../server/src/protocol.ts'

export function visibleLines({ textDocument }: VisibleLinesParams): VisibleLinesResult {
  const shown = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === textDocument.uri).flatMap(({ visibleRanges }) => visibleRanges)
  if (shown.length === 0) return null
  return { first: Math.min(...shown.map(({ start }) => start.line)), last: Math.max(...shown.map(({ end }) => end.line)) }
}
