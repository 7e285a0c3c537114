/**
 * Markdown of plain words, which most blocks of most documents are, read without remark: headings, paragraphs, flat lists and tables
 * whose only marks are `**bold**` and `*italics*`. The tree is remark’s, node for node: what is not surely so is left to remark.
 */
import type { Paragraph, Heading, List, ListItem, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import { plainInline } from './plainInline.ts'
import { Places, type PlainLine } from './plainLines.ts'

const heading = /^(#{1,6}) +(?=[^ #])/
/** Up to four spaces behind the mark: more would open code. */
const item = /^(?:([-*+])|(\d{1,9})([.)])) {1,4}(?=[^ ])/
/** Nothing that begins so is anything but a paragraph: no list, fence, quote, rule, table or definition. */
const opensParagraph = /^(?:[\p{L}("'“‘£–…]|\d(?!\d{0,8}[.)](?: |$))|\*{1,2}[\p{L}\d“"(]|\[(?![^\]]*\]:))/u
/** White space that counts, line endings and characters that remark replaces. */
const foreign = /[\t\0\v\f\u0085\u2028\u2029]|\r(?!\n)|^\uFEFF/

/** The tree of a block’s text, with the line ending after it taken for granted; undefined where remark must be asked. */
export function plainMarkdown(text: string): Root | undefined {
  if (foreign.test(text)) return undefined
  const places = new Places(text)
  const { lines } = places
  const children: RootContent[] = []
  let at = 0
  for (let found = heading.exec(lines[at]?.text ?? ''); found; found = heading.exec(lines[at]?.text ?? '')) {
    const node = headingOf(places, lines[at]!, found[0].length, found[1]!.length)
    if (!node) return undefined
    children.push(node)
    at++
  }
  if (lines[at]?.text.startsWith('|')) {
    const table = tableOf(places, lines.slice(at))
    return table && rootOf(places, [...children, table])
  }
  const from = at
  while (at < lines.length && opensParagraph.test(lines[at]!.text)) at++
  if (at > from) {
    const node = paragraphOf(places, lines[from]!.start, lines[at - 1]!, at === lines.length)
    if (!node) return undefined
    children.push(node)
  }
  if (at < lines.length) {
    const list = listOf(places, lines.slice(at), at > from)
    if (!list) return undefined
    children.push(list)
  }
  return rootOf(places, children)
}

const rootOf = (places: Places, children: RootContent[]): Root => ({ type: 'root', children, position: places.whole() })

function headingOf(places: Places, { start, end, text }: PlainLine, from: number, depth: number): Heading | undefined {
  if (/[ #]$/.test(text)) return undefined
  const children = plainInline(places, start + from, end)
  return children && { type: 'heading', depth: depth as Heading['depth'], children, position: places.position(start, end) }
}

/** Only the last line of all may end in a space, as it does while somebody types; remark keeps that space where marks or bars stand before it. */
function paragraphOf(places: Places, start: number, { end }: PlainLine, last: boolean): Paragraph | undefined {
  const source = places.text.slice(start, end)
  const loose = source.endsWith(' ')
  // A definition may have its label over several lines.
  if (source.startsWith('[') && /^\[[^\]]*\]:/.test(source)) return undefined
  if (/ \r?\n/.test(source) || (loose && (!last || source.endsWith('  ') || /[*<|]/.test(source)))) return undefined
  const children = plainInline(places, start, loose ? end - 1 : end)
  return children && { type: 'paragraph', children, position: places.position(start, end) }
}

function listOf(places: Places, lines: readonly PlainLine[], interrupts: boolean): List | undefined {
  const children: ListItem[] = []
  let kind: string | undefined
  let start: number | null = null
  let blank = false
  let spread = false
  for (const line of lines) {
    if (line.text === '') {
      if (kind === undefined) return undefined
      blank = true
      continue
    }
    const found = item.exec(line.text)
    const own = found?.[1] ?? found?.[3]
    if (!found || (kind !== undefined && own !== kind) || / $/.test(line.text)) return undefined
    const from = line.start + found[0].length
    if (!opensParagraph.test(line.text.slice(found[0].length)) || /^\[[ x\]]/i.test(line.text.slice(found[0].length))) return undefined
    if (kind === undefined) {
      start = found[2] === undefined ? null : Number(found[2])
      if (interrupts && start !== null && start !== 1) return undefined
    }
    kind = own
    spread ||= blank
    blank = false
    const words = plainInline(places, from, line.end)
    if (!words) return undefined
    const paragraph: Paragraph = { type: 'paragraph', children: words, position: places.position(from, line.end) }
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position: places.position(line.start, line.end) })
  }
  const [first, last] = [children[0], children.at(-1)]
  if (!first || !last) return undefined
  return { type: 'list', ordered: start !== null, start, spread, children, position: places.position(first.position!.start.offset!, last.position!.end.offset!) }
}

const delimiter = /^\|(?: *:?-+:? *\|)+$/

function tableOf(places: Places, lines: readonly PlainLine[]): Table | undefined {
  const [head, rule] = lines
  if (!head || !rule || !delimiter.test(rule.text)) return undefined
  const align = rule.text.slice(1, -1).split('|').map(cell => alignOf(cell.trim()))
  const children: TableRow[] = []
  for (const line of lines) {
    if (line === rule) continue
    const row = rowOf(places, line)
    if (row?.children.length !== align.length) return undefined
    children.push(row)
  }
  return { type: 'table', align, children, position: places.position(head.start, lines.at(-1)!.end) }
}

const alignOf = (cell: string): 'left' | 'right' | 'center' | null =>
  cell.endsWith(':') ? (cell.startsWith(':') && cell.length > 1 ? 'center' : 'right') : cell.startsWith(':') ? 'left' : null

/** A cell takes in the bar before it, the last one the bar after it too. */
function rowOf(places: Places, { start, end, text }: PlainLine): TableRow | undefined {
  if (!/^\|.*\|$/.test(text)) return undefined
  const children: TableCell[] = []
  for (let from = 0; from < text.length - 1; ) {
    const to = text.indexOf('|', from + 1)
    let first = from + 1
    let last = to
    while (text[first] === ' ') first++
    while (last > first && text[last - 1] === ' ') last--
    const cell: PhrasingContent[] | undefined = first >= last ? [] : plainInline(places, start + first, start + last)
    if (!cell) return undefined
    children.push({ type: 'tableCell', children: cell, position: places.position(start + from, to === text.length - 1 ? end : start + to) })
    from = to
  }
  return { type: 'tableRow', children, position: places.position(start, end) }
}
