/** “10 A Commissioner for children in care Accepted in part The functions …”: a position between two cells whose marks are gone. */
import { barePositions, yesNo } from './positionWords.ts'
import type { BarePosition } from './barePosition.ts'
import { isCapital, isMark, type Token } from './words.ts'

/** Tokens of a row within which its position stands. */
const reach = 60

/** The position written with a capital where no sentence begins, before another capital or the end. */
export const flatPosition = (tokens: readonly Token[]): BarePosition | undefined => {
  for (let i = 2; i < tokens.length && i < reach; i++) {
    const first = tokens[i]!
    if (!isCapital(first)) continue
    const match = barePositions.at(tokens, i)
    if (!match || yesNo.at(tokens, i) && match.length === 1 && ['yes', 'no'].includes(first.word)) continue
    const before = tokens[i - 1]!
    if (isMark(before) && !['.', ')', '?'].includes(before.word)) continue
    const to = i + match.length
    const next = tokens[to]
    if (next && !isCapital(next) && !isMark(next) && !/^[£\d]/.test(next.word)) continue
    if (tokens.slice(i + 1, to).some(t => isCapital(t))) continue
    return { position: match.value, span: { start: first.start, end: tokens[to - 1]?.end ?? first.end }, to, reason: false }
  }
  return undefined
}
