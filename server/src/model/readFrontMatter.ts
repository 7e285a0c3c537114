/** Reads the YAML at the head of a response, with the place of every key and value. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Alias, type Document, type Node, type Pair } from 'yaml'
import { shift, type Span } from '../span.ts'
import type { FrontMatter, FrontMatterFault, FrontMatterNode } from './frontMatter.ts'
import { yamlFaults } from './frontMatterFaults.ts'

/** Longer than any front matter (UTF-16 units): beyond it a closing fence is missing and the whole response stands in its place. */
const longest = 10_000
/** Values, aliases followed; and how deep they may be nested. */
const mostValues = 5_000
const deepest = 40

/**
 * Reads the front matter of `text` at `place` (as found by the syntax). Never throws: what cannot be read becomes a fault
 * with a place that covers at least one character, and the values are what could be read in spite of it.
 */
export const readFrontMatter = (text: string, place: { readonly span: Span; readonly body: Span }): FrontMatter => {
  const fence = { start: place.span.start, end: Math.min(place.span.start + 3, place.span.end) }
  const failed = (message: string): FrontMatter => ({
    span: place.span, body: place.body, values: emptyMap(), nodes: [{ path: [], value: place.body }], faults: [{ span: fence, message }],
  })
  if (place.body.end - place.body.start > longest) {
    return failed('The front matter is too long to be read. Check that a line “---” closes it, above the text of the response.')
  }
  // Half a surrogate pair can stand in a text but not in an address made from it; the replacement is as long.
  const body = text.slice(place.body.start, place.body.end).replace(/\p{Surrogate}/gu, '\uFFFD')
  try {
    const read = readBody(body)
    const by = place.body.start
    return {
      span: place.span,
      body: place.body,
      values: read.values,
      nodes: read.nodes.map(n => ({ ...n, value: shift(n.value, by), ...(n.key && { key: shift(n.key, by) }) })),
      faults: read.faults.map(f => ({ ...f, span: shift(f.span, by) })),
    }
  } catch {
    // The YAML reader's own limits, such as thousands of nested brackets.
    return failed('The front matter cannot be read. Write one “key: value” on each line between the two “---”.')
  }
}

interface BodyReading {
  readonly values: Record<string, unknown>
  readonly nodes: FrontMatterNode[]
  readonly faults: FrontMatterFault[]
}

const emptyMap = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

const readBody = (body: string): BodyReading => {
  const document = parseDocument(body, {
    schema: 'core', resolveKnownTags: false, prettyErrors: false, logLevel: 'silent', uniqueKeys: true, strict: true,
  })
  const walk = new Walk(body, document)
  const root = document.contents
  const values = isMap(root) ? walk.value(root, [], undefined, 0) : undefined
  if (!isMap(root)) walk.nodes.push({ path: [], value: { start: 0, end: body.length } })
  return { values: isRecord(values) ? values : emptyMap(), nodes: walk.nodes, faults: yamlFaults(body, document, walk.faults) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One walk over the tree: gathers nodes, and keeps count so that aliases cannot multiply without end. */
class Walk {
  readonly nodes: FrontMatterNode[] = []
  readonly faults: FrontMatterFault[] = []
  private left = mostValues

  constructor(private readonly body: string, private readonly document: Document) {}

  value(node: Node | null | undefined, path: readonly (string | number)[], key: Span | undefined, place: number): unknown {
    const span = this.spanOf(node, place)
    this.nodes.push({ path, value: span, ...(key && { key }) })
    return this.data(node, path, span)
  }

  private data(node: Node | null | undefined, path: readonly (string | number)[], at: Span): unknown {
    if (this.left <= 0 || path.length > deepest) {
      if (this.faults.length === 0) this.faults.push({ span: at, message: 'The front matter says more than can be read: it is nested too deeply or refers to itself. Write the values out plainly.' })
      this.left = 0
      return null
    }
    this.left--
    if (isAlias(node)) return this.alias(node, path, at)
    if (isMap(node)) {
      const map = emptyMap()
      for (const pair of node.items) {
        const entry = this.entry(pair as Pair<Node | null, Node | null>, path)
        if (entry && !(entry[0] in map)) map[entry[0]] = entry[1]
      }
      return map
    }
    if (isSeq(node)) return node.items.map((item, i) => this.value(item as Node | null, [...path, i], undefined, at.start))
    if (!isScalar(node)) return null
    const { value } = node
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(node.source ?? '')
  }

  private entry(pair: Pair<Node | null, Node | null>, path: readonly (string | number)[]): readonly [string, unknown] | undefined {
    const { key } = pair
    const span = this.spanOf(key, 0)
    if (!isScalar(key) || span.start === span.end) {
      const at = span.end > span.start ? span : this.spanOf(pair.value, 0)
      this.faults.push({ span: at, message: 'This value has no plain word for its key. Write a key, a colon, a space and the value.' })
      return undefined
    }
    const name = typeof key.value === 'string' ? key.value : String(key.source ?? key.value)
    return [name, this.value(pair.value, [...path, name], span, this.placeAfter(span.end))]
  }

  private alias(node: Alias, path: readonly (string | number)[], at: Span): unknown {
    const source = node.resolve(this.document)
    if (!source) return null
    const before = this.nodes.length
    const data = this.data(source, [...path, ''], at)
    // What an alias repeats has its place where it was written first.
    this.nodes.length = before
    return data
  }

  private spanOf(node: Node | null | undefined, place: number): Span {
    const range = node?.range
    if (!range) return { start: place, end: place }
    const text = this.body.slice(range[0], range[1])
    const end = range[0] + text.trimEnd().length
    return end > range[0] ? { start: range[0], end } : { start: place || range[0], end: place || range[0] }
  }

  /** Where the value would stand that is missing after a key. */
  private placeAfter(keyEnd: number): number {
    const colon = /^[ \t]*:[ \t]?/.exec(this.body.slice(keyEnd, keyEnd + 100))
    return keyEnd + (colon?.[0].length ?? 0)
  }
}
