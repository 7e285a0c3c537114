/** What a key or a value of the front matter means, on hover. */
import type { Hover } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { dayNumber, inWords } from '../../model/calendar.ts'
import { readDate } from '../../model/dates.ts'
import type { FrontMatter, FrontMatterNode } from '../../model/frontMatter.ts'
import { frontMatterSchema, isDate, schemaAt, type FrontMatterSchema } from '../../model/frontMatterSchema.ts'
import { contains } from '../../span.ts'
import { rangeOf } from '../ranges.ts'
import { explanation } from './explain.ts'
import { MarkupKind } from '../kinds.ts'

/** The schema's words on the key or value at `offset`; null where there is none or the schema does not know it. */
export const hoverFrontMatter = (document: TextDocument, frontMatter: FrontMatter, offset: number, schema: FrontMatterSchema = frontMatterSchema): Hover | null => {
  if (!contains(frontMatter.body, offset)) return null
  const onKey = frontMatter.nodes.find(({ key }) => key && contains(key, offset))
  const node = onKey ?? deepest(frontMatter.nodes.filter(({ path, value }) => path.length > 0 && value.end > value.start && contains(value, offset)))
  const at = node && schemaAt(schema, node.path)
  if (!node || !at) return null
  const key = node.path.at(-1)
  const told = explanation(at, typeof key === 'string' ? key : undefined)
  if (told === undefined) return null
  const span = onKey?.key ?? node.value
  const day = !onKey && isDate(at) ? dayOf(document.getText().slice(node.value.start, node.value.end)) : undefined
  return { contents: { kind: MarkupKind.Markdown, value: day === undefined ? told : `${day}\n\n${told}` }, range: rangeOf(document, span) }
}

const deepest = (nodes: readonly FrontMatterNode[]): FrontMatterNode | undefined =>
  nodes.reduce<FrontMatterNode | undefined>((a, b) => (!a || b.path.length >= a.path.length ? b : a), undefined)

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** “Tuesday 31 March 2026”: the name of the day shows a wrong date best. */
const dayOf = (written: string): string | undefined => {
  const date = readDate(written.replace(/^["']|["']$/g, ''))
  if (date?.precision !== 'day' || date.iso === undefined) return undefined
  // 1 January 1970 was a Thursday.
  return `${weekdays[(((dayNumber(date.iso) + 3) % 7) + 7) % 7]} ${inWords(date.iso)}`
}
