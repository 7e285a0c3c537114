/**
 * Goes through the document's events, page by page, and keeps what is in scope: the section's finding, the list that was begun, the table's
 * row. What a page's actions are is told apart from what it says besides: mostly it is an action's words that somebody types, and then all
 * that is known of findings stands.
 */
import type { Words } from '../../span.ts'
import { joining, ofAll, pagesOf, passing, type Page } from '../pages.ts'
import { keptBy } from '../../remembered.ts'
import { same, steadily, steady } from '../../same.ts'
import { bySection } from '../sections.ts'
import { drafts, join, nothingAt, touched, type Draft, type Drafts } from './draft.ts'
import type { AnnouncedEvent } from './events.ts'
import { foldBlock } from './foldBlock.ts'
import type { Folded, FoldedAction, FoldedActions, FoldedCheck, FoldedStatement, Told } from './folded.ts'
import { labelOf } from './findingWords.ts'
import type { FindingName } from './labels.ts'
import type { Codes } from './legend.ts'
import { linkStems } from './linkStems.ts'
import { most, pageEvents, type PageEvents } from './pageEvents.ts'
import { headingReader, placeOf, placeReader, type Place } from './place.ts'
import type { LedgerInput } from './readLedger.ts'
import type { RunName } from './runNames.ts'
import { findingRuns, type Traced } from './runs.ts'
import { atFirst, stateOf, walk, type OnPage, type State, type Walk } from './scope.ts'

/** All that a page is folded by, besides its blocks. */
interface Met {
  readonly state: State
  /** What the section that it begins in is about, and each that begins on it. */
  readonly places: readonly Place[]
  readonly codes: Codes
  /** Of marks on the page. */
  readonly runs: readonly RunName[]
  readonly findingWords: readonly string[]
}

/** What a page says of findings. */
interface Said extends Pick<OnPage, 'statements' | 'later'> {
  /** How many actions it has. */
  readonly actions: number
  readonly drafts: readonly Draft[]
  readonly announced: AnnouncedEvent | undefined
}

/** What a page adds to the ledger. */
interface Found extends FoldedActions, Pick<OnPage, 'checks'> {
  readonly said: Said
  /** Index of the first of its actions that a field below it may still belong to; undefined where those of pages before it may too. */
  readonly fresh: number | undefined
  /** What it makes of those of the pages before it, where it makes something else of them. */
  readonly mended: readonly FoldedAction[] | undefined
}

// Each by itself: to ask for the names of all at each page would be much of a keystroke's garbage.
const pass = passing<Met, State, Found>((a, b) => a.findingWords === b.findingWords && same(a.state, b.state) && same(a.places, b.places) && same(a.runs, b.runs) && same(a.codes, b.codes))

/** What runs of findings are known by. Mostly what somebody types shows nothing of them. */
interface Shown {
  readonly traced: readonly (readonly Traced[])[]
  readonly sections: LedgerInput['sections']
}

const steadyShown = steadily<Shown>()

const runsBy = keptBy(({ traced, sections }: Shown) => findingRuns(traced, headingReader(sections)))

export const fold = (input: LedgerInput): Folded => {
  const { blocks, sections, findingWords } = input
  const pages = pagesOf(blocks)
  const events = pages.map(page => pageEvents(page, findingWords))
  const codes = events.flatMap(({ legends }) => legends)
  const runs = runsBy(steadyShown({ traced: events.map(page => page.traced), sections }))
  const placesFrom = bySection(sections, placeOf(sections))
  const placeAt = placeReader(sections)
  const actions: FoldedActions[] = []
  const said: Said[] = []
  const checked: (readonly FoldedCheck[])[] = []
  let state = atFirst
  let count = 0
  let fresh = 0
  let first = 0
  for (const [p, page] of pages.entries()) {
    first += page.length
    const from = page[0]!.start
    const behind = blocks[first]?.start ?? Infinity
    const met: Met = { state, places: placesFrom(from, behind), codes, runs: runs.length === 0 ? runs : runs.filter(({ at }) => at >= from && at < behind), findingWords }
    const { found, left } = pass(page, met, before => {
      const w = walk({ placeAt, codes: new Map(codes), runs: met.runs, before: () => freshOf(actions, fresh) }, met.state)
      foldPage(w, page, events[p]!)
      return { found: steady(before, foundBy(w, met.state, events[p]!, before)), left: stateOf(w), again: w.earlier !== undefined }
    })
    if (found.mended) mend(actions, fresh, found.mended)
    if (found.fresh !== undefined) fresh = count + found.fresh
    count += found.actions.length
    actions.push(found)
    said.push(found.said)
    checked.push(found.checks)
    state = left
  }
  return { ...linkStems(together(said), actions), checks: checks(checked), pages: actions }
}

function foldPage(w: Walk, page: Page, { blocks }: PageEvents): void {
  for (const [b, { start, reading, review }] of page.entries()) {
    w.start = start
    w.text = reading.text
    foldBlock(w, reading, blocks[b]!, review)
  }
}

const foundBy = ({ out: { actions, leanings, statements, checks, later }, found, letGo, fresh, mended, earlier }: Walk, { names }: State, { announced }: PageEvents, before: Found | undefined): Found => ({
  ...summed(actions, leanings), checks, said: steady(before?.said, { actions: actions.length, statements, later, drafts: touched(found, names.length), announced }),
  fresh: letGo ? fresh : undefined, mended: mended ? earlier : undefined,
})

const summed = (actions: readonly FoldedAction[], leanings: readonly Words[]): FoldedActions => ({
  actions, leanings, loose: actions.flatMap(({ stem, draft }, index) => (stem === '' || draft !== undefined ? [] : [{ index, stem }])),
  sure: actions.filter(({ level }) => level !== 'unclear').length, national: actions.filter(({ level }) => level === 'national').length,
})

/** The actions from an index on. */
const freshOf = (actions: readonly FoldedActions[], from: number): readonly FoldedAction[] => actions.flatMap(one => one.actions).slice(from)

/** Puts others in the place of the actions from an index on. */
function mend(pages: FoldedActions[], from: number, others: readonly FoldedAction[]): void {
  let at = -from
  for (const [p, { actions, leanings }] of pages.entries()) {
    const first = at
    at += actions.length
    if (at > 0) pages[p] = summed(actions.map((one, i) => others[first + i] ?? one), leanings)
  }
}

const checks = joining<FoldedCheck>()

/** What all pages say of findings. */
const together = ofAll((pages: readonly Said[]): Told => {
  const met: Draft[] = []
  let count = 0
  for (const { drafts, actions } of pages) {
    join(met, drafts, count)
    count += actions
  }
  const found = drafts(met)
  for (const { name, statement, span } of pages.flatMap(({ later }) => later)) (found.find(name) ?? counted(found, pages, name, span))?.statements.push({ statement, span, mention: 0 })
  const statements = pages.flatMap(one => one.statements)
  const certain = statements.filter(({ statement }) => !statement.likely)
  return { drafts: found, statements: found.all.length === 0 || certain.some(statesOne) ? certain : statements }
})

/** “It is accepted” that stands in no finding's section is a position on none. */
const statesOne = ({ statement: { explicit, reach }, loose }: FoldedStatement): boolean => explicit && !(loose && reach.kind === 'here')

/** “The eighth” is one of “eight recommendations”, though it is told of nowhere else. */
const counted = (found: Drafts, pages: readonly Said[], { number }: FindingName, span: Words): Draft | undefined => {
  const announced = most(pages.map(page => page.announced))
  return announced && Number(number) <= announced.count ? found.meet({ family: announced.family, number, label: labelOf(announced.family, number) }, span, nothingAt(span.end), false) : undefined
}
