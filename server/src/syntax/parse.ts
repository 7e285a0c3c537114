import type { Nodes, Root } from 'mdast'
import { contentStart, findFrontMatter } from './findFrontMatter.ts'
import { cutBlocks } from './cutBlocks.ts'
import { mayBeOpen } from './openers.ts'
import { parseMarkdown } from './parseMarkdown.ts'
import { definedLabels, definitionsFor, mayDefine, mentionedLabels } from './references.ts'
import type { Block, PlacedBlock, SyntaxTree } from './syntaxTree.ts'

/** A block with what the cutting of the next version needs to know of it. */
interface KnownBlock extends Block {
  readonly mentions: readonly string[]
  readonly defines: readonly string[]
  /** Whether a paragraph after the block would stand outside it. Asked only of blocks with a fence or HTML. */
  readonly closed: boolean
}

/** Blocks by their text; those that a definition elsewhere reaches, by their text and its labels. */
type Shelf = Map<string, KnownBlock>

const shelves = new WeakMap<SyntaxTree, Shelf>()

/** Cuts and parses a document. Blocks whose text stands unchanged in `previous` are the same objects. */
export function parse(text: string, previous?: SyntaxTree): SyntaxTree {
  const old: Shelf | undefined = previous && shelves.get(previous)
  const shelf: Shelf = new Map()
  const take = (blockText: string): KnownBlock => {
    const known = shelf.get(blockText) ?? old?.get(blockText) ?? makeBlock(blockText)
    shelf.set(known.text, known)
    return known
  }
  const frontMatter = findFrontMatter(text)
  const isClosed = (blockText: string): boolean => (old?.get(blockText) ?? makeBlock(blockText)).closed
  const spans = cutBlocks(text, contentStart(text, frontMatter), isClosed)
  const blocks = spans.map(({ start, end }) => ({ start, block: take(text.slice(start, end)) }))
  const defined = new Set(blocks.flatMap(({ block }) => block.defines))
  const last = blocks.at(-1)
  const tree: SyntaxTree = {
    text,
    ...(last && mayBeOpen(last.block.text) && !last.block.closed && { openFrom: last.start }),
    ...(frontMatter && { frontMatter }),
    blocks: defined.size === 0 ? blocks : blocks.map(placed => withReferences(placed, defined, shelf, old)),
  }
  shelves.set(tree, shelf)
  return tree
}

function withReferences(placed: { start: number; block: KnownBlock }, defined: ReadonlySet<string>, shelf: Shelf, old: Shelf | undefined): PlacedBlock {
  const labels = placed.block.mentions.filter(label => defined.has(label) && !placed.block.defines.includes(label))
  if (labels.length === 0) return placed
  const key = `${placed.block.text}\0${labels.join('\0')}`
  const known = shelf.get(key) ?? old?.get(key) ?? makeBlock(placed.block.text, labels)
  shelf.set(key, known)
  return { start: placed.start, block: known }
}

function makeBlock(slice: string, labels: readonly string[] = []): KnownBlock {
  const text = ownCopy(slice)
  let tree: Root | undefined
  let closed: boolean | undefined
  const read = (): Root => (tree ??= labels.length > 0 ? parseWith(text, labels) : parseBlock(text))
  return {
    text,
    get tree() {
      return read()
    },
    get closed() {
      return (closed ??= standsAlone(text))
    },
    mentions: mentionedLabels(text),
    defines: mayDefine(text) ? definedLabels(read()) : [],
  }
}

/** A slice keeps the whole document that it was cut from alive; a joined string does not. */
const ownCopy = (slice: string): string => [slice.slice(0, 1), slice.slice(1)].join('')

/** Parses a block as it stands in a document: with the line ending after it, which some of Markdown's rules look at. */
const parseBlock = (text: string): Root => keepWithin(parseMarkdown(`${text}\n`), text.length)

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
