import type { Piece } from './pieces.ts'

/** What readers ask of a document's text. A string is one; what is open in an editor is held in pieces. Offsets are in UTF-16 units. */
export interface Text {
  readonly length: number
  /** Absent in a string. */
  readonly pieces?: readonly Piece[]
  /** The text by offsets, where this one is read by addresses (`addresses.ts`), with what turns the ones into the others. */
  readonly plain?: Text
  offsetOf?(address: number): number
  addressOf?(offset: number): number
  /** Below which address, and from which on, all stand as they stood in `before`, whose text this one has up to the offset `start` and from `behind` on. */
  alike?(before: Text, start: number, behind: number): { readonly below: number; readonly from: number } | undefined
  /** The line, from 0, in which an offset lies. Absent in a string. */
  lineAt?(offset: number): number
  charCodeAt(at: number): number
  /** As a string's own. */
  slice(start?: number, end?: number): string
  /** The whole of it in one string: dear for a long text in pieces, and never asked for at a keystroke. */
  toString(): string
}
