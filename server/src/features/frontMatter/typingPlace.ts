/** Where in the front matter somebody is typing, judged by the lines alone: half-typed YAML has no tree. */
import { findFrontMatter } from '../../syntax/findFrontMatter.ts'
import { openHead } from '../../model/frontMatterHead.ts'
import { bodyLineAt, entryOf, type BodyLine, type Entry } from '../../model/frontMatterLines.ts'
import { readFrontMatter } from '../../model/readFrontMatter.ts'
import type { Span } from '../../span.ts'

export type Path = readonly (string | number)[]

export interface TypingPlace {
  /** `key`: a key may stand here, in the map at `path`, or a list's item. `value`: the value at `path`. */
  readonly kind: 'key' | 'value'
  /** Items of a list all count as item 0. */
  readonly path: Path
  /** The word or value typed so far, with what follows it: what a completion replaces. */
  readonly span: Span
  /** A hyphen stands before it on its line. */
  readonly item: boolean
  /** `key`: a colon follows already. `value`: the space after the colon is missing. */
  readonly colon: boolean
  /** Keys of the same map, this line's own left out. */
  readonly present: readonly string[]
  /** Columns of white space before the line's first word. */
  readonly indent: number
}

/** As many characters as are searched for the closing fence (UTF-16 units). */
const longest = 20_000

/** The place at `offset`; undefined outside the front matter and in its comments. */
export const typingPlace = (text: string, offset: number): TypingPlace | undefined => {
  const body = bodyAt(text.slice(0, longest), offset)
  if (!body) return undefined
  const lines = linesOf(text, body)
  const index = lines.findIndex(l => l.start <= offset && offset <= l.end)
  const line = lines[index]
  if (!line) return undefined
  const before = text.slice(line.start, offset)
  if (/(?:^|\s)#/.test(before)) return undefined
  // On an empty line the cursor's own column says under what it stands.
  const column = line.blank ? before.length : line.column
  if (before.length < column) return undefined
  const { entry } = line
  const item = line.dashes > 0
  const path = parentPath(lines.slice(0, index), line.blank ? { ...line, column, indent: column } : line)
  const shared = { item, indent: line.indent, present: siblings(lines, index, column) }
  const colonAt = entry && text.indexOf(':', entry.keyStart + entry.key.length)
  if (entry && colonAt !== undefined && offset > colonAt) {
    const start = Math.min(entry.start, offset)
    return { ...shared, kind: 'value', path: [...path, entry.key], span: { start, end: Math.max(offset, entry.start + entry.value.length) }, colon: text[start - 1] === ':' }
  }
  const start = line.start + column
  const upTo = (words: string): Span => ({ start, end: Math.max(offset, start + words.length) })
  if (!entry && item) return { ...shared, kind: 'value', path, span: upTo(line.text.slice(column).trimEnd()), colon: false }
  if (/\s/.test(text.slice(start, offset))) return undefined
  const word = /^["']?[\p{L}\p{N}_$-]*["']?/u.exec(text.slice(start, line.end))?.[0] ?? ''
  return { ...shared, kind: 'key', path, span: upTo(word), colon: entry !== undefined }
}

const bodyAt = (head: string, offset: number): Span | undefined => {
  const open = openHead(head)
  if (open && open.body.start <= offset && offset <= open.body.end) {
    const closed = findFrontMatter(head)
    return closed && offset >= closed.body.end ? undefined : (closed?.body ?? open.body)
  }
  const closed = findFrontMatter(head)
  if (!closed || offset < closed.body.start || offset >= closed.body.end) return undefined
  // Below the lines that look like YAML it may be the response's own text, with the fence left out above it.
  return readFrontMatter(head, closed).faults.length > 0 ? undefined : closed.body
}

interface ShapedLine extends BodyLine {
  readonly indent: number
  /** Characters of the hyphens before the first word, their spaces included. */
  readonly dashes: number
  /** Column of the first word. */
  readonly column: number
  readonly blank: boolean
  readonly entry: Entry | undefined
}

const shaped = (line: BodyLine): ShapedLine => {
  const [, lead = '', dashes = ''] = /^([ \t]*)((?:-(?: +|$))*)/.exec(line.text) ?? []
  const blank = line.text.trim() === '' || /^\s*#/.test(line.text)
  return { ...line, indent: lead.length, dashes: dashes.length, column: lead.length + dashes.length, blank, entry: entryOf(line) }
}

const linesOf = (text: string, body: Span): readonly ShapedLine[] => {
  const lines: ShapedLine[] = []
  for (let at = body.start; at <= body.end; ) {
    const line = bodyLineAt(text, at)
    lines.push(shaped(line))
    const next = text.indexOf('\n', line.end)
    if (next < 0 || next + 1 > body.end) break
    at = next + 1
  }
  return lines
}

/** The keys and lists that hold a line, found by going up to lines that are set in less. */
const parentPath = (above: readonly ShapedLine[], line: ShapedLine): Path => {
  const path: (string | number)[] = line.dashes > 0 ? [0] : []
  let limit = line.dashes > 0 ? line.indent : line.column
  // A list's hyphens may stand in the same column as the key that holds them.
  let underKey = line.dashes > 0
  for (let i = above.length - 1; i >= 0 && (limit > 0 || underKey); i--) {
    const up = above[i]!
    if (up.blank) continue
    if (up.dashes === 0) {
      if (!up.entry || !(underKey ? up.column <= limit : up.column < limit)) continue
      path.unshift(up.entry.key)
      limit = up.column
      underKey = false
    } else if (!underKey && up.column <= limit) {
      if (up.column < limit && up.entry) path.unshift(up.entry.key)
      path.unshift(0)
      limit = up.indent
      underKey = true
    }
  }
  return path
}

/** The keys of the map that a line belongs to, without its own. */
const siblings = (lines: readonly ShapedLine[], index: number, column: number): readonly string[] => {
  const keys: string[] = []
  const gather = (from: number, by: 1 | -1): void => {
    for (let i = from; i >= 0 && i < lines.length; i += by) {
      const line = lines[i]!
      if (line.blank || line.column > column) continue
      if (line.column < column || (by > 0 && line.dashes > 0)) return
      if (line.entry) keys.push(line.entry.key)
      if (line.dashes > 0) return
    }
  }
  if ((lines[index]?.dashes ?? 0) === 0) gather(index - 1, -1)
  gather(index + 1, 1)
  return keys
}
