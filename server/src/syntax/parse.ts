import type { Nodes, Root } from 'mdast'
import { Beside } from '../remembered.ts'
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
import { addressed, Addresses, readdressed } from '../text/addresses.ts'
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

const itself = (offset: number): number => offset

/** What the parse of the next version takes over. */
interface Cut {
  readonly text: Text
  readonly frontMatter: SyntaxTree['frontMatter']
  /** The blocks as they read by themselves, without what definitions elsewhere make of them. */
  readonly bare: readonly Placed[]
  /** Where each begins in the text, and at which address. */
  readonly offsets: readonly number[]
  readonly starts: readonly number[]
  /** All labels that they define. */
  readonly defined: ReadonlySet<string>
}

type Placing = Pick<Cut, 'bare' | 'offsets' | 'starts' | 'defined'>

const unplaced: Placing = { bare: [], offsets: [], starts: [], defined: new Set() }

/** Blocks that are not placed yet. */
interface Cutting {
  readonly blocks: readonly KnownBlock[]
  readonly offsets: readonly number[]
}

const cuts = new Beside<SyntaxTree, Cut>()

/**
 * Cuts and parses a document. Only what lies about the place where the text differs from that of `previous` is cut anew: blocks whose
 * text stands unchanged are the same objects. So are their places where the text is an open document’s, which is in pieces: only there
 * have blocks room to grow.
 */
export function parse(text: Text, previous?: SyntaxTree): SyntaxTree {
  const old = previous && cuts.get(previous)
  const frontMatter = old && sameHead(text, old) ? old.frontMatter : findFrontMatter(text)
  const from = contentStart(text, frontMatter)
  const placing = old ? recut(text, from, old, frontMatter) : place(text, cut(text, from, []), frontMatter)
  const { bare, offsets, defined } = placing
  const last = bare.at(-1)
  const tree: SyntaxTree = {
    text: text.pieces ? new Addresses(text, bare, offsets) : text,
    ...(last && mayBeOpen(last.block.text) && !last.block.closed && { openFrom: last.start }),
    ...(frontMatter && { frontMatter }),
    blocks: defined.size === 0 ? bare : bare.map(placed => withReferences(placed, defined)),
  }
  cuts.set(tree, { ...placing, text, frontMatter })
  return tree
}

/** Front matter that ends before the first change, or a first line that stands as it stood and opens none. */
function sameHead(text: Text, { text: before, frontMatter }: Cut): boolean {
  const end = frontMatter ? contentStart(before, frontMatter) : lineAt(before, 0).next
  return end < before.length && text.slice(0, end) === before.slice(0, end) && (frontMatter !== undefined || !before.slice(0, end).includes('---'))
}

/** The blocks before and after the change, with those between cut anew. */
function recut(text: Text, from: number, old: Cut, head: SyntaxTree['frontMatter']): Placing {
  const { text: before, frontMatter, bare, offsets } = old
  const { start: same, end: sameEnd } = inCommon(before, text)
  if (same === before.length && same === text.length && !text.pieces === !before.pieces) return old
  const by = text.length - before.length
  const sameFrom = text.length - sameEnd
  // A block's end depends on the first line of the next one, so the block before the changed one is cut anew as well.
  const first = from === contentStart(before, frontMatter) ? Math.max(0, lastBefore(offsets, same, itself) - 1) : 0
  let at = first
  let met = bare.length
  const isKnown = (start: number): boolean => {
    if (start < sameFrom) return false
    while (at < bare.length && offsets[at]! + by < start) at++
    if (offsets[at] !== start - by) return false
    met = at
    return true
  }
  const known = bare.slice(first, lastBefore(offsets, sameFrom - by, itself) + 1)
  const anew = cut(text, first > 0 ? offsets[first]! : from, known, isKnown)
  // By index and without a look at the blocks that stand: in a long text they are most of what there is, and far from one another.
  const starts = offsets.slice(0, first).concat(anew.offsets)
  for (let i = met; i < offsets.length; i++) starts.push(offsets[i]! + by)
  return place(text, { blocks: anew.blocks, offsets: starts }, head, old, first, met)
}

const defining = (blocks: readonly KnownBlock[]): readonly string[] => blocks.flatMap(({ defines }) => defines)

/**
 * The blocks at their addresses. Of those of the version `before`, all but the ones from `first` to `met` stand as they stood, and `blocks` have come
 * for these; where as many have come as have gone, each has the address of the one that it has come for.
 */
function place(text: Text, { blocks, offsets }: Cutting, head: SyntaxTree['frontMatter'], old: Placing = unplaced, first = 0, met = 0): Placing {
  const { bare: before } = old
  const shift = before.length - offsets.length
  const to = first + blocks.length
  let starts: readonly number[] | undefined = offsets
  // All but those from `same` to `sameTo` have the address that they had.
  let same = 0
  let sameTo = offsets.length
  if (text.pieces) {
    let from = first
    let until = to
    while (from < met && from < to && before[from]!.block === blocks[from - first]) from++
    while (until > from && until + shift > from && before[until - 1 + shift]!.block === blocks[until - 1 - first]) until--
    const kept: (number | undefined)[] = shift === 0 ? old.starts.slice() : [...old.starts.slice(0, from), ...new Array<undefined>(until - from), ...old.starts.slice(until + shift)]
    starts = before.length > 0 ? readdressed(kept, offsets, first, to, text.length, head !== undefined) : undefined
    if (starts) {
      same = from
      sameTo = until
    }
    starts ??= addressed(offsets, text.length, head !== undefined)
  }
  const anew: Placed[] = []
  for (let i = same; i < sameTo; i++) {
    const start = starts[i]!
    const block = i < first ? before[i]!.block : i < to ? blocks[i - first]! : before[i + shift]!.block
    const was = isAt(before[i], start, block) ? before[i] : before[i + shift]
    anew.push(isAt(was, start, block) ? was : { start, block })
  }
  const gone = before.slice(first, met).map(({ block }) => block)
  const bare = before.slice(0, same).concat(anew, before.slice(sameTo + shift))
  return { bare, offsets, starts, defined: defining(gone).length + defining(blocks).length === 0 ? old.defined : new Set(defining(bare.map(({ block }) => block))) }
}

const isAt = (one: Placed | undefined, start: number, block: Block): one is Placed => one !== undefined && one.start === start && one.block === block

/** Blocks from `from` on; those that were `known` before are taken from there. */
function cut(text: Text, from: number, known: readonly Placed[], isKnown?: (start: number) => boolean): Cutting {
  const shelf = new Map(known.map(({ block }) => [block.text, block]))
  const take = (blockText: string): KnownBlock => {
    let block = shelf.get(blockText)
    if (!block) {
      block = makeBlock(blockText)
      shelf.set(block.text, block)
    }
    return block
  }
  const spans = cutBlocks(text, from, blockText => take(blockText).closed, isKnown)
  return { blocks: spans.map(({ start, end }) => take(text.slice(start, end))), offsets: spans.map(({ start }) => start) }
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
