import { readBlock } from '../../server/src/model/readBlock.ts'
import { parse } from '../../server/src/syntax/parse.ts'

/** What the tool sees as still to be filled in, below the front matter. */
export const blanks = (text: string): readonly string[] =>
  parse(text).blocks.flatMap(({ block }) => readBlock(block).placeholders.map(({ start, end }) => block.text.slice(start, end)))
