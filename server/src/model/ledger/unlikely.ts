/** In the form of a position, and none in all likelihood (`npm run learn`): “This response meets the requirements of the framework.” */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { overlap } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import { weighedSentences } from '../evidence/readEvidence.ts'
import { isUnlikelyPosition } from '../weighing/likely.ts'
import { weighed } from '../weighing/weigh.ts'
import type { LedgerEvent } from './events.ts'

const acceptance = weighed.indexOf('acceptance')

/** “Undisputed.”, and “This recommendation is accepted in principle by the UK Government, the Scottish Government and …”: plain, however its words go on. */
const plain = new RegExp(grammar.unlikely.plain, 'i')

/** By itself and where it stands. A position in a table, or one that names its finding, stands. */
export const isUnlikely = (reading: BlockReading, event: LedgerEvent): boolean => {
  if (event.kind !== 'statement' || event.row || event.statement.reach.kind === 'named') return false
  const { span } = event.statement
  return weighedSentences(reading).some(s => overlap(s, span) && isUnlikelyPosition(Math.max(s.odds[acceptance]!, s.alone[acceptance]!))) && !plain.test(reading.text.slice(span.start, span.end))
}
