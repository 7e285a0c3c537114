/** The tokens that stand outside quotations. */
import { overlap, type Span } from '../../span.ts'
import type { Token } from './words.ts'

export const unquoted = (tokens: readonly Token[], quoted: readonly Span[]): readonly Token[] => {
  if (quoted.length === 0) return tokens
  let q = 0
  return tokens.filter(t => {
    while (q < quoted.length && quoted[q]!.end <= t.start) q++
    const here = quoted[q]
    return !here || !overlap(here, t)
  })
}
