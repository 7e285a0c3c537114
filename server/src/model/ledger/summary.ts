/** A block's part of the ledger: computed once for the block's reading and kept by it. */
import { overlap } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import type { LedgerEvent } from './events.ts'
import { findingWords } from './findingWords.ts'
import { withLikelyDeeds } from './likelyDeeds.ts'
import { withLikelyPositions } from './likelyPositions.ts'
import { proseEvents } from './proseEvents.ts'
import { tableEvents } from './tableEvents.ts'
import { doubted, isUnlikely } from './unlikely.ts'
import { hasLetter } from '../characters.ts'

interface Kept {
  readonly words: readonly string[]
  readonly events: readonly LedgerEvent[]
}

const kept = new WeakMap<BlockReading, Kept>()

const none: readonly string[] = []

/** What the block adds to the ledger, in reading order. `profileWords`: the profile's own words for findings. Never throws. */
export const ledgerEvents = (reading: BlockReading, profileWords: readonly string[] = none): readonly LedgerEvent[] => {
  const known = kept.get(reading)
  if (known?.words === profileWords) return known.events
  const words = findingWords(profileWords)
  const events = reading.kind === 'table'
    ? tableEvents(reading, words)
    : withLikelyPositions(reading, withLikelyDeeds(reading, reading.passages.flatMap((passage, index) => passage.kind === 'code' || passage.kind === 'html' || passage.cell ? [] : proseEvents({ reading, index, passage, words })), words))
  const said = events.filter(event => !leftToFill(event, reading) && !isUnlikely(reading, event)).map(event => doubted(reading, event))
  kept.set(reading, { words: profileWords, events: said })
  return said
}

/** A position, an action or a check with a blank in it says nothing yet. An action whose blank is an aside (“(by [date])”) says what will be done. */
const leftToFill = (event: LedgerEvent, { placeholders, text }: BlockReading): boolean => {
  const span = event.kind === 'statement' ? event.statement.span : event.kind === 'action' || event.kind === 'monitoring' ? event.span : undefined
  return span !== undefined && placeholders.some(blank => overlap(blank, span) && !(event.kind === 'action' && isAside(text.slice(span.start, blank.start))))
}

/** The words end within an open round bracket that began after words of its own. */
const isAside = (before: string): boolean => {
  const open = before.lastIndexOf('(')
  return open > before.lastIndexOf(')') && hasLetter(before.slice(0, open))
}
