/** Goes through the document's events, page by page, and keeps what is in scope: the section's finding, the list that was begun, the table's row. */
import type { Span } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import { inBlocks } from '../inBlocks.ts'
import { pagesOf, passing } from '../pages.ts'
import { bySection } from '../sections.ts'
import { drafts, join, touched, type Draft, type Drafts } from './draft.ts'
import { leave, weigh } from './enterFinding.ts'
import type { AnnouncedEvent, LedgerEvent, TextEvent } from './events.ts'
import { foldAction, foldAnswers, foldField, foldIntro, foldMonitoring } from './foldAction.ts'
import type { Folded } from './folded.ts'
import { labelOf } from './findingWords.ts'
import { foldHeading } from './foldHeading.ts'
import { foldLead, foldMark, foldNumbered, foldProseList, foldRow, foldUnnumbered } from './foldNames.ts'
import { foldCoded, foldStatement } from './foldStatement.ts'
import type { FindingName } from './labels.ts'
import type { Codes } from './legend.ts'
import { linkStems } from './linkStems.ts'
import { headingReader, placeOf, placeReader, type Place } from './place.ts'
import type { LedgerInput } from './readLedger.ts'
import { findingRuns, matter, traceOf, type RunName, type Trace } from './runs.ts'
import { atFirst, placed, stateOf, walk, type LaterStatement, type State, type Walk } from './scope.ts'
import { ledgerEvents } from './summary.ts'

/** A block's events, with what the fold asks of them at each turn. */
interface BlockEvents {
  readonly events: readonly LedgerEvent[]
  readonly legends: Codes
  readonly trace: readonly Trace[]
  /** Findings that are called ones. */
  readonly names: readonly string[]
  readonly intro: boolean
  readonly begins: boolean
  /** The largest number of findings, called by a word for them, that it announces. */
  readonly announced?: AnnouncedEvent
}

const none: BlockEvents = { events: [], legends: [], trace: [], names: [], intro: false, begins: false }

const eventsIn = inBlocks((reading: BlockReading, findingWords: readonly string[]): BlockEvents => {
  const events = ledgerEvents(reading, findingWords)
  if (events.length === 0) return none
  const trace = traceOf(events, reading)
  const announced = events.filter(e => e.kind === 'announced' && e.family !== matter && e.count > 0) as readonly AnnouncedEvent[]
  return { ...(announced.length > 0 ? { announced: announced.reduce((a, b) => b.count > a.count ? b : a) } : {}), events, legends: events.flatMap(e => e.kind === 'legend' ? e.codes : []), trace, names: trace.flatMap(t => t.kind === 'named' ? [t.key] : []), intro: events.some(e => e.kind === 'intro'), begins: events.some(e => e.kind === 'numbered' || e.kind === 'lead') }
})

/** All that a page is folded by, besides its blocks. */
interface Met {
  readonly state: State
  /** What the section that it begins in is about, and each that begins on it. */
  readonly places: readonly Place[]
  readonly codes: Codes
  /** Of marks on the page, by the blocks' indices on it. */
  readonly runs: readonly RunName[]
}

/** What a page adds to the ledger. */
interface Found extends Pick<Folded, 'actions' | 'statements' | 'checks' | 'leanings'> {
  readonly later: readonly LaterStatement[]
  readonly drafts: readonly Draft[]
  /** Index of the first of its actions that a field below it may still belong to; undefined where those of pages before it may too. */
  readonly fresh: number | undefined
}

const pass = passing<Met, State, Found>()

export const fold = (input: LedgerInput): Folded => {
  const { blocks, sections } = input
  const all = eventsIn(blocks, input.findingWords)
  const out: Walk['out'] = { actions: [], statements: [], checks: [], leanings: [] }
  const met: Draft[] = []
  const later: LaterStatement[] = []
  const codes = all.flatMap(({ found: { legends } }) => legends)
  const runs = runsOf(input, all.map(({ found }) => found))
  const placesFrom = bySection(sections, placeOf(sections))
  const placeAt = placeReader(sections)
  let state = atFirst
  let fresh = 0
  let first = 0
  for (const page of pagesOf(blocks)) {
    const behind = first + page.length
    const places = placesFrom(page[0]!.start, blocks[behind]?.start ?? Infinity)
    const own = runs.length === 0 ? runs : runs.filter(({ block }) => block >= first && block < behind).map(one => ({ ...one, block: one.block - first }))
    const at = { actions: out.actions.length, statements: out.statements.length, checks: out.checks.length, leanings: out.leanings.length }
    let walked: Walk | undefined
    const { found, left } = pass(page, { state, places, codes, runs: own }, () => {
      const w = walked = walk({ input, out, placeAt, codes: new Map(codes), runs: own, fresh }, state)
      for (let b = first; b < behind; b++) {
        w.block = b - first
        w.start = blocks[b]!.start
        w.text = blocks[b]!.reading.text
        foldBlock(w, blocks[b]!.reading, all[b]!.found, blocks[b]!.review)
      }
      return {
        found: {
          actions: out.actions.slice(at.actions), statements: out.statements.slice(at.statements), checks: out.checks.slice(at.checks), leanings: out.leanings.slice(at.leanings),
          later: w.later, drafts: touched(w.found, state.names, at.actions), fresh: w.letGo ? w.fresh - at.actions : undefined,
        },
        left: stateOf(w), again: w.again,
      }
    })
    if (!walked) for (const kind of kinds) for (const one of found[kind]) (out[kind] as unknown[]).push(one)
    join(met, found.drafts, at.actions)
    for (const one of found.later) later.push(one)
    if (found.fresh !== undefined) fresh = at.actions + found.fresh
    state = left
    first = behind
  }
  const found = drafts(met)
  for (const { name, statement, span } of later) (found.find(name) ?? counted(found, all, name, span))?.statements.push({ statement, span, mention: 0 })
  return { drafts: found, stems: linkStems(found, out), ...out }
}

/** “The eighth” is one of “eight recommendations”, though it is told of nowhere else. */
const counted = (found: Drafts, all: readonly { readonly found: BlockEvents }[], { number }: FindingName, span: Span): Draft | undefined => {
  let most: AnnouncedEvent | undefined
  for (const { found: { announced } } of all) if (announced && announced.count > (most?.count ?? 0)) most = announced
  return most && Number(number) <= most.count ? found.meet({ family: most.family, number, label: labelOf(most.family, number) }, span, { start: span.end, end: span.end }, false) : undefined
}

const kinds = ['actions', 'statements', 'checks', 'leanings'] as const

const runsOf = ({ blocks, sections }: LedgerInput, all: readonly BlockEvents[]): readonly RunName[] => {
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
