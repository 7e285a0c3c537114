/** Markdown's marks taken out of a run of prose without moving a character. */
import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../span.ts'

export interface PlainText {
  /** As long as the source stretch: marks are spaces. */
  readonly plain: string
  /** Places, relative to the stretch, where the writer broke the line on purpose (`<br>`, two spaces, a backslash). */
  readonly breaks: readonly number[]
  /** Inline HTML, relative to the stretch: blank in `plain`. */
  readonly html: readonly Span[]
}

const lineBreak = /^<br\s*\/?>$/i

/**
 * The source from `from` to `to` (offsets in `text`) with all marks of `children` replaced by spaces.
 * Nodes without a position (they occur in GFM's bare links) are left as they are written.
 */
export function plainText(text: string, from: number, to: number, children: readonly PhrasingContent[]): PlainText {
  const source = text.slice(from, to)
  const blanks: Span[] = []
  const breaks: number[] = []
  const html: Span[] = []
  const blank = (start: number, end: number): void => {
    if (end > start) blanks.push({ start: start - from, end: end - from })
  }
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    switch (node.type) {
      case 'emphasis': case 'strong': case 'delete': case 'link': case 'linkReference': {
        const first = node.children[0]?.position?.start.offset
        const last = node.children.at(-1)?.position?.end.offset
        if (node.children.length === 0) blank(start, end)
        else if (first !== undefined && last !== undefined) {
          blank(start, first)
          // In the order in which they stand: marks may lie in one another.
          node.children.forEach(visit)
          blank(last, end)
        }
        return
      }
      case 'html':
        if (lineBreak.test(node.value)) breaks.push(end - from)
        html.push({ start: start - from, end: end - from })
        blank(start, end)
        return
      case 'break':
        breaks.push(end - from)
        blank(start, end)
        return
      case 'image': case 'imageReference': case 'footnoteReference':
        blank(start, end)
        return
      case 'inlineCode': {
        const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0
        blank(start, start + ticks)
        blank(end - ticks, end)
        return
      }
      default:
        return
    }
  }
  children.forEach(visit)
  return { plain: mask(source, blanks), breaks, html }
}

const escape = /\\([!-/:-@[-`{-~])/g
const entity = /&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/gi
const quotePrefix = /\n[ \t]*>[ \t>]*/g
const named: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&ndash;': '–', '&mdash;': '—', '&rsquo;': '’', '&lsquo;': '‘', '&rdquo;': '”', '&ldquo;': '“' }

function mask(source: string, blanks: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const b of blanks) {
    if (b.start < at) continue
    out += source.slice(at, b.start) + ' '.repeat(b.end - b.start)
    at = b.end
  }
  out += source.slice(at)
  if (out.includes('\\')) out = out.replace(escape, ' $1')
  if (out.includes('&')) out = out.replace(entity, e => (named[e.toLowerCase()] ?? ' ').padEnd(e.length))
  if (out.includes('>')) out = out.replace(quotePrefix, m => '\n' + ' '.repeat(m.length - 1))
  return out
}
