/**
 * What is read of one block from its text alone: computed once for that text and kept by it.
 * All spans are relative to the block's first character.
 */
import type { Span } from '../span.ts'
import type { Evidence } from './response.ts'

/**
 * `review`: words that the response quotes or restates from the review (block quote, quotation marks,
 * a table's column of recommendations, a lead-in such as “The review's concern:”).
 */
export type Speaker = 'responder' | 'review'

/** Where a cell stands; rows count from 0 below the header. */
export interface CellPlace {
  readonly row: number
  readonly column: number
  /** The column's header, without marks; empty where there is none. In a table of fields (“Lead | Head of Early Help”) the field's name. */
  readonly header: string
}

/** A run of prose that is read as one: a heading, paragraph, list item's paragraph or table cell. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'header-cell' | 'code' | 'html'
  readonly span: Span
  /**
   * The span's text with Markdown's marks (asterisks, link targets, backslashes, `<br>`) replaced by spaces:
   * as long as the source, so that an offset in one is an offset in the other.
   */
  readonly plain: string
  readonly sentences: readonly Span[]
  readonly speaker: Speaker
  /** Parts of the passage that are somebody else's words: within quotation marks, for example. */
  readonly quoted: readonly Span[]
  /** Headings: 1 to 6. Items: how deep the list is nested, from 1. Else 0. */
  readonly depth: number
  readonly cell?: CellPlace
}

export interface BlockReading {
  readonly text: string
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table' | 'quote' | 'code' | 'html' | 'rule' | 'definition' | 'other' | 'unread'
  readonly passages: readonly Passage[]
  /** Text left to fill in: “TBC”, “[insert …]”, “xx/xx/16”, bracketed prompts of the templates. */
  readonly placeholders: readonly Span[]
  /** Words that may answer a question, by this block alone; the response decides which count. */
  readonly evidence: readonly Evidence[]
  readonly words: number
}
