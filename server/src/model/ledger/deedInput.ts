/** What a sentence, or a piece of a cell, is read for deeds by. */
import type { Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import type { Evidence } from '../response.ts'
import type { FindingWord } from './findingWords.ts'
import type { PhraseSet } from './phrases.ts'
import type { Token } from './words.ts'

export interface DeedInput {
  readonly reading: Pick<BlockReading, 'text'>
  readonly passage: Passage
  readonly sentence: Span
  readonly next: Span | undefined
  readonly tokens: readonly Token[]
  readonly words: PhraseSet<FindingWord>
  readonly label: 'action' | 'monitoring' | 'position' | ''
  readonly checks: Evidence | undefined
  readonly review: boolean
  /** The stretch is an action, whatever its form. */
  readonly whole?: boolean
}
