/** A response's words as WordprocessingML (ECMA-376): paragraphs, lists, tables and links, each in a style of its own that Word's navigation and screen readers know. */
import { hashOf } from '../review/hash.ts'
import { byLink, type Block, type List, type Run, type Shown, type Table, type Words } from './content.ts'
import type { Picture } from './pictures/picture.ts'
import { pictureXml } from './wordPicture.ts'

/** What else the file has to say of what stands in the page. */
export interface Needed {
  /** Addresses of links, by their place; each is relationship `link<n>`. */
  readonly links: string[]
  /** Lists: each is numbering `n + 1`. */
  readonly lists: { readonly ordered: boolean; readonly start: number }[]
  /** Pictures, by their place; each is relationship `picture<n>`. */
  readonly pictures: Picture[]
  /** Bookmarks and drawings so far. */
  bookmarks: number
}

/** Where a block stands: in lists so deep, in a quotation, in a footnote. */
interface At { readonly list: number; readonly quote: boolean; readonly note: boolean }
export const onPage: At = { list: 0, quote: false, note: false }
export const inNote: At = { ...onPage, note: true }

/** XML has no place for most control characters. */
export const xml = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, character => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character]};`)

export const blocksXml = (blocks: readonly Block[], needed: Needed, at: At): string => blocks.map(block => blockXml(block, needed, at)).join('')

function blockXml(block: Block, needed: Needed, at: At): string {
  switch (block.kind) {
    case 'heading': {
      const id = needed.bookmarks++
      return paragraph(`Heading${block.depth}`, `<w:bookmarkStart w:id="${id}" w:name="${bookmark(block.id)}"/>${runsXml(block.runs, needed, pageWidth)}<w:bookmarkEnd w:id="${id}"/>`)
    }
    case 'paragraph': return paragraph(styleAt(at), runsXml(block.runs, needed, roomAt(at)), at.list > 0 ? `<w:ind w:left="${at.list * 425}"/>` : '')
    case 'list': return listXml(block, needed, at)
    case 'quote': return blocksXml(block.blocks, needed, { ...at, quote: true })
    case 'table': return tableXml(block, needed)
    case 'code': return paragraph('Code', block.text.split('\n').map(line => wordsXml({ kind: 'words', text: line })).join('<w:r><w:br/></w:r>'))
    case 'line': return paragraph('Line', '')
  }
}

/** Quotations are set in on both sides. */
const roomAt = ({ list, quote }: At): number => pageWidth - Math.min(list, 9) * 425 - (quote ? 568 : 0)

const styleAt = ({ list, quote, note }: At): string => (note ? 'FootnoteText' : quote ? 'Quote' : list > 0 ? 'ListParagraph' : 'Normal')

const paragraph = (style: string, inside: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`

function listXml({ ordered, start, items }: List, needed: Needed, at: At): string {
  const number = needed.lists.push({ ordered, start })
  const level = Math.min(at.list, 8)
  return items.map(([first, ...rest]) => {
    const mark = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`
    // An item that begins with something else than words has its mark on a line of its own.
    const own = first?.kind === 'paragraph' || first === undefined
    return paragraph('ListParagraph', own && first ? runsXml(first.runs, needed, roomAt({ ...at, list: at.list + 1 })) : '', mark) + blocksXml(own || !first ? rest : [first, ...rest], needed, { ...at, list: at.list + 1 })
  }).join('')
}

function tableXml({ align, rows }: Table, needed: Needed): string {
  const columns = Math.max(...rows.map(row => row.length))
  const widths = widthsOf(rows, columns)
  const cell = (runs: readonly Run[], i: number, head: boolean): string => {
    const side = align[i] === 'right' || align[i] === 'center' ? `<w:jc w:val="${align[i]}"/>` : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/></w:tcPr>${paragraph(head ? 'TableHeading' : 'TableText', runsXml(runs, needed, widths[i]! - 216), side)}</w:tc>`
  }
  const row = (cells: Table['rows'][number], head: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${Array.from({ length: columns }, (_, i) => cell(cells[i] ?? [], i, head)).join('')}</w:tr>`
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((cells, i) => row(cells, i === 0)).join('')}</w:tbl>${paragraph('AfterTable', '')}`
}

/** The page's width between its margins, in twentieths of a point. */
const pageWidth = 9026

/** A column is as wide as its words want it, but none so narrow that a word would be broken. */
function widthsOf(rows: Table['rows'], columns: number): readonly number[] {
  const least = Math.min(1100, Math.floor(pageWidth / columns))
  const wanted = Array.from({ length: columns }, (_, i) => Math.sqrt(Math.max(1, ...rows.map(row => lengthOf(row[i] ?? [])))))
  const all = wanted.reduce((sum, one) => sum + one, 0)
  return wanted.map(one => least + Math.floor((pageWidth - least * columns) * (one / all)))
}

/** A picture wants as much room as a sentence. */
const pictureLength = 100

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + (run.kind === 'words' ? run.text.length : run.kind === 'picture' ? pictureLength : 0), 0)

/** `room`: how wide a picture may be, in twentieths of a point. */
const runsXml = (runs: readonly Run[], needed: Needed, room: number): string =>
  byLink(runs).map(([to, inside]) => {
    const words = inside.map(run => (run.kind === 'picture' ? pictureXml(run, needed.pictures.push(run.picture), ++needed.bookmarks, room) : runXml(run))).join('')
    if (to === undefined) return words
    return to.startsWith('#') ? `<w:hyperlink w:anchor="${bookmark(decoded(to.slice(1)))}">${words}</w:hyperlink>` : `<w:hyperlink r:id="link${needed.links.push(to)}">${words}</w:hyperlink>`
  }).join('')

function runXml(run: Exclude<Run, Shown>): string {
  if (run.kind === 'break') return '<w:r><w:br/></w:r>'
  // Word counts each mark that it makes itself: the second of one note is written.
  if (run.kind === 'note' && !run.first) return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${run.number}</w:t></w:r>`
  if (run.kind === 'note') return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${run.number}"/></w:r>`
  return wordsXml(run)
}

const wordsXml = (run: Words): string => `<w:r>${formOf(run)}<w:t xml:space="preserve">${xml(run.text)}</w:t></w:r>`

function formOf({ strong, emphasis, struck, code, to }: Words): string {
  const form = [to !== undefined && '<w:rStyle w:val="Hyperlink"/>', code && '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>', strong && '<w:b/>', emphasis && '<w:i/>', struck && '<w:strike/>'].filter(Boolean).join('')
  return form && `<w:rPr>${form}</w:rPr>`
}

/** Word allows forty letters, and shows none that begins so. */
const bookmark = (id: string): string => `_${hashOf(id)}`

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
