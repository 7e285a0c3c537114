/** Goes through the document's events once and keeps what is in scope: the section's finding, the list that was begun, the table's row. */
import type { BlockReading } from '../blockReading.ts'
import { inBlocks } from '../inBlocks.ts'
import { leave, weigh } from './enterFinding.ts'
import type { LedgerEvent, TextEvent } from './events.ts'
import { foldAction, foldAnswers, foldField, foldIntro, foldMonitoring } from './foldAction.ts'
import type { Folded } from './folded.ts'
import { foldHeading } from './foldHeading.ts'
import { foldLead, foldMark, foldNumbered, foldProseList, foldRow, foldUnnumbered } from './foldNames.ts'
import { foldCoded, foldStatement } from './foldStatement.ts'
import type { Codes } from './legend.ts'
import { linkStems } from './linkStems.ts'
import { matchMonitoring } from './matchMonitoring.ts'
import { headingReader } from './place.ts'
import type { LedgerInput } from './readLedger.ts'
import { findingRuns, traceOf, type Trace } from './runs.ts'
import { placed, walk, type Walk } from './scope.ts'
import { settleLevels } from './settleLevels.ts'
import { ledgerEvents } from './summary.ts'

/** A block's events, with what the fold asks of them at each turn. */
interface BlockEvents {
  readonly events: readonly LedgerEvent[]
  readonly legends: Codes
  readonly trace: readonly Trace[]
  readonly intro: boolean
  readonly begins: boolean
}

const none: BlockEvents = { events: [], legends: [], trace: [], intro: false, begins: false }

const eventsIn = inBlocks((reading: BlockReading, findingWords: readonly string[]): BlockEvents => {
  const events = ledgerEvents(reading, findingWords)
  if (events.length === 0) return none
  return { events, legends: events.flatMap(e => e.kind === 'legend' ? e.codes : []), trace: traceOf(events, reading), intro: events.some(e => e.kind === 'intro'), begins: events.some(e => e.kind === 'numbered' || e.kind === 'lead') }
})

export const fold = (input: LedgerInput): Folded => {
  const all = eventsIn(input.blocks, input.findingWords)
  const w = walk(input, new Map(all.flatMap(({ found: { legends } }) => legends)), runsOf(input, all.map(({ found }) => found)))
  // By index and without iterators: at each keystroke this goes through the whole document.
  for (let b = 0; b < all.length; b++) {
    const { start, reading } = input.blocks[b]!
    w.block = b
    w.start = start
    w.text = reading.text
    foldBlock(w, reading, all[b]!.found, input.speech[b])
  }
  const { found, out } = w
  for (const { statement, span } of w.later) if (statement.reach.kind === 'named') for (const n of statement.reach.names) found.find(n)?.statements.push({ statement, span, mention: 0 })
  linkStems(out)
  settleLevels(out.actions)
  matchMonitoring(out)
  return out
}

const runsOf = ({ blocks, sections }: LedgerInput, all: readonly BlockEvents[]): Walk['runs'] => {
  const standard = headingReader(sections)
  return findingRuns(all, (b, mark) => standard((blocks[b]?.start ?? 0) + mark.span.start))
}

function foldBlock(w: Walk, { kind }: BlockReading, { events, intro, begins }: BlockEvents, speech: ReadonlySet<number> | undefined): void {
  const s = w.scope
  if (s.brief && kind !== 'list' && kind !== 'table') {
    s.brief = false
    leave(w)
  }
  // A passage's events stand before its `text` event, which tells whose words they are.
  let from = 0
  for (let k = 0; k < events.length; k++) {
    const e = events[k]!
    if (e.kind !== 'text') continue
    const review = speech?.has(e.passage) ?? false
    for (; from < k; from++) take(w, events[from]!, review)
    foldText(w, e, review)
    from = k + 1
  }
  for (; from < events.length; from++) take(w, events[from]!, false)
  if (s.row.length > 0) s.row = []
  if (kind === 'list' || intro) return
  s.acting = false
  s.actingDue = undefined
  if (kind === 'paragraph' && !begins) s.actingOwner = undefined
}

/** `review`: the passage is the review's by its place. */
function take(w: Walk, e: LedgerEvent, review: boolean): void {
  switch (e.kind) {
    case 'heading': return foldHeading(w, e)
    case 'lead': return foldLead(w, e)
    case 'numbered': return foldNumbered(w, e)
    case 'unnumbered': return foldUnnumbered(w, e)
    case 'mark': return foldMark(w, e)
    case 'announced': case 'legend': return
    case 'coded': return foldCoded(w, e, review)
    case 'prose-list': return foldProseList(w, e)
    case 'intro': return foldIntro(w, e)
    case 'row': return foldRow(w, e)
    case 'statement': return foldStatement(w, e.statement, placed(w, e.statement.span), e.row, review || e.review)
    case 'action': return foldAction(w, e, review || e.review)
    case 'monitoring': return foldMonitoring(w, e, review)
    case 'field': return foldField(w, e)
    case 'answers': return foldAnswers(w, e)
    case 'text': return foldText(w, e, review)
  }
}

function foldText({ scope }: Walk, { words, review: theirs, reason }: TextEvent, review: boolean): void {
  if (words > 0 && !review && !theirs) {
    if (!scope.led) scope.bare = false
    weigh(scope.current, words, reason)
  } else weigh(scope.current, Math.min(3, words), false)
  scope.led = false
}
