/**
 * Places that an edit elsewhere does not move.
 *
 * In an open document each block begins at an address of its own and has free room behind it, so that it may grow without moving another.
 * All places in syntax tree, response, assessment and features are addresses: the block’s, and from there as many UTF-16 units as in the
 * text. They are turned into offsets here, for whoever reads the text, and into lines in `lsp/addressedDocument.ts`, for the editor.
 * Addresses stand in the order of the text, but say nothing of how far two places in different blocks lie apart. In a text that is no
 * open document an address is the offset.
 */
import { lastBefore } from '../span.ts'
import type { Text } from './text.ts'

interface Block {
  readonly start: number
}

const itself = (offset: number): number => offset

export class Addresses implements Text {
  readonly length: number
  /** The text itself, by offsets. */
  readonly plain: Text
  readonly #blocks: readonly Block[]
  /** Of each block, in UTF-16 units. */
  readonly #offsets: readonly number[]
  // The block that was last looked at, -1 for what stands before the first: the next place asked for is mostly in it too.
  #base = 0
  #offset = 0
  #room = 0
  #extent = -1

  constructor(plain: Text, blocks: readonly Block[], offsets: readonly number[]) {
    this.plain = plain
    this.#blocks = blocks
    this.#offsets = offsets
    this.length = this.addressOf(plain.length)
  }

  /**
   * A block’s own addresses go on over the blank lines behind it. One in the free room is where its nearer end says: as far behind the
   * block or, within the length of the block before, as far before the next.
   */
  offsetOf(address: number): number {
    const own = address - this.#base
    if (own < 0 || own >= this.#room || this.#extent < 0) this.#look(lastBefore(this.#blocks, address, startOf))
    const by = address - this.#base
    if (by <= this.#extent) return this.#offset + Math.max(0, by)
    const back = this.#room - by
    return this.#offset + this.#extent - (back <= this.#extent ? back : 0)
  }

  addressOf(offset: number): number {
    const i = lastBefore(this.#offsets, offset, itself)
    return i < 0 ? offset : this.#blocks[i]!.start + offset - this.#offsets[i]!
  }

  charCodeAt(address: number): number {
    return this.plain.charCodeAt(this.offsetOf(address))
  }

  slice(start = 0, end = this.length): string {
    const from = this.offsetOf(start)
    return this.plain.slice(from, Math.max(from, this.offsetOf(end)))
  }

  toString(): string {
    return this.plain.toString()
  }

  alike(before: Text, start: number, behind: number): { readonly below: number; readonly from: number } | undefined {
    if (!(before instanceof Addresses)) return undefined
    const count = this.#blocks.length
    const shift = before.#blocks.length - count
    const by = before.plain.length - this.plain.length
    let first = 0
    while (first < count && this.#offsets[first]! <= start && this.#blocks[first] === before.#blocks[first] && this.#offsets[first] === before.#offsets[first]) first++
    let last = count
    while (last > 0 && this.#offsets[last - 1]! >= behind && this.#blocks[last - 1] === before.#blocks[last - 1 + shift] && this.#offsets[last - 1]! + by === before.#offsets[last - 1 + shift]) last--
    return { below: first > 0 ? this.#blocks[first - 1]!.start : 0, from: last < count ? this.#blocks[last]!.start : Infinity }
  }

  #look(i: number): void {
    const next = this.#blocks[i + 1]
    this.#base = i < 0 ? 0 : this.#blocks[i]!.start
    this.#offset = i < 0 ? 0 : this.#offsets[i]!
    this.#extent = (next ? this.#offsets[i + 1]! : this.plain.length) - this.#offset
    this.#room = next ? next.start - this.#base : Infinity
  }
}

const startOf = ({ start }: Block): number => start

/** The text by offsets. */
export const plainText = (text: Text): Text => text.plain ?? text

export const offsetOf = (text: Text, address: number): number => text.offsetOf?.(address) ?? address

export const addressOf = (text: Text, offset: number): number => text.addressOf?.(offset) ?? offset

/** The line, from 1, in which an address lies. */
export function lineOf(text: Text, address: number): number {
  const plain = plainText(text)
  const offset = offsetOf(text, address)
  return plain.lineAt ? plain.lineAt(offset) + 1 : plain.slice(0, offset).split(/\r\n|\n|\r/).length
}

/** Numbers up to here are small to the engine that runs this, which keeps them without an object for each. */
const most = 2 ** 29
/** Room that is enough for any block, in UTF-16 units. */
const ample = 2 ** 18
/** Room for a block that is put in between others: they keep the rest. */
const modest = 2 ** 13

/** What stands between two blocks’ beginnings is in its place where the second is as far away as the first with its blank lines is long, or twice as far or more. */
const fits = (room: number, extent: number): boolean => room === extent || room >= 2 * extent

/** Of each block, for the blocks’ offsets in a text of that length; before the first stands front matter or nothing but blank lines. */
export function addressed(offsets: readonly number[], length: number, frontMatter: boolean): readonly number[] {
  const room = Math.min(ample, Math.floor((most - 2 * length) / (offsets.length + 1)))
  if (room < 0) return offsets
  let base = 0
  let before = 0
  return offsets.map((offset, i) => {
    base += i > 0 || frontMatter ? 2 * (offset - before) + room : offset
    before = offset
    return base
  })
}

/**
 * The same where all blocks but those from `from` to `to` keep the address that they have, and some of those too: `kept` has each block’s,
 * undefined for one that is new, and is filled in. Undefined where the room is too small.
 */
export function readdressed(kept: (number | undefined)[], offsets: readonly number[], from: number, to: number, length: number, frontMatter: boolean): readonly number[] | undefined {
  const bases = kept as number[]
  for (let i = from; i < to; i++) {
    if (kept[i] !== undefined) continue
    let behind = i + 1
    while (behind < kept.length && kept[behind] === undefined) behind++
    const before = i > 0 ? bases[i - 1]! : 0
    const share = behind < kept.length ? Math.floor((kept[behind]! - before) / (behind - i + 1)) : Infinity
    bases[i] = i === 0 && !frontMatter ? offsets[0]! : before + Math.min(share, 2 * (offsets[i]! - (i > 0 ? offsets[i - 1]! : 0)) + modest)
  }
  for (let i = Math.max(-1, from - 1); i <= to && i < bases.length; i++) {
    const base = i < 0 ? 0 : bases[i]!
    const offset = i < 0 ? 0 : offsets[i]!
    if (i + 1 === bases.length ? base + 2 * (length - offset) > 2 * most - 1 : !(i < 0 && !frontMatter ? bases[0] === offsets[0] : fits(bases[i + 1]! - base, offsets[i + 1]! - offset))) return undefined
  }
  return bases
}
