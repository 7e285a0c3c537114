/** What remark saw, block by block. Knows nothing of markers or editors. */
import type { Root } from 'mdast'
import type { Span } from '../span.ts'
import type { Text } from '../text/text.ts'

/**
 * A top-level stretch of Markdown (heading, paragraph, list, table, …) cut at a safe boundary and parsed on its own.
 * A text that stands unchanged from one version to the next is the same block object, so that what was read of it can be kept by it.
 */
export interface Block {
  readonly text: string
  /** Positions are relative to the block. Parsed at each use. */
  readonly tree: Root
  /** Nobody's writing, and too dear to parse: the tree is empty. */
  readonly unread?: true
}

export interface PlacedBlock {
  /** Address of the block's first character (see `text/addresses.ts`). */
  readonly start: number
  readonly block: Block
}

/** All places are addresses. */
export interface SyntaxTree {
  readonly text: Text
  /** The fenced YAML at the head, where a closing fence exists. `span` holds the fences, `body` does not. */
  readonly frontMatter?: { readonly span: Span; readonly body: Span }
  readonly blocks: readonly PlacedBlock[]
  /** Where an unclosed fence, comment or other HTML begins that would take in whatever came after the text; absent in a closed text. */
  readonly openFrom?: number
}
