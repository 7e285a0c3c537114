/** What holds while the events go by. Spans are in the document, but for those of the event in hand, which are relative to its block. */
import { shift, type Span, type Words } from '../../span.ts'
import { drafts, type Draft, type Drafts } from './draft.ts'
import type { Folded, FoldedAction, FoldedDue } from './folded.ts'
import type { FindingName } from './labels.ts'
import { placeReader, type Place } from './place.ts'
import type { StatedPosition } from './positionWords.ts'
import type { LedgerInput } from './readLedger.ts'
import type { Statement } from './statement.ts'

/** What is in scope while the events go by. */
export interface Scope {
  /** Findings whose section or paragraph this is. */
  current: readonly Draft[]
  /** Depth of the heading that began the scope, or that it stands under. */
  depth: number
  byHeading: boolean
  /** Nothing but names since the scope began. */
  bare: boolean
  /** Of the table's row. */
  row: readonly Draft[]
  /** The number before the dot of the table's row, where the table lists no findings. */
  stem: string
  /** Findings are being listed: numbered items are findings of this family. */
  listing: string
  /** The family that the last heading spoke of, and whether findings were called by their names since. */
  headed: string
  named: boolean
  /** The number of the paragraph that announced the listing; its successors are paragraphs too. 0 where it has none. */
  after: number
  /** The body that the heading names and no more: the tables below it are its own. */
  body: Words | undefined
  /** The table has a column for who acts. */
  owned: boolean
  /** Actions are being listed. */
  acting: boolean
  actingOwner: Words | undefined
  /** When the actions that are being listed are done. */
  actingDue: FoldedDue | undefined
  /** When what stands below the heading is done, and that heading's depth. */
  due: FoldedDue | undefined
  dueDepth: number
  /** Depth of the item that named them; -1 for a sentence. */
  actingBelow: number
  /** Families that the headings above speak of, by depth. */
  readonly collective: string[]
  lastDepth: number
  contents: boolean
  /** The last number of a run of numbered headings that are findings. */
  run: number
  /** The passage that names the finding has not been read to its end. */
  led: boolean
  /** The scope ends with its paragraph. */
  brief: boolean
  /** The scope was begun by a sentence, not by a title. */
  loose: boolean
  /** Start of the passage that was entered last. */
  entered: number
  /** The last single finding with a plain number. */
  lastNth: FindingName | undefined
}

/** The walk through the events: what is in scope, what waits for its action, and what has been found. */
export interface Walk {
  readonly input: LedgerInput
  readonly found: Drafts
  readonly out: Folded
  readonly scope: Scope
  /** What the section at an offset is about; offsets must rise. */
  readonly placeAt: (at: number) => Place
  /** What the codes of a column of positions stand for. */
  readonly codes: ReadonlyMap<string, StatedPosition>
  /** The names that marks have as findings. */
  readonly runs: ReadonlyMap<string, FindingName>
  /** How many findings without a number were met, by family. */
  readonly counts: Map<string, number>
  /** “They did not accept the fourth”, told before the findings are. */
  readonly later: { readonly statement: Statement; readonly span: Span }[]
  /** Fields that stand before their action. */
  pending: { readonly owner?: Words; readonly due?: FoldedDue; readonly monitoring?: Words }
  /** Actions that fields after them may still belong to. */
  fresh: FoldedAction[]
  /** Index of the block in hand, where it starts, and its text. */
  block: number
  start: number
  text: string
}

export const walk = (input: LedgerInput, codes: Walk['codes'], runs: Walk['runs']): Walk => {
  const found = drafts()
  return {
    input, found, codes, runs,
    out: { drafts: found, actions: [], statements: [], checks: [], leanings: [] },
    scope: { current: [], depth: 7, byHeading: false, bare: false, row: [], stem: '', listing: '', headed: '', named: false, after: 0, body: undefined, owned: false, acting: false, actingOwner: undefined, actingDue: undefined, due: undefined, dueDepth: 7, actingBelow: -1, collective: [], lastDepth: 0, contents: false, run: 0, led: false, brief: false, loose: false, entered: -1, lastNth: undefined },
    placeAt: placeReader(input.sections),
    counts: new Map(), later: [], pending: {}, fresh: [], block: 0, start: 0, text: '',
  }
}

/** A span of the block in hand as one of the document. */
export const placed = (w: Walk, span: Span): Span => shift(span, w.start)

/** The same with its words, which are the block's own: a slice of the document would keep that whole version of it alive. */
export const wordsIn = ({ start: by, text }: Walk, span: Span): Words => {
  const { start, end } = span
  const known = kept.get(span)
  if (known && known.start === start + by && known.end === end + by && text.startsWith(known.text, start)) return known
  const words = { start: start + by, end: end + by, text: text.slice(start, end) }
  kept.set(span, words)
  return words
}

/** By an event’s span: the same words as long as its block stands. */
const kept = new WeakMap<Span, Words>()

/** The empty stretch at a span's end: a finding's own words where it gives none. */
export const endOf = (w: Walk, { end }: Span): Span => ({ start: w.start + end, end: w.start + end })
