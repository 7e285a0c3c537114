/** The actions that a reader holds the board to: what it says it will do, and not what is done, asked of others, or a way of speaking. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../../lexicons/plan.json' with { type: 'json' }
import { shift, type Span } from '../../span.ts'
import { readDates } from '../../model/dates.ts'
import type { BlockReading, Passage } from '../../model/blockReading.ts'
import type { Action, Response } from '../../model/response.ts'
import { apart } from '../../model/ledger/apart.ts'
import type { Deed } from '../../model/ledger/deed.ts'
import { deeds } from '../../model/ledger/deeds.ts'
import { isNobody, looksLikeOwner } from '../../model/ledger/owners.ts'
import { tokensOf } from '../../model/ledger/words.ts'
import { inOneRun } from '../../model/inOneRun.ts'
import { keptBeside, keptBy, nearby, remembered } from '../../remembered.ts'
import { bySection, sectionAt, shapeOf } from '../../model/sections.ts'
import { ofAll, passing } from '../../model/pages.ts'
import { actionsByPage } from './actionsByPage.ts'
import { same } from '../../same.ts'
import { promptsOf, standingOf, type Standing } from './places.ts'
import { vagueDateIn } from './vocabulary.ts'
import { tableShape, type TableShape } from './table.ts'
import { plainAt } from '../../model/plainAt.ts'

export interface Planned {
  readonly action: Action
  /** Without the block's index, which another block put in before it would change. */
  readonly at: Omit<Standing, 'block'>
  /** `cell`: in a table's column of actions. `item`: in a list. `prose`: in a paragraph. */
  readonly kind: 'cell' | 'item' | 'prose'
  readonly deed: Deed | undefined
  /** From the action's first word to the next action, or to the end of its passage. */
  readonly stretch: Span
  /** What is left to fill in there, in small letters. */
  readonly prompts: readonly string[]
  /** The table, and the action's row in it; only where its columns could be told. */
  readonly table?: { readonly shape: TableShape; readonly row: number }
  /** A title or an introduction above it names a doer or a time for all that stands under it. */
  readonly under: { readonly owner: boolean; readonly date: boolean }
}

interface Met {
  readonly actions: readonly Action[]
  /** What the titles say over the page's beginning, and from each heading on it. */
  readonly titles: readonly Planned['under'][]
  /** What the last passage before the page says of what follows. */
  readonly lead: Planned['under'] | undefined
}

const pass = passing<Met, undefined, PagePlan>((a, b) => a.actions === b.actions && same(a.titles, b.titles) && same(a.lead, b.lead))

/** A page's part of the plan. */
interface PagePlan {
  readonly all: readonly Planned[]
  /** How many stand in a table, and those that do not stand in prose. */
  readonly cells: number
  readonly apart: readonly Planned[]
}

/** By page, in document order. A page's list is the same as long as its actions are. */
const pagesOfPlan = inOneRun((response): Pages => {
  const { blocks, sections } = response
  const titlesFrom = bySection(sections, section => titlesSay(sections, section))
  let first = 0
  const all = actionsByPage(response).map(({ page, actions }): PagePlan => {
    const lead = blocks[first - 1]?.reading.passages.at(-1)
    const met: Met = { actions, titles: titlesFrom(page[0]!.start, blocks[first += page.length]?.start ?? Infinity), lead: lead && leadSays(lead) }
    return pass(page, met, () => ({ found: pagePlan(onePage(response, met)), left: undefined })).found
  })
  // Where a table holds the plan, the sentences round it explain it: they promise nothing more.
  return steady(all.reduce((sum, { cells }) => sum + cells, 0) >= 2 ? all.map(({ apart }) => apart) : all.map(one => one.all))
})

type Pages = readonly (readonly Planned[])[]

/** The same list as long as all pages' are. */
const steady = ofAll((all: Pages) => all)

const pagePlan = (all: readonly Planned[]): PagePlan => ({ all, cells: all.filter(p => p.kind === 'cell').length, apart: all.filter(p => p.kind !== 'prose') })

/** A reader of the whole plan made of one of single actions, to which it may look alone: what it finds on a page is kept as long as the page's actions are. */
export const inPlan = <T>(read: (planned: Planned) => T | undefined): ((response: Response) => readonly T[]) => {
  const onPage = keptBeside((page: readonly Planned[]) => page.flatMap(one => read(one) ?? []) as readonly T[])
  const onAll = keptBeside((pages: Pages) => ([] as T[]).concat(...pages.map(onPage)) as readonly T[])
  return response => onAll(pagesOfPlan(response))
}

/** In document order. */
export const planOf = inPlan(one => one)

/** The plan's actions of which a thing is true. */
export const planWhere = (is: (planned: Planned) => boolean): ((response: Response) => readonly Planned[]) => inPlan(one => (is(one) ? one : undefined))

const onePage = (response: Response, { actions }: Met): readonly Planned[] => actions.flatMap((action, i) => {
  const at = standingOf(response, action.span)
  if (!at || action.doubtful || action.span.end <= action.span.start) return []
  const stretch = { start: action.span.start, end: Math.max(action.span.end, Math.min(at.span.end, actions[i + 1]?.span.start ?? Infinity)) }
  const own = ownOf(at, action, stretch)
  return own ? [plannedOf(own, { action, at, kind: own.kind, deed: own.deed, stretch, prompts: own.prompts, under: own.told ? whole : under(response, at) })] : []
})

const plannedOf = ({ table }: Own, planned: Planned): Planned => (table ? { ...planned, table } : planned)

/** What an action's own block says of it, wherever the block stands. */
interface Own extends Pick<Planned, 'kind' | 'deed' | 'prompts' | 'table'> {
  /** It stands in a column that is not of actions: who and when are not asked of it. */
  readonly told: boolean
}

const whole: Planned['under'] = { owner: true, date: true }
const owns = new WeakMap<BlockReading, Map<number, { readonly end: number; readonly stretch: number; readonly level: Action['level']; readonly own: Own | undefined }>>()

/** Kept by the block: most of a long plan is not being typed in. Undefined where the action is no promise. */
const ownOf = (at: Standing, { span, level }: Action, stretch: Span): Own | undefined => {
  let known = owns.get(at.reading)
  if (!known) owns.set(at.reading, known = new Map())
  const start = span.start - at.start
  const end = span.end - at.start
  const before = known.get(start)
  if (before && before.end === end && before.stretch === stretch.end - at.start && before.level === level) return before.own
  const own = readOwn(at, { start, end }, level, shift(stretch, -at.start))
  known.set(start, { end, stretch: stretch.end - at.start, level, own })
  return own
}

const firstDeed = remembered((text): Deed | undefined => deeds(apart(tokensOf(text)), true)[0], nearby)

/** Spans are relative to the block. */
const readOwn = ({ reading, passage }: Standing, span: Span, level: Action['level'], stretch: Span): Own | undefined => {
  const kind = passage.kind === 'cell' ? 'cell' : passage.kind === 'item' ? 'item' : 'prose'
  const text = reading.text.slice(span.start, span.end)
  // What the action's words do, as the ledger read it.
  const deed = firstDeed(text)
  if (!isPromise(text, level, deed, kind, passage)) return undefined
  const prompts = promptsOf(reading, stretch)
  const place = passage.cell
  if (kind !== 'cell' || !place) return { kind, deed, prompts, told: false }
  const shape = tableShape(reading)
  const inPlan = shape.columns[place.column]?.role === 'action'
  if (!inPlan) return { kind, deed, prompts, told: true }
  if (isDoneColumn(place.header) || isDoneRow(reading, shape, place.row)) return undefined
  return { kind, deed, prompts, table: { shape, row: place.row }, told: false }
}

/** To watch, to tell and to begin are no actions of their own; nor is what the response says of itself. */
const noAction = new Set(lexicon.deeds.none)
const plainlyPast = new RegExp(grammar.plan.plainlyPast, 'i')

const isPromise = (text: string, level: Action['level'], deed: Deed | undefined, kind: Planned['kind'], passage: Passage): boolean => {
  if (deed?.ask) return false
  if (kind === 'cell') return deed ? deed.tense === 'will' : !plainlyPast.test(text)
  if (level === 'national' || !deed || deed.tense !== 'will' || (kind === 'prose' && deed.strength !== 'firm')) return false
  if (passage.speaker === 'review') return false
  // An item that begins small goes on from the words above it: who and when may stand there.
  if (kind === 'item' && /^\W*\p{Ll}/u.test(text)) return false
  return !noAction.has(deed.verb) || (kind === 'item' && deed.elliptic && !deed.agentless) || deed.owner !== undefined && isNobody(text.slice(deed.owner.start, deed.owner.end)) || vagueDateIn(text) !== undefined
}

const isDoneColumn = (header: string): boolean => /\b(?:taken|done|did|already|completed|to date|so far|progress)\b/i.test(header) && !/\bto be\b|\bwill\b/i.test(header)
const done = /^\W*(?:g|green|complete[d]?|done|closed|100\s?%|blue)\W*$/i

/** A column of progress says that the row is complete. */
const isDoneRow = (reading: BlockReading, { columns, rows }: TableShape, row: number): boolean =>
  columns.some(({ role }, column) => {
    const cell = rows[row]?.[column]
    return (role === 'progress' || role === 'due') && cell !== undefined && done.test(reading.text.slice(cell.start, cell.end))
  })

const time = new RegExp(grammar.plan.time, 'i')
const findingTitle = new RegExp(grammar.plan.findingTitle, 'i')

const under = (response: Response, at: Standing): Planned['under'] => {
  const titles = titlesSay(response.sections, sectionAt(response.sections, at.span.start))
  const { kind, depth } = at.passage
  const lead = depth > 0 || kind === 'cell' ? response.blocks[at.block - 1]?.reading.passages.at(-1) : undefined
  const above = kind === 'item' ? at.reading.passages.findLast((p, i) => i < at.index && p.depth < depth) : undefined
  return both(both(titles, lead && leadSays(lead)), above && leadSays(above))
}

const both = (a: Planned['under'], b: Planned['under'] | undefined): Planned['under'] =>
  !b || (!b.owner && !b.date) ? a : { owner: a.owner || b.owner, date: a.date || b.date }

/** By the sections' shape, then by section. */
const said = new WeakMap<object, Planned['under'][]>()

/** What the titles over a place say, the document's own title only little. */
const titlesSay = (sections: Response['sections'], at: number): Planned['under'] => {
  const shape = shapeOf(sections)
  let known = said.get(shape)
  if (!known) said.set(shape, known = [])
  return (known[at + 1] ??= readTitles(sections, at))
}

const readTitles = (sections: Response['sections'], at: number): Planned['under'] => {
  let owner = false
  let date = false
  for (let i = at; i >= 0; i = sections[i]!.parent) {
    const { title, depth } = sections[i]!
    const says = titleSays(title)
    if (depth > 1 && says.owner) owner = true
    if (says.date) date = depth > 1 || date
  }
  return { owner, date }
}

const titleSays = remembered((title): Planned['under'] => ({
  owner: title.length < 80 && !findingTitle.test(title) && looksLikeOwner(title),
  date: title.length < 120 && (readDates(title).length > 0 || time.test(title)),
}))

/** The same of a passage that opens what follows: “The Trust will, by March:”. */
const leadSays = keptBy((p: Passage): Planned['under'] => {
  const nothing = { owner: false, date: false }
  if (p.kind === 'heading' || p.plain.length > 400) return nothing
  const last = p.sentences.at(-1)
  const words = last ? plainAt(p, last) : p.plain
  if (!/[:–—-]\s*$/.test(words.trimEnd())) return nothing
  return {
    owner: /\b(?:will|to|have agreed|has agreed)\b/i.test(words) && looksLikeOwner(words.slice(0, 120)) || /\bwe\b/i.test(words),
    date: readDates(words).length > 0 || time.test(words),
  }
})
