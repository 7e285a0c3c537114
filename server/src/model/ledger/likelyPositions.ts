/** “Each agency has confirmed in writing that it is accepted”, “All of A to D are agreed”: all findings accepted, in no form of the grammar, by how likely the sentence is to say so. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { overlap } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import { weighedSentences } from '../evidence/readEvidence.ts'
import { isLikelyPosition } from '../weighing/likely.ts'
import { weighed } from '../weighing/weigh.ts'
import type { LedgerEvent } from './events.ts'
import { ownPosition, type Statement } from './statement.ts'

/** Behind those that a question is answered stand those that it is answered plainly. */
const plainly = weighed.length + weighed.indexOf('acceptance')
const all = new RegExp(grammar.likelyPositions.all, 'i')
/** Of not all of them, not yet, or by others. */
const less = new RegExp(grammar.likelyPositions.less, 'i')

/** The grammar knows which findings it is of, or that it is no acceptance. */
const isOfOthers = ({ position, reach: { kind } }: Statement): boolean => position !== 'accepted' || kind !== 'here' && kind !== 'piece'

/** `events`: what the grammar reads in the block, which stands. */
export const withLikelyPositions = (reading: BlockReading, events: readonly LedgerEvent[]): readonly LedgerEvent[] => {
  const found = weighedSentences(reading).filter(({ odds }) => isLikelyPosition(odds[plainly]!)).filter(({ start, end }) => {
    const words = reading.text.slice(start, end)
    return all.test(words) && !less.test(words)
  }).filter(one => !events.some(e => e.kind === 'statement' ? isOfOthers(e.statement) && overlap(e.statement.span, one) : e.kind === 'text' && e.review && overlap(e.span, one)))
  return found.length === 0 ? events : [...events, ...found.map(({ start, end }): LedgerEvent => ({ kind: 'statement', row: false, review: false, statement: { ...ownPosition({ start, end }, 'accepted'), reach: { kind: 'all', except: [] }, likely: true } }))]
}
