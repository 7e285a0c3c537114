/**
 * The first reading of a long text, part by part: whoever asks for something else in between need not wait for the whole, and what
 * somebody looks at is read first. What is read of a block is kept with the block, so that the whole then costs little more.
 */
import { addressOf } from '../text/addresses.ts'
import { overlap, type Span } from '../span.ts'
import { ledgerEvents } from '../model/ledger/summary.ts'
import { pageOf } from '../model/pages.ts'
import { readBlock } from '../model/readBlock.ts'
import type { Marker } from '../profile/marker.ts'
import { sumsOn } from '../prose/summary.ts'
import { parse } from '../syntax/parse.ts'
import type { PlacedBlock, SyntaxTree } from '../syntax/syntaxTree.ts'
import type { Text } from '../text/text.ts'
import { analyse, assess, frontMatterOf, markerFor, type Analysis, type MarkerChoice } from './analyse.ts'
import type { Problem } from './assessment.ts'
import { ofSingleBlocks, reportsOn } from './runRules.ts'

/** UTF-16 units from which a text is long. */
export const long = 16_000
/** UTF-16 units that are read at a time: a page or two. */
const part = 6_000

/** A step on the way. */
export interface Part {
  readonly tree: SyntaxTree
  /** Of the first part: what the rules for single blocks say of what is seen, in the document's order; nothing that takes the whole to know. */
  readonly seen?: readonly Problem[]
}

/** Reads the text as `analyse` does and with the same result. `seen`: offsets of what is on the screen. `before`: the tree of an earlier text. Never throws. */
export function* inParts(text: Text, choice: MarkerChoice, seen: Span | undefined, before?: SyntaxTree): Generator<Part, Analysis> {
  if (text.length > (choice.maxCharacters ?? Infinity)) return analyse(text, choice)
  const tree = parse(text, before)
  const frontMatter = frontMatterOf(tree)
  if (seen) {
    const { problems, marker } = assess({ ...tree, blocks: around(tree, seen) }, frontMatter, choice).assessment
    yield { tree, seen: ofSingleBlocks(problems, marker) }
  }
  const { marker } = markerFor(frontMatter, choice)
  for (const blocks of parts(tree.blocks)) {
    readAhead(blocks, marker)
    yield { tree }
  }
  return assess(tree, frontMatter, choice)
}

/** All that is read of a block by itself: most of what a first reading costs. */
function readAhead(blocks: readonly PlacedBlock[], marker: Marker): void {
  const page = pageOf(blocks.map(({ start, block }) => ({ start, reading: readBlock(block) })))
  for (const { reading } of page) ledgerEvents(reading, marker.terms.findingWords)
  reportsOn(page, marker)
  sumsOn(page)
}

/** What is seen, from the heading that it stands under, and all comments: they may say of a problem that it stands. */
function around({ text, blocks }: SyntaxTree, seen: Span): readonly PlacedBlock[] {
  const place = { start: addressOf(text, seen.start), end: addressOf(text, seen.end) }
  let first = blocks.findIndex(one => overlap(spanOf(one), place))
  while (first > 0 && !blocks[first]!.block.text.startsWith('#')) first--
  return blocks.filter((one, i) => (i >= first && first >= 0 && one.start < place.end) || one.block.text.startsWith('<!--'))
}

const spanOf = ({ start, block }: PlacedBlock): Span => ({ start, end: start + block.text.length })

function* parts(blocks: readonly PlacedBlock[]): Generator<readonly PlacedBlock[]> {
  let from = 0
  let size = 0
  for (let i = 0; i < blocks.length; i++) {
    size += blocks[i]!.block.text.length
    if (size < part) continue
    yield blocks.slice(from, i + 1)
    from = i + 1
    size = 0
  }
  if (from < blocks.length) yield blocks.slice(from)
}
