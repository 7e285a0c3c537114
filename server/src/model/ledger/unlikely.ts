/** In a form, and not what it is the form of in all likelihood (`npm run learn`). */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { overlap } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import { weighedSentences } from '../evidence/readEvidence.ts'
import { isUnlikelyDeed, isUnlikelyPosition } from '../weighing/likely.ts'
import { weighed } from '../weighing/weigh.ts'
import type { LedgerEvent } from './events.ts'

const acceptance = weighed.indexOf('acceptance')
const actions = weighed.indexOf('actions')

/** “Undisputed.”, and “This recommendation is accepted in principle by the UK Government, the Scottish Government and …”: plain, however its words go on. */
const plain = new RegExp(grammar.unlikely.plain, 'i')

/** “This response meets the requirements of the framework”: a position neither by itself nor where it stands. One in a table, or one that names its finding, stands. */
export const isUnlikely = (reading: BlockReading, event: LedgerEvent): boolean => {
  if (event.kind !== 'statement' || event.row || event.statement.reach.kind === 'named') return false
  const { span } = event.statement
  return weighedSentences(reading).some(s => overlap(s, span) && isUnlikelyPosition(Math.max(s.odds[acceptance]!, s.alone[acceptance]!))) && !plain.test(reading.text.slice(span.start, span.end))
}

/** “The Board is committed to learning”, “The officer will read them alongside the diary”: nobody is asked by when. What stands in a table, or under a label of actions, is one. */
export const doubted = (reading: BlockReading, event: LedgerEvent): LedgerEvent =>
  event.kind === 'action' && !event.row && !event.labelled && isUnlikelyDeed(weighedSentences(reading).find(s => overlap(s, event.span))?.odds[actions]) ? { ...event, doubtful: true } : event
