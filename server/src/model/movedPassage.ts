import { shift } from '../span.ts'
import type { Passage } from './blockReading.ts'

/** A passage with all its places moved. */
export const movedPassage = (passage: Passage, by: number): Passage =>
  ({ ...passage, span: shift(passage.span, by), sentences: passage.sentences.map(s => shift(s, by)), quoted: passage.quoted.map(q => shift(q, by)) })
