/** The events of a page's blocks, with what the fold over all pages asks of them. */
import type { BlockReading } from '../blockReading.ts'
import { onPage } from '../inBlocks.ts'
import { ofPage } from '../pages.ts'
import type { AnnouncedEvent, LedgerEvent } from './events.ts'
import type { Codes } from './legend.ts'
import { matter } from './chain.ts'
import { traceOf, type Traced } from './runs.ts'
import { ledgerEvents } from './summary.ts'

export interface BlockEvents {
  readonly events: readonly LedgerEvent[]
  readonly intro: boolean
  readonly begins: boolean
}

export interface PageEvents {
  /** Of each block. */
  readonly blocks: readonly BlockEvents[]
  readonly legends: Codes
  readonly traced: readonly Traced[]
  /** The largest number of findings, called by a word for them, that it announces. */
  readonly announced: AnnouncedEvent | undefined
}

const eventsOn = onPage((reading: BlockReading, findingWords: readonly string[]): BlockEvents => {
  const events = ledgerEvents(reading, findingWords)
  return { events, intro: events.some(e => e.kind === 'intro'), begins: events.some(e => e.kind === 'numbered' || e.kind === 'lead') }
})

const tracesOn = onPage((reading: BlockReading, findingWords: readonly string[]) => {
  const trace = traceOf(ledgerEvents(reading, findingWords), reading)
  return trace.length > 0 ? trace : undefined
})

/** `findingWords`: the profile's words for a finding. */
export const pageEvents = ofPage((page, findingWords: readonly string[]): PageEvents => {
  const blocks = eventsOn(page, findingWords).map(({ found }) => found)
  const traced = tracesOn(page, findingWords).map(({ block, found }) => ({ start: block.start, trace: found }))
  const all = blocks.flatMap(({ events }) => events)
  return {
    blocks, traced,
    legends: all.flatMap(e => (e.kind === 'legend' ? e.codes : [])),
    announced: most(all.filter(e => e.kind === 'announced' && e.family !== matter && e.count > 0) as readonly AnnouncedEvent[]),
  }
})

/** The first of the largest. */
export const most = (announced: readonly (AnnouncedEvent | undefined)[]): AnnouncedEvent | undefined =>
  announced.reduce((a, b) => (b && b.count > (a?.count ?? 0) ? b : a), undefined)
