/** A position in a word or two: which findings it is of, and the one right behind a finding's name. */
import { barePositionAt, type BarePosition } from './barePosition.ts'
import type { LedgerEvent } from './events.ts'
import { bareNumber, mentions } from './labels.ts'
import { joined } from './leads.ts'
import { positionObject } from './positionObject.ts'
import { reachOf as reachOfObject } from './reach.ts'
import { here, ownPosition, type Reach } from './statement.ts'
import { isMark, type Token } from './words.ts'

/** “Accepted in part: recommendations 3 and 4”: of those that it names; else of the one in whose section it stands. */
export const reachOf = (tokens: readonly Token[], { span }: BarePosition): Reach => {
  let at = tokens.findIndex(t => t.start >= span.end)
  const colon = at
  while (tokens[at] && [':', '–', '—', '*', 'to'].includes(tokens[at]!.word)) at++
  const rest = at > colon ? tokens.slice(at) : []
  const all = mentions(rest)
  // “Concerns accepted: 1, 2 and 4”
  const bare = bareNumber(rest, '')?.names ?? []
  if (bare.length > 1) return { kind: 'named', names: bare }
  if (all[0]?.from === 0) return { kind: 'named', names: joined(rest, all) }
  // “Accepted: all six, by both bodies.”
  const object = positionObject(rest, 0)
  return object?.all ? reachOfObject(object, []) : here
}

/** A position right after a finding's name: “Recommendation 3 – accepted”, “R2. Agreed in principle”. */
export const bareAfter = (tokens: readonly Token[], from: number, out: LedgerEvent[], review: boolean): void => {
  let at = from
  while (tokens[at] && isMark(tokens[at])) at++
  if (at === from || review) return
  const found = barePositionAt(tokens, at)
  if (found) out.push({ kind: 'statement', row: false, review: false, statement: ownPosition(found.span, found.position, found.reason) })
}
