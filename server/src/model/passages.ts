/** A block cut into the runs of prose that are read as one. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Nodes, PhrasingContent, Root, Table } from 'mdast'
import type { Span } from '../span.ts'
import type { CellPlace, Passage, Speaker } from './blockReading.ts'
import { plainText } from './plainText.ts'
import { plainReading } from './plainReading.ts'
import { sentences } from './sentences.ts'
import { headerSpeaker, quoteSpeaker } from './speaker.ts'

/** A passage and the inline HTML in it, which `plain` does not show. */
export interface CutPassage {
  readonly passage: Passage
  readonly html: readonly Span[]
}

interface Place {
  readonly kind: Passage['kind']
  readonly speaker: Speaker
  readonly depth: number
  readonly cell?: CellPlace
}

/** Passages of the block in reading order; spans are relative to `text`. */
export function passages(text: string, tree: Root): CutPassage[] {
  const out: CutPassage[] = []
  const prose = (children: readonly PhrasingContent[], whole: Nodes, place: Place): void => {
    const from = children[0]?.position?.start.offset ?? whole.position?.start.offset
    const to = children.at(-1)?.position?.end.offset ?? whole.position?.end.offset
    if (from === undefined || to === undefined || (children.length === 0 && place.kind !== 'heading')) return
    const { plain, breaks, html } = plainText(text, from, to, children)
    out.push({ passage: passage(from, plain, breaks, place), html })
  }
  const walk = (node: Nodes, speaker: Speaker, listDepth: number): void => {
    switch (node.type) {
      case 'heading':
        prose(node.children, node, { kind: 'heading', speaker, depth: node.depth })
        return
      case 'paragraph':
        prose(node.children, node, { kind: listDepth > 0 ? 'item' : 'paragraph', speaker, depth: listDepth })
        return
      case 'blockquote': {
        const by = quoteSpeaker(text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0))
        const from = out.length
        for (const child of node.children) walk(child, by, listDepth)
        if (by === 'responder') out.push(...out.splice(from).map(said => ({ ...said, passage: inOwnMarks(said.passage) })))
        return
      }
      case 'list':
        for (const child of node.children) walk(child, speaker, listDepth + 1)
        return
      case 'table':
        tableCells(node, speaker, prose)
        return
      case 'code': case 'html': {
        const start = node.position?.start.offset ?? 0
        const end = node.position?.end.offset ?? start
        out.push({ passage: { kind: node.type, span: { start, end }, plain: ' '.repeat(end - start), sentences: [], speaker, quoted: [], depth: 0 }, html: [] })
        return
      }
      default:
        if ('children' in node) for (const child of node.children) walk(child as Nodes, speaker, listDepth)
    }
  }
  for (const child of tree.children) walk(child, 'responder', 0)
  return out
}

/** The marks round a whole passage of the board's own statement quote nobody else. */
const inOwnMarks = (p: Passage): Passage => ({ ...p, quoted: p.quoted.filter(q => q.start > p.span.start + p.plain.search(/\S|$/)) })

function tableCells(table: Table, speaker: Speaker, prose: (children: readonly PhrasingContent[], whole: Nodes, place: Place) => void): void {
  const headers: string[] = []
  const fields = fieldsOf(table)
  table.children.forEach((row, r) => {
    row.children.forEach((cell, column) => {
      if (r === 0) headers.push(headerText(cell.children))
      const header = fields && r > 0 ? (column === 0 ? '' : fields[r] ?? '') : headers[column] ?? ''
      const place: CellPlace = { row: r - 1, column, header }
      prose(cell.children, cell, {
        kind: r === 0 ? 'header-cell' : 'cell',
        speaker: r > 0 && headerSpeaker(header) === 'review' ? 'review' : speaker,
        depth: 0,
        cell: place,
      })
    })
  })
}

const fieldName = new RegExp(grammar.speech.fieldName, 'i')
/** Characters in a field's name at most. */
const longestField = 60

/** In a table of two columns whose first names the second (“Lead | Head of Early Help”): by row, what it is named. */
function fieldsOf(table: Table): readonly string[] | undefined {
  if (table.children.length < 3 || table.children.some(row => row.children.length > 2)) return undefined
  const names = table.children.map(row => headerText(row.children[0]?.children ?? []))
  const below = names.slice(1)
  if (below.some(name => name.length > longestField)) return undefined
  return new Set(below).size === below.length && below.filter(name => fieldName.test(name)).length * 2 > below.length ? names : undefined
}

function headerText(children: readonly PhrasingContent[]): string {
  const read = (nodes: readonly Nodes[]): string =>
    nodes.map(n => ('value' in n && n.type !== 'html' ? n.value : n.type === 'html' || n.type === 'break' ? ' ' : 'children' in n ? read(n.children as Nodes[]) : '')).join('')
  return read(children).replace(/\s+/g, ' ').trim()
}

function passage(from: number, plain: string, breaks: readonly number[], place: Place): Passage {
  const own = plainReading(plain)
  const titled = place.kind === 'heading' || place.kind === 'header-cell'
  const by = <T extends Span>(s: T): Span => ({ start: s.start + from, end: s.end + from })
  return {
    kind: place.kind,
    span: { start: from, end: from + plain.length },
    plain,
    sentences: (breaks.length > 0 ? sentences(plain, breaks) : own.sentences).map(by),
    speaker: place.speaker === 'review' ? 'review' : titled ? 'responder' : own.speaker,
    quoted: own.quoted.map(by),
    depth: place.depth,
    ...(place.cell ? { cell: place.cell } : {}),
  }
}
