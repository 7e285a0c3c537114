import { span, type Span } from '../span.ts'
import type { Text } from '../text/text.ts'
import { lineAt } from './lines.ts'
import { parseHead } from './parseMarkdown.ts'

const fence = /^---[ \t]*$/

/** Farthest that a closing fence may stand, in UTF-16 units: a `---` beyond it is a line across the page. */
const longest = 20_000

/**
 * The fenced YAML at a document's head: `span` with both fences, `body` without; undefined where there is none or where it is never closed.
 * An unclosed fence must not count: as front matter it would swallow the whole response while somebody types it.
 */
export function findFrontMatter(text: Text): { span: Span; body: Span } | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const first = lineAt(text, start)
  if (!fence.test(text.slice(first.start, first.end))) return undefined
  for (let at = first.next; at < Math.min(text.length, start + longest); ) {
    const line = lineAt(text, at)
    if (fence.test(text.slice(line.start, line.end))) {
      const node = parseHead(text.slice(start, line.end)).children[0]
      return node?.type === 'yaml' ? { span: span(start, line.end), body: span(first.next, line.start) } : undefined
    }
    at = line.next
  }
  return undefined
}

/** Where the response's own text begins: after the front matter's last line, and after a byte order mark. */
export function contentStart(text: Text, frontMatter: { span: Span } | undefined): number {
  if (frontMatter) return lineAt(text, frontMatter.span.end).next
  return text.charCodeAt(0) === 0xfeff ? 1 : 0
}
