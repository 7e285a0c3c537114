/** The actions that a reader holds the board to: what it says it will do, and not what is done, asked of others, or a way of speaking. */
import { contains, type Span } from '../../span.ts'
import { readDates } from '../../model/dates.ts'
import type { BlockReading } from '../../model/blockReading.ts'
import type { Action, Response } from '../../model/response.ts'
import { deeds, type Deed } from '../../model/ledger/deeds.ts'
import { looksLikeOwner } from '../../model/ledger/owners.ts'
import { tokenise } from '../../model/ledger/words.ts'
import { sectionAt } from '../../model/sections.ts'
import { promptsIn, standingAt, type Standing } from './places.ts'
import { tableShape, type TableShape } from './table.ts'

export interface Planned {
  readonly action: Action
  readonly index: number
  readonly at: Standing
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

const kept = new WeakMap<Response, readonly Planned[]>()

/** In document order. */
export const planOf = (response: Response): readonly Planned[] => {
  const known = kept.get(response)
  if (known) return known
  const all = response.actions.flatMap((action, index): readonly Planned[] => {
    const at = standingAt(response, action.span.start)
    if (!at || action.span.end <= action.span.start) return []
    const kind = at.passage.kind === 'cell' ? 'cell' : at.passage.kind === 'item' ? 'item' : 'prose'
    const deed = deedOf(at.reading, action, at.start)
    if (!isPromise(action, deed, kind, at)) return []
    const next = response.actions[index + 1]?.span.start ?? Infinity
    const stretch = { start: action.span.start, end: Math.max(action.span.end, Math.min(at.span.end, next)) }
    const shape = kind === 'cell' ? tableShape(at.reading) : undefined
    const place = at.passage.cell
    if (shape && place && (shape.columns[place.column]?.role !== 'action' || isDoneColumn(place.header))) return shape.columns[place.column]?.role === 'action' ? [] : [{ action, index, at, kind, deed, stretch, prompts: promptsIn(response, stretch), under: { owner: true, date: true } }]
    if (shape && place && isDoneRow(at.reading, shape, place.row)) return []
    return [{ action, index, at, kind, deed, stretch, prompts: promptsIn(response, stretch), under: under(response, at), ...(shape && place ? { table: { shape, row: place.row } } : {}) }]
  })
  // Where a table holds the plan, the sentences round it explain it: they promise nothing more.
  const cells = all.filter(p => p.kind === 'cell').length
  const plan = cells >= 2 ? all.filter(p => p.kind !== 'prose') : all
  kept.set(response, plan)
  return plan
}

const deedsKept = new WeakMap<BlockReading, Map<string, Deed | undefined>>()

/** What the action's words do, as the ledger read it; kept by the block. */
const deedOf = (reading: BlockReading, action: Action, start: number): Deed | undefined => {
  let known = deedsKept.get(reading)
  if (!known) deedsKept.set(reading, known = new Map())
  const key = `${action.span.start - start} ${action.span.end - start}`
  if (!known.has(key)) known.set(key, deeds(tokenise(action.text), true)[0])
  return known.get(key)
}

/** To watch, to tell and to begin are no actions of their own; nor is what the response says of itself. */
const noAction = new Set(['report', 'monitor', 'review', 'audit', 'meet', 'write', 'publish', 'update', 'start', 'begin', 'come', 'continue', 'see', 'hear', 'receive', 'look', 'oversee', 'present', 'track', 'explain', 'respond', 'evaluate', 'measure', 'collate', 'know', 'use', 'keep', 'help', 'ask', 'ensure', 'take', 'set', 'turn', 'lead', 'consider', 'explore'])
const plainlyPast = /^\W*(?:(?:we|the \w+|our \w+)\s+)?(?:have|has|had|was|were|completed?|done|introduced|established|delivered|published|held|developed|created|updated|revised|implemented|launched|appointed|recruited|trained|reviewed|commissioned|set up)\b(?! to\b)/i

const isPromise = (action: Action, deed: Deed | undefined, kind: Planned['kind'], at: Standing): boolean => {
  if (deed?.ask) return false
  if (kind === 'cell') return deed ? deed.tense === 'will' : !plainlyPast.test(action.text)
  if (action.level === 'national' || !deed || deed.tense !== 'will' || (kind === 'prose' && deed.strength !== 'firm')) return false
  if (at.passage.speaker === 'review') return false
  // An item that begins small goes on from the words above it: who and when may stand there.
  if (kind === 'item' && /^\W*\p{Ll}/u.test(action.text)) return false
  return !noAction.has(deed.verb) || (kind === 'item' && deed.elliptic && !deed.agentless)
}

const isDoneColumn = (header: string): boolean => /\b(?:taken|done|did|already|completed|to date|so far|progress)\b/i.test(header) && !/\bto be\b|\bwill\b/i.test(header)
const done = /^\W*(?:g|green|complete[d]?|done|closed|100\s?%|blue)\W*$/i

/** A column of progress says that the row is complete. */
const isDoneRow = (reading: BlockReading, { columns, rows }: TableShape, row: number): boolean =>
  columns.some(({ role }, column) => {
    const cell = rows[row]?.[column]
    return (role === 'progress' || role === 'due') && cell !== undefined && done.test(reading.text.slice(cell.start, cell.end))
  })

const time = /\b(?:within|immediate|first|next|by) (?:\w+ ){0,3}(?:days?|weeks?|months?|years?|term)\b|\b(?:immediate|short|medium|long)[ -]?term\b|\bimmediate(?:ly)?\b/i
const findingTitle = /\b(?:recommendation|finding|concern|lesson|learning|theme|action|plan|response|what|how)/i

const under = (response: Response, at: Standing): Planned['under'] => {
  let owner = false
  let date = false
  for (let i = sectionAt(response.sections, at.span.start); i >= 0; i = response.sections[i]!.parent) {
    const { title, depth } = response.sections[i]!
    if (depth > 1 && title.length < 80 && !findingTitle.test(title) && looksLikeOwner(title)) owner = true
    if (title.length < 120 && (readDates(title).length > 0 || time.test(title))) date = depth > 1 || date
  }
  const lead = at.passage.depth > 0 || at.passage.kind === 'cell' ? response.blocks[at.block - 1]?.reading.passages.at(-1) : undefined
  const above = at.passage.kind === 'item' ? at.reading.passages.slice(0, at.index).filter(p => p.depth < at.passage.depth).at(-1) : undefined
  for (const p of [lead, above]) {
    if (!p || p.kind === 'heading' || p.plain.length > 400) continue
    const last = p.sentences.at(-1)
    const words = last ? p.plain.slice(last.start - p.span.start, last.end - p.span.start) : p.plain
    if (!/[:–—-]\s*$/.test(words.trimEnd())) continue
    if (/\b(?:will|to|have agreed|has agreed)\b/i.test(words) && looksLikeOwner(words.slice(0, 120)) || /\bwe\b/i.test(words)) owner = true
    if (readDates(words).length > 0 || time.test(words)) date = true
  }
  return { owner, date }
}

/** The one of several cells or lines that says a thing for the action. */
export const isWithin = (outer: Span, inner: Span): boolean => contains(outer, inner.start) && contains(outer, inner.end)
