/** Reads the YAML at the head of a response, with the place of every key and value. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Alias, type Document, type Node, type Pair } from 'yaml'
import { shift, type Span } from '../span.ts'
import type { FrontMatter, FrontMatterFault, FrontMatterNode } from './frontMatter.ts'
import { yamlFaults } from './frontMatterFaults.ts'
import { bodyLineAt } from './frontMatterLines.ts'
import type { Text } from '../text/text.ts'

/** Longer than any front matter (UTF-16 units): beyond it a closing fence is missing and the whole response stands in its place. */
const longest = 10_000
/** Values, aliases followed; and how deep they may be nested. */
const mostValues = 5_000
const deepest = 40

/**
 * Reads the front matter of `text` at `place` (as found by the syntax). Never throws: what cannot be read becomes a fault
 * with a place that covers at least one character, and the values are what could be read in spite of it.
 */
export const readFrontMatter = (text: Text, place: { readonly span: Span; readonly body: Span }): FrontMatter => {
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

type Path = readonly (string | number)[]

interface BodyReading {
  readonly values: Record<string, unknown>
  readonly nodes: FrontMatterNode[]
  readonly faults: FrontMatterFault[]
}

const emptyMap = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

/** Quotation marks and brackets left open that are passed over, one after the other. */
const mostOpen = 5

const readBody = (body: string, passed = 0): BodyReading => {
  const document = parseDocument(body, {
    schema: 'core', resolveKnownTags: false, prettyErrors: false, logLevel: 'silent', uniqueKeys: true, strict: true,
  })
  const read = readTree(body, document)
  const faults = yamlFaults(body, document, read.faults)
  const open = faults.find(({ opener }) => opener !== undefined)
  if (open?.opener === undefined || passed >= mostOpen) return { ...read, faults }
  // All that follows was taken in by it, and whatever is said of that would be wrong.
  const rest = readBody(`${body.slice(0, open.opener)} ${body.slice(open.opener + 1)}`, passed + 1)
  const others = rest.faults.filter(({ span }) => bodyLineAt(body, span.start).start !== bodyLineAt(body, open.span.start).start)
  return { ...rest, faults: [...others, open].sort((a, b) => a.span.start - b.span.start) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One walk over the tree: gathers nodes, and keeps count so that aliases cannot multiply without end. */
const readTree = (body: string, document: Document): BodyReading => {
  const nodes: FrontMatterNode[] = []
  const faults: FrontMatterFault[] = []
  let left = mostValues
  const root = document.contents
  if (!isMap(root)) return { values: emptyMap(), nodes: [{ path: [], value: { start: 0, end: body.length } }], faults }
  const values = readValue(root, [], undefined, 0)
  return { values: isRecord(values) ? values : emptyMap(), nodes, faults }

  function readValue(node: Node | null | undefined, path: Path, key: Span | undefined, place: number): unknown {
    const value = spanOf(body, node, place)
    nodes.push({ path, value, ...(key && { key }) })
    return data(node, path, value)
  }

  function data(node: Node | null | undefined, path: Path, at: Span): unknown {
    if (left <= 0 || path.length > deepest) {
      if (left >= 0) faults.push({ span: at, message: 'The front matter says more than can be read: it is nested too deeply or refers to itself. Write the values out plainly.' })
      left = -1
      return null
    }
    left--
    if (isAlias(node)) return alias(node, path, at)
    if (isMap(node)) {
      const map = emptyMap()
      for (const pair of node.items) {
        const entry = readEntry(pair as Pair<Node | null, Node | null>, path)
        if (entry && !(entry[0] in map)) map[entry[0]] = entry[1]
      }
      return map
    }
    if (isSeq(node)) return node.items.map((item, i) => readValue(item as Node | null, [...path, i], undefined, at.start))
    if (!isScalar(node)) return null
    const { value } = node
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(node.source ?? '')
  }

  function readEntry({ key, value }: Pair<Node | null, Node | null>, path: Path): readonly [string, unknown] | undefined {
    const span = spanOf(body, key, 0)
    if (!isScalar(key) || span.start === span.end) {
      faults.push({ span: span.end > span.start ? span : spanOf(body, value, 0), message: 'This value has no plain word for its key. Write a key, a colon, a space and the value.' })
      return undefined
    }
    const name = typeof key.value === 'string' ? key.value : String(key.source ?? key.value)
    return [name, readValue(value, [...path, name], span, placeAfter(body, span.end))]
  }

  /** What an alias repeats has its place where it was written first. */
  function alias(node: Alias, path: Path, at: Span): unknown {
    const source = node.resolve(document)
    const before = nodes.length
    const repeated = source ? data(source, [...path, ''], at) : null
    nodes.length = before
    return repeated
  }
}

/** A node's span without what YAML takes for white space after it; empty at `place` where nothing is written. */
const spanOf = (body: string, node: Node | null | undefined, place: number): Span => {
  const [start, stop] = node?.range ?? [place, place]
  let end = stop
  while (end > start && ' \t\r\n'.includes(body[end - 1]!)) end--
  return end > start ? { start, end } : { start: place || start, end: place || start }
}

/** Where the value would stand that is missing after a key. */
const placeAfter = (body: string, keyEnd: number): number =>
  keyEnd + (/^[ \t]*:[ \t]?/.exec(body.slice(keyEnd, keyEnd + 100))?.[0].length ?? 0)
