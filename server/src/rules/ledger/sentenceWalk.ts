/** What each sentence of the responder's holds, block by block: found once for a block's text and kept by it. */
import type { Span } from '../../span.ts'
import type { BlockReading, Passage } from '../../model/blockReading.ts'
import { tokenise, type Token } from '../../model/ledger/words.ts'
import { plainAt } from '../../model/plainAt.ts'

export interface Sentence {
  readonly passage: Passage
  /** Relative to the block. */
  readonly span: Span
  /** Offsets relative to the block. */
  readonly tokens: readonly Token[]
}

/** Sentences in the responder's own voice: no quotations, headings, code or prompts. */
export const ownSentences = (reading: BlockReading, mayHold: RegExp): readonly Sentence[] => {
  const out: Sentence[] = []
  for (const passage of reading.passages) {
    if (passage.speaker === 'review' || passage.kind === 'heading' || passage.kind === 'header-cell' || passage.kind === 'code' || passage.kind === 'html') continue
    for (const span of passage.sentences) {
      const plain = plainAt(passage, span)
      if (mayHold.test(plain)) out.push({ passage, span, tokens: tokenise(plain, span.start) })
    }
  }
  return out
}

export const inQuotation = (passage: Passage, at: number): boolean => passage.quoted.some(q => q.start <= at && at < q.end)
