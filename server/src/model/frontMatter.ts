/** The YAML between the two `---` lines at the head of the document, with places. */
import type { Span } from '../span.ts'

/** A problem of the YAML's own (half-closed quotes, tabs, …) in plain words. */
export interface FrontMatterFault {
  readonly span: Span
  readonly message: string
  /** Where a quotation mark or bracket is opened that is never closed: the rest is read as if it did not stand there. */
  readonly opener?: number
  /** The word that was meant, where the one that stands there is spelt nearly so. */
  readonly instead?: string
  /** Nothing is wrong: the words are still to be filled in. */
  readonly blank?: true
}

/** One node of the YAML tree; `path` is made of keys and indices, as in a JSON pointer. */
export interface FrontMatterNode {
  readonly path: readonly (string | number)[]
  /** The key's span for a mapping entry; undefined for the root and for items of a list. */
  readonly key?: Span
  /** The value's span; empty at the place where a missing value would stand. */
  readonly value: Span
}

export interface FrontMatter {
  /** From the first fence to the end of the last, both included. */
  readonly span: Span
  /** The YAML between the fences. */
  readonly body: Span
  /** Plain data: strings, numbers, booleans, null, arrays and null-prototype objects. Dates stay strings. What could be read, where the YAML is broken. */
  readonly values: Readonly<Record<string, unknown>>
  readonly nodes: readonly FrontMatterNode[]
  readonly faults: readonly FrontMatterFault[]
}
