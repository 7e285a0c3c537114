/** A Markdown list, item by item, as it is written. */
import type { Nodes, Root, List, ListItem } from 'mdast'
import type { PlacedReading, Response } from '../../model/response.ts'
import { parseMarkdown } from '../../syntax/parseMarkdown.ts'
import type { Span } from '../../span.ts'
import { blockAt } from './tableAt.ts'

export interface SourceItem {
  /** The item without its bullet, in the document. */
  readonly span: Span
  /** “3.” as written; empty for a bullet. */
  readonly number: string
}

export interface SourceList {
  readonly placed: PlacedReading
  readonly items: readonly SourceItem[]
}

/** The list at the offset, where everything in it can stand in a table's cells: no code, no table, no quotation. */
export const listAt = (response: Response, offset: number): SourceList | undefined => {
  const placed = blockAt(response, offset)
  if (!placed || placed.reading.kind !== 'list') return undefined
  const tree: Root = parseMarkdown(placed.reading.text)
  const [list] = tree.children
  if (tree.children.length !== 1 || list?.type !== 'list' || !list.children.every(fitsCell)) return undefined
  return { placed, items: list.children.map(item => itemOf(placed, list, item)) }
}

const fitsCell = (node: Nodes): boolean =>
  node.type === 'listItem' || node.type === 'list' ? node.children.length > 0 && node.children.every(fitsCell) : node.type === 'paragraph'

const itemOf = (placed: PlacedReading, list: List, item: ListItem): SourceItem => {
  const start = item.position?.start.offset ?? 0
  const end = item.position?.end.offset ?? start
  const written = placed.reading.text.slice(start, end)
  const mark = /^(?:[-*+]|(\d{1,9}[.)]))[ \t]*/.exec(written)
  return { span: { start: placed.start + start + (mark?.[0].length ?? 0), end: placed.start + end }, number: list.ordered ? (mark?.[1] ?? '') : '' }
}
