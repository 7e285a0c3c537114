/**
 * A document in pages: some blocks that stand together, kept as one thing for as long as they stand as they stood. What passes over the
 * whole document does so page by page. A page that is the same, met in the same state, is not gone through: what was found in it and the
 * state that it leaves are taken over. After the page that was typed in the state is mostly what it was, so that a keystroke costs one
 * page and a look at each of the others, however long the document is. Where a document is cut makes no difference to what is found.
 */
import { Beside, keptBeside } from '../remembered.ts'
import { same, shared } from '../same.ts'
import type { PlacedReading } from './response.ts'

type Blocks = readonly PlacedReading[]

export interface Page extends Blocks {
  /** What each reader of pages keeps of it, at the reader's own place: some fifty look at every page, which a map for each would make dear. */
  readonly kept: unknown[]
}

/** A document's pages. */
export interface Pages extends ReadonlyArray<Page> {
  /** How they came of those of the version before; of that version it is forgotten. */
  turn?: Turn | undefined
}

interface Turn {
  readonly before: Pages
  /** The pages from `first` up to `last` are gone; those from `first` up to `to` have come for them. */
  readonly first: number
  readonly last: number
  readonly to: number
}

const cuts = new Beside<Blocks, Pages>()

/** The document's blocks in pages. Each block is in one of them. */
export function pagesOf(blocks: Blocks): Pages {
  let pages = cuts.get(blocks)
  if (!pages) cuts.set(blocks, pages = cut(blocks, sizeFor(blocks)))
  return pages
}

/** Says that `blocks` are a later version of `before`: its pages are the same but for those about what has changed. */
export function turnedFrom(before: Blocks, blocks: Blocks): void {
  const old = pagesOf(before)
  const size = sizeFor(blocks)
  let first = 0
  let from = 0
  while (first < old.length && stands(old[first]!, blocks, from)) from += old[first++]!.length
  let last = old.length
  let to = blocks.length
  while (last > first && to - old[last - 1]!.length >= from && stands(old[last - 1]!, blocks, to - old[last - 1]!.length)) to -= old[--last]!.length
  // What is left of a page is put to the one before it.
  if (to > from && to - from < size / 4 && first > 0) from -= old[--first]!.length
  const anew = cut(blocks.slice(from, to), size)
  former = new WeakMap(anew.flatMap((page, i) => (first + i < last ? [[page, old[first + i]!] as const] : [])))
  const pages: Pages = [...old.slice(0, first), ...anew, ...old.slice(last)]
  pages.turn = { before: old, first, last, to: first + anew.length }
  old.turn = undefined
  cuts.set(blocks, pages)
}

/** Of the pages that were cut anew last, those in whose places they stand. */
let former = new WeakMap<Page, Page>()

/** Pages of so many blocks are about as many as there are blocks in seven of them: going through one costs as much as looking at all. */
const sizeFor = ({ length }: Blocks): number => Math.ceil(Math.sqrt(length) / 4)

function cut(blocks: Blocks, size: number): readonly Page[] {
  const count = Math.ceil(blocks.length / Math.ceil(size * 1.5))
  return Array.from({ length: count }, (_, i) => pageOf(blocks.slice(Math.floor((i * blocks.length) / count), Math.floor(((i + 1) * blocks.length) / count))))
}

/** Blocks that are looked at as one page. */
export const pageOf = (blocks: Blocks): Page => Object.assign(blocks, { kept: [] })

function stands(page: Page, blocks: Blocks, at: number): boolean {
  for (let i = 0; i < page.length; i++) if (page[i] !== blocks[at + i]) return false
  return true
}

let readers = 0

/** A map by pages, whose values lie with the pages. */
class ByPage<T> {
  readonly #at = readers++

  get(page: Page): T | undefined {
    return page.kept[this.#at] as T | undefined
  }

  set(page: Page, value: T): void {
    page.kept[this.#at] = value
  }
}

interface Kept<T, By> {
  readonly by: By
  readonly made: T
}

type Reader<T, By, Of> = (of: Of, ...by: undefined extends By ? [] : [By]) => T

/**
 * A reader of pages that keeps what it said. It may look at the page and at `by`: the same object as long as it is the same.
 * `equal`: where others that are equal serve as well.
 */
export const ofPage = <T, By = undefined>(read: (page: Page, by: By) => T, equal?: (a: By, b: By) => boolean): Reader<T, By, Page> => keeping(new ByPage(), read, equal)

/** The same of things of which each page has its own, or of which there are few. */
export const ofOne = <T, By, Of extends object>(read: (of: Of, by: By) => T): Reader<T, By, Of> => keeping(new Beside(), read)

function keeping<T, By, Of extends object>(kept: Pick<Beside<Of, Kept<T, By>>, 'get' | 'set'>, read: (of: Of, by: By) => T, equal: (a: By, b: By) => boolean = isSame): Reader<T, By, Of> {
  const reader = (of: Of, by: By): T => {
    const known = kept.get(of)
    if (known && equal(known.by, by)) return known.made
    const made = read(of, by)
    kept.set(of, { by, made })
    return made
  }
  return reader as Reader<T, By, Of>
}

const isSame = (a: unknown, b: unknown): boolean => a === b

const wordsBy = (counts: (block: PlacedReading) => boolean): ((blocks: Blocks) => number) => {
  const on = ofPage(page => page.reduce((sum, block) => sum + (counts(block) ? block.reading.words : 0), 0))
  return keptBeside(blocks => pagesOf(blocks).reduce((sum, page) => sum + on(page), 0))
}

/** All words of the document. */
export const wordsIn = wordsBy(() => true)

/** Those in tables. */
export const tableWordsIn = wordsBy(({ reading }) => reading.kind === 'table')

/** What going through a page has found, and the state that it leaves. `again`: it looked at what stands before, and is gone through each time. */
export interface Passed<Left, Found> {
  readonly found: Found
  readonly left: Left
  readonly again?: boolean
}

/**
 * Goes through a page in a state, or takes over what came of it when it was last met in an equal one. States are plain values, and
 * `pass` may look at nothing but the page and the state; it is given what was found there last, so that what says the same may stay the same object.
 * `equal`: where more is asked of equal states than that they say the same.
 */
export function passing<Met, Left, Found>(equal: (a: Met, b: Met) => boolean = same): (page: Page, met: Met, pass: (before: Found | undefined) => Passed<Left, Found>) => Passed<Left, Found> {
  const kept = new ByPage<Passed<Left, Found> & { readonly met: Met }>()
  return (page, met, pass) => {
    const own = kept.get(page)
    if (own && !own.again && equal(own.met, met)) return own
    const known = own ?? kept.get(former.get(page) ?? page)
    const passed = pass(known?.found)
    // An equal state stays the same object: the next page sees so at once.
    const made = { ...passed, met, left: known && same(known.left, passed.left) ? known.left : passed.left }
    kept.set(page, made)
    return made
  }
}

/** What was made of things, one of each page. */
interface OfAll<One, T> {
  readonly all: readonly One[]
  readonly made: T
}

/**
 * A reader of what the pages say, a thing of each, that keeps what it last made of the very same things. The first must be its page's own.
 * It is given what was made before of as many things of which only the one at `at` was another.
 */
export function ofAll<One extends object, T>(read: (all: readonly One[], before?: OfAll<One, T>, at?: number) => T): (all: readonly One[]) => T {
  const kept = new Beside<One, OfAll<One, T>>()
  return all => {
    const known = all.length > 0 ? kept.get(all[0]!) : undefined
    const { first, last } = shared(known?.all ?? [], all)
    if (known && first === all.length && first === known.all.length) return known.made
    const made = known && known.all.length === all.length && first + last + 1 === all.length ? read(all, known, first) : read(all)
    if (all.length > 0) kept.set(all[0]!, { all, made })
    return made
  }
}

/** Pages' lists as one: the same list as long as they are the same. */
export const joining = <T>(): ((lists: readonly (readonly T[])[]) => readonly T[]) => ofAll<readonly T[], readonly T[]>(lists => ([] as T[]).concat(...lists))
