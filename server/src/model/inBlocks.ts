/**
 * What readers of single blocks find in a document. What was found in a block is kept by its reading, and what was found on a page by the
 * page: a rule that looks for a few things in all blocks costs as much as those few, however long the document is.
 */
import type { BlockReading } from './blockReading.ts'
import { keptBy } from '../remembered.ts'
import { ofOne, ofPage, pagesOf, type Page, type Pages } from './pages.ts'
import { lastBefore } from '../span.ts'
import type { PlacedReading } from './response.ts'

export interface InBlock<T> {
  readonly block: PlacedReading
  readonly found: T
}

type Given<By> = undefined extends By ? [] : [By]

/**
 * A reader of blocks made a reader of pages: what it finds, in the document's order, blocks in which it finds nothing (undefined) left out.
 * `by`: what else the reading depends on, the same object as long as it is the same.
 */
export function onPage<T, By = undefined>(read: (reading: BlockReading, by: By) => T | undefined): (page: Page, ...by: Given<By>) => readonly InBlock<T>[] {
  const at = readers++
  return ofPage<readonly InBlock<T>[], By>((page, by) => {
    const out: InBlock<T>[] = []
    const all = keptOn(page)
    // By index, and no flatMap: some fifty readers look at the page that is typed in.
    for (let i = 0; i < page.length; i++) {
      const block = page[i]!
      let known = all[i]![at] as Kept<T, By> | undefined
      if (!known || known.by !== by) all[i]![at] = known = { by, found: read(block.reading, by) }
      if (known.found !== undefined) out.push({ block, found: known.found })
    }
    return out
  })
}

interface Kept<T, By> {
  readonly by: By
  readonly found: T | undefined
}

let readers = 0

/** What each reader keeps of a block, at the reader's own place; looked up once for all that look at a page. */
const keptBlock = keptBy((_: BlockReading): unknown[] => [])
const keptOn = ofPage(page => page.map(({ reading }) => keptBlock(reading)))

/** The same of all pages: at a keystroke the list of before with what is found about the change in its place, and that very list where the same is found there. */
export function inBlocks<T, By = undefined>(read: (reading: BlockReading, by: By) => T | undefined): (blocks: readonly PlacedReading[], ...by: Given<By>) => readonly InBlock<T>[] {
  const found = onPage(read) as (page: Page, by: By) => readonly InBlock<T>[]
  const onAll = ofOne((pages: Pages, by: By): readonly InBlock<T>[] => {
    if (!pages.turn) return pages.flatMap(page => found(page, by))
    const { before, first, last, to } = pages.turn
    const old = onAll(before, by)
    const from = countTo(old, before[first - 1])
    const until = countTo(old, before[last - 1])
    const now = pages.slice(first, to).flatMap(page => found(page, by))
    const stands = now.length === until - from && now.every(({ block, found }, i) => block === old[from + i]!.block && found === old[from + i]!.found)
    return stands ? old : old.slice(0, from).concat(now, old.slice(until))
  }) as (pages: Pages, by: By) => readonly InBlock<T>[]
  return (blocks, ...[by]) => onAll(pagesOf(blocks), by as By)
}

/** How many of `list` stand on a page or before it. */
const countTo = (list: readonly InBlock<unknown>[], page: Page | undefined): number => (page ? lastBefore(list, page.at(-1)!.start, ({ block }) => block.start) + 1 : 0)
