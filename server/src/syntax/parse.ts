import type { Nodes, Root } from 'mdast'
import { lastBefore, ownCopy } from '../span.ts'
import { contentStart, findFrontMatter } from './findFrontMatter.ts'
import { cutBlocks } from './cutBlocks.ts'
import { inCommon } from './difference.ts'
import { lineAt } from './lines.ts'
import { mayBeOpen } from './openers.ts'
import { isOverfull } from './overfull.ts'
import { parseMarkdown } from './parseMarkdown.ts'
import { plainMarkdown } from './plainMarkdown.ts'
import { definedLabels, definitionsFor, mayDefine, mentionedLabels } from './references.ts'
import type { Block, PlacedBlock, SyntaxTree } from './syntaxTree.ts'
import type { Text } from '../text/text.ts'

/** A block with what the cutting of the next version needs to know of it. */
interface KnownBlock extends Block {
  readonly mentions: readonly string[]
  readonly defines: readonly string[]
  /** Whether a paragraph after the block would stand outside it. Asked only of blocks with a fence or HTML. */
  readonly closed: boolean
}

interface Placed extends PlacedBlock {
  readonly block: KnownBlock
}

const startOf = ({ start }: Placed): number => start

/** What the parse of the next version takes over. */
interface Cut {
  readonly text: Text
  readonly frontMatter: SyntaxTree['frontMatter']
  /** The blocks as they read by themselves, without what definitions elsewhere make of them. */
  readonly bare: readonly Placed[]
}

const cuts = new WeakMap<SyntaxTree, Cut>()

/**
 * Cuts and parses a document. Only what lies about the place where the text differs from that of `previous` is cut anew: blocks whose
 * text stands unchanged are the same objects, and so are their places where nothing before them has changed.
 */
export function parse(text: Text, previous?: SyntaxTree): SyntaxTree {
  const old = previous && cuts.get(previous)
  const frontMatter = old && sameHead(text, old) ? old.frontMatter : findFrontMatter(text)
  const from = contentStart(text, frontMatter)
  const bare = old ? recut(text, from, old) : cut(text, from, [])
  const defined = new Set<string>()
  for (const { block } of bare) for (const label of block.defines) defined.add(label)
  const last = bare.at(-1)
  const tree: SyntaxTree = {
    text,
    ...(last && mayBeOpen(last.block.text) && !last.block.closed && { openFrom: last.start }),
    ...(frontMatter && { frontMatter }),
    blocks: defined.size === 0 ? bare : bare.map(placed => withReferences(placed, defined)),
  }
  cuts.set(tree, { text, frontMatter, bare })
  return tree
}

/** Front matter that ends before the first change, or a first line that stands as it stood and opens none. */
function sameHead(text: Text, { text: before, frontMatter }: Cut): boolean {
  const end = frontMatter ? contentStart(before, frontMatter) : lineAt(before, 0).next
  return end < before.length && text.slice(0, end) === before.slice(0, end) && (frontMatter !== undefined || !before.slice(0, end).includes('---'))
}

/** The blocks before and after the change, with those between cut anew. */
function recut(text: Text, from: number, { text: before, frontMatter, bare }: Cut): readonly Placed[] {
  const { start: same, end: sameEnd } = inCommon(before, text)
  if (same === before.length && same === text.length) return bare
  const by = text.length - before.length
  const sameFrom = text.length - sameEnd
  // A block's end depends on the first line of the next one, so the block before the changed one is cut anew as well.
  const first = from === contentStart(before, frontMatter) ? Math.max(0, lastBefore(bare, same, startOf) - 1) : 0
  let at = first
  let met = bare.length
  const isKnown = (start: number): boolean => {
    if (start < sameFrom) return false
    while (at < bare.length && bare[at]!.start + by < start) at++
    if (bare[at]?.start !== start - by) return false
    met = at
    return true
  }
  const known = bare.slice(first, lastBefore(bare, sameFrom - by, startOf) + 1)
  const anew = cut(text, first > 0 ? bare[first]!.start : from, known, isKnown)
  const rest = bare.slice(met)
  return [...bare.slice(0, first), ...anew, ...(by === 0 ? rest : rest.map(({ start, block }) => ({ start: start + by, block })))]
}

/** Blocks from `from` on; those that were `known` before are taken from there. */
function cut(text: Text, from: number, known: readonly Placed[], isKnown?: (start: number) => boolean): readonly Placed[] {
  const shelf = new Map(known.map(({ block }) => [block.text, block]))
  const take = (blockText: string): KnownBlock => {
    let block = shelf.get(blockText)
    if (!block) {
      block = makeBlock(blockText)
      shelf.set(block.text, block)
    }
    return block
  }
  return cutBlocks(text, from, blockText => take(blockText).closed, isKnown).map(({ start, end }) => ({ start, block: take(text.slice(start, end)) }))
}

/** A block as it reads with the labels that it was last found to mention and the document to define. */
const linked = new WeakMap<KnownBlock, { readonly key: string; readonly block: KnownBlock }>()

function withReferences(placed: Placed, defined: ReadonlySet<string>): PlacedBlock {
  const { start, block } = placed
  if (block.mentions.length === 0) return placed
  const labels = block.mentions.filter(label => defined.has(label) && !block.defines.includes(label))
  if (labels.length === 0) return placed
  const key = labels.join('\0')
  let known = linked.get(block)
  if (known?.key !== key) linked.set(block, known = { key, block: makeBlock(block.text, labels) })
  return { start, block: known!.block }
}

function makeBlock(slice: string, labels: readonly string[] = []): KnownBlock {
  const text = ownCopy(slice)
  if (isOverfull(text)) return { text, tree: { type: 'root', children: [] }, unread: true, closed: true, mentions: [], defines: [] }
  let closed: boolean | undefined
  const read = (): Root => (labels.length > 0 ? parseWith(text, labels) : parseBlock(text))
  let tree = mayDefine(text) ? read() : undefined
  const defines = tree ? definedLabels(tree) : []
  return {
    text,
    get tree() {
      // Read once in a block's life, and many times larger than its text: not kept.
      const first = tree ?? read()
      tree = undefined
      return first
    },
    get closed() {
      return (closed ??= standsAlone(text))
    },
    mentions: mentionedLabels(text),
    defines,
  }
}

/** Parses a block as it stands in a document: with the line ending after it, which some of Markdown's rules look at. */
const parseBlock = (text: string): Root => plainMarkdown(text) ?? keepWithin(parseMarkdown(`${text}\n`), text.length)

function parseWith(text: string, labels: readonly string[]): Root {
  const definitions = definitionsFor(labels)
  const tree = parseMarkdown(`${definitions}${text}\n`)
  const children = tree.children.filter(node => (node.position?.start.offset ?? 0) >= definitions.length)
  for (const node of children) moveBack(node, definitions.length)
  return keepWithin({ ...tree, children }, text.length)
}

/** Lines are left as they are: only offsets are ever read. */
function moveBack(node: Nodes, by: number): void {
  if (node.position) {
    node.position.start.offset! -= by
    node.position.end.offset! -= by
  }
  if ('children' in node) for (const child of node.children) moveBack(child, by)
}

/** Ends the last nodes at the block's end: unclosed HTML and code take the line ending in. */
function keepWithin(tree: Root, length: number): Root {
  for (let node: Nodes | undefined = tree; node; node = 'children' in node ? node.children.at(-1) : undefined) {
    if (node.position && (node.position.end.offset ?? 0) > length) node.position.end.offset = length
  }
  return tree
}

/** Whether a paragraph put after the text stands outside of what the text opened. */
function standsAlone(text: string): boolean {
  const last = parseMarkdown(`${text}\n\nx\n`).children.at(-1)
  return last?.type === 'paragraph' && last.position?.start.offset === text.length + 2
}
