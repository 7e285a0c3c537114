/**
 * What readers of single blocks find in a document. A keystroke changes one block: what was found in the others is taken over from the
 * version before, so that a rule that folds over a few of the blocks costs as much as those few, however long the document is.
 */
import { lastBefore } from '../span.ts'
import { turnedFrom } from './pages.ts'
import type { BlockReading } from './blockReading.ts'
import type { PlacedReading } from './response.ts'

const indexOf = ({ index }: InBlock<unknown>): number => index

type Blocks = readonly PlacedReading[]

/** The blocks from `from` to `to` stand in the place of those from `from` to `oldTo` of the version before; all others have the readings that they had. */
interface Change {
  readonly before: Blocks
  readonly from: number
  readonly to: number
  readonly oldTo: number
}

/** One version back and no further, or every version would live as long as the last. */
const changes = new WeakMap<Blocks, Change>()

/** Says that `blocks` are a later version of `before`. */
export function follows(blocks: Blocks, before: Blocks): void {
  let from = 0
  const shorter = Math.min(blocks.length, before.length)
  while (from < shorter && blocks[from]!.reading === before[from]!.reading) from++
  let to = blocks.length
  let oldTo = before.length
  while (to > from && oldTo > from && blocks[to - 1]!.reading === before[oldTo - 1]!.reading) { to--; oldTo-- }
  changes.delete(before)
  changes.set(blocks, { before, from, to, oldTo })
  turnedFrom(before, blocks)
}

export interface InBlock<T> {
  /** Of the block in the document. */
  readonly index: number
  readonly found: T
}

/**
 * A reader of blocks made a reader of documents: what it finds, in the document's order, blocks in which it finds nothing (undefined) left out.
 * `by`: what else the reading depends on, the same object as long as it is the same.
 */
export function inBlocks<T, By = undefined>(read: (reading: BlockReading, by: By) => T | undefined): (blocks: Blocks, ...by: undefined extends By ? [] : [By]) => readonly InBlock<T>[] {
  const kept = new WeakMap<Blocks, { readonly by: By; readonly list: readonly InBlock<T>[] }>()
  const readRange = (out: InBlock<T>[], blocks: Blocks, by: By, from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      const found = read(blocks[index]!.reading, by)
      if (found !== undefined) out.push({ index, found })
    }
  }
  return (blocks, ...[given]) => {
    const by = given as By
    const known = kept.get(blocks)
    if (known && known.by === by) return known.list
    const change = changes.get(blocks)
    const before = change && kept.get(change.before)
    let list: InBlock<T>[] = []
    if (change && before && before.by === by) {
      const { from, to, oldTo } = change
      readRange(list, blocks, by, from, to)
      const shift = to - oldTo
      const first = lastBefore(before.list, from - 1, indexOf) + 1
      const after = before.list.slice(lastBefore(before.list, oldTo - 1, indexOf) + 1)
      list = before.list.slice(0, first).concat(list, shift === 0 ? after : after.map(({ index, found }) => ({ index: index + shift, found })))
    } else readRange(list, blocks, by, 0, blocks.length)
    kept.set(blocks, { by, list })
    return list
  }
}
