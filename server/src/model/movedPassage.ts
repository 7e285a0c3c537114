import { ownCopy, shift } from '../span.ts'
import type { Passage } from './blockReading.ts'

/** A passage with all its places moved. */
export const movedPassage = (passage: Passage, by: number): Passage =>
  ({ ...passage, span: shift(passage.span, by), sentences: passage.sentences.map(s => shift(s, by)), quoted: passage.quoted.map(q => shift(q, by)) })

/** The passage in words of its own: what is read of it keeps no document alive. */
export const ownPassage = (passage: Passage): Passage =>
  ({ ...passage, plain: ownCopy(passage.plain), ...(passage.cell && { cell: { ...passage.cell, header: ownCopy(passage.cell.header) } }) })
