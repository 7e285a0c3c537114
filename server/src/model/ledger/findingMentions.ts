/** Every place in a block where findings are called by their names. Computed once for the block's reading and kept by it. */
import type { Span } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import { roleOfHeader } from './columnRoles.ts'
import { findingWords } from './findingWords.ts'
import { bareNumber, mentions, type FindingName } from './labels.ts'
import { isMark, tokenise } from './words.ts'
import { ofOne } from '../pages.ts'

export interface FindingMention {
  /** Relative to the block. */
  readonly span: Span
  /** A bare number in a table's column of findings has the empty family: it is known by its number. */
  readonly names: readonly FindingName[]
  /** The words are the review's: quoted, or told again. */
  readonly review: boolean
}

/** In reading order. `profileWords`: the profile's own words for findings. */
export const findingMentions = ofOne(({ passages }: BlockReading, profileWords: readonly string[]): readonly FindingMention[] => {
  const words = findingWords(profileWords)
  return passages.flatMap(({ kind, plain, span, speaker, cell }): readonly FindingMention[] => {
    if (kind === 'code' || kind === 'html') return []
    const review = speaker === 'review'
    const tokens = tokenise(plain, span.start)
    const named = mentions(tokens, words)
    // A cell that holds nothing but names refers to the findings, whoever's words stand in its column.
    const refers = kind === 'cell' && tokens.every((t, i) => isMark(t) || t.word === 'and' || named.some(({ from, to }) => from <= i && i < to))
    if (named.length > 0 || kind !== 'cell') return named.map(({ span, names }) => ({ span, names, review: review && !refers }))
    const role = roleOfHeader(cell?.header ?? '')
    const number = role === 'reference' || role === 'finding' ? bareNumber(tokens, '') : undefined
    return number && tokens.length <= number.to + 1 ? [{ span: number.span, names: number.names, review: false }] : []
  })
})
