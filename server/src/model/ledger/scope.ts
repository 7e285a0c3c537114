/** What holds while the events go by. Spans are in the document, but for those of the event in hand, which are relative to its block. */
import { shift, type Span, type Words } from '../../span.ts'
import { begun, drafts, namesOf, nothingAt, type Draft, type Drafts, type Named } from './draft.ts'
import type { FoldedAction, FoldedCheck, FoldedDue, FoldedStatement } from './folded.ts'
import type { FindingName } from './labels.ts'
import type { Place } from './place.ts'
import type { StatedPosition } from './positionWords.ts'
import type { RunName } from './runNames.ts'
import type { Statement } from './statement.ts'

/** What is in scope while the events go by. */
export interface Scope {
  /** Findings whose section or paragraph this is. */
  current: readonly Draft[]
  /** Depth of the heading that began the scope, or that it stands under. */
  depth: number
  byHeading: boolean
  /** Whether each finding's heading is followed by one of the same depth for the response; undefined until the first is. */
  paired: boolean | undefined
  /** Nothing but names since the scope began. */
  bare: boolean
  /** Of the table's row. */
  row: readonly Draft[]
  /** The number before the dot of the table's row, where the table lists no findings. */
  stem: string
  /** Findings are being listed: numbered items are findings of this family. */
  listing: string
  /** Items without a number that are still to come of “five themes:”. */
  counted: number
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
  /** What lists them calls them actions. */
  actingNamed: boolean
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
  /** The section asks whether all is accepted. */
  asked: boolean
  /** The last number of a run of numbered headings that are findings. */
  run: number
  /** The passage that names the finding has not been read to its end. */
  led: boolean
  /** The scope ends with its paragraph. */
  brief: boolean
  /** It is an entry of a plan that has lost its lines: its first words are the finding's own. */
  plan: boolean
  /** The scope was begun by a sentence, not by a title. */
  loose: boolean
  /** The findings below are told by their names under a heading that is their position. */
  group: { readonly position: StatedPosition; readonly words: Words; readonly depth: number } | undefined
  /** What the section is about in which a passage of the finding's own began the scope: it tells nothing of what stands under the finding. */
  place: Place
  /** Start of the passage that was entered last. */
  entered: number
  /** The last single finding with a plain number. */
  lastNth: FindingName | undefined
}

/** What is in scope where a page ends: plain, and all that the next page sees of the pages before it. Findings are told by their order. */
export interface State {
  readonly scope: Omit<Scope, 'current' | 'row'> & { readonly current: readonly number[]; readonly row: readonly number[] }
  /** The findings that were met. */
  readonly names: readonly Named[]
  /** How many findings without a number were met, by family. */
  readonly counts: readonly (readonly [string, number])[]
  readonly pending: Walk['pending']
}

/** What is found on a page, in its order. */
export interface OnPage {
  readonly actions: FoldedAction[]
  readonly statements: FoldedStatement[]
  readonly checks: FoldedCheck[]
  /** Intentions too soft to be actions. */
  readonly leanings: Words[]
  /** “They did not accept the fourth”, told before the findings are. */
  readonly later: LaterStatement[]
}

/** The walk through a page's events: what is in scope, what waits for its action, and what has been found. */
export interface Walk {
  readonly found: Drafts
  readonly out: OnPage
  readonly scope: Scope
  /** What the section at an offset is about; offsets must rise. */
  readonly placeAt: (at: number) => Place
  /** What the codes of a column of positions stand for. */
  readonly codes: ReadonlyMap<string, StatedPosition>
  /** The names that marks have as findings. */
  readonly runs: readonly RunName[]
  /** How many findings without a number were met, by family. */
  readonly counts: Map<string, number>
  /** Fields that stand before their action. */
  pending: { readonly owner?: Words; readonly due?: FoldedDue; readonly monitoring?: Words }
  /** Index of the first of the page's actions that fields after them may still belong to; those of the pages before it may be such too until they are let go. */
  fresh: number
  letGo: boolean
  /** These actions of the pages before, and what has been made of them once they were looked at; `mended`: it is something else. */
  readonly before: () => readonly FoldedAction[]
  earlier: FoldedAction[] | undefined
  mended: boolean
  /** Where the block in hand starts, and its text. */
  start: number
  text: string
}

export interface LaterStatement {
  readonly name: FindingName
  readonly statement: Statement
  readonly span: Words
}

export const atFirst: State = {
  scope: { current: [], depth: 7, byHeading: false, paired: undefined, bare: false, row: [], stem: '', listing: '', counted: 0, headed: '', named: false, after: 0, body: undefined, owned: false, acting: false, actingNamed: false, actingOwner: undefined, actingDue: undefined, due: undefined, dueDepth: 7, actingBelow: -1, collective: [], lastDepth: 0, asked: false, contents: false, run: 0, led: false, brief: false, plan: false, loose: false, group: undefined, place: '', entered: -1, lastNth: undefined },
  names: [], counts: [], pending: {},
}

export const walk = (given: Pick<Walk, 'placeAt' | 'codes' | 'runs' | 'before'>, { scope, names, counts, pending }: State): Walk => {
  const found = drafts(begun(names))
  const draft = (order: number): Draft => found.all[order]!
  return {
    ...given, found, out: { actions: [], statements: [], checks: [], leanings: [], later: [] }, pending, counts: new Map(counts), fresh: 0, letGo: false, earlier: undefined, mended: false, start: 0, text: '',
    scope: { ...scope, current: scope.current.map(draft), row: scope.row.map(draft), collective: [...scope.collective] },
  }
}

export const stateOf = ({ scope, found, counts, pending }: Walk): State => {
  const order = (draft: Draft): number => draft.order
  const { lastNth } = scope
  return {
    scope: { ...scope, current: scope.current.map(order), row: scope.row.map(order), lastNth: lastNth && { family: lastNth.family, number: lastNth.number, label: lastNth.label } },
    names: namesOf(found.all), counts: [...counts], pending,
  }
}

/** What comes next belongs to none of the actions so far. */
export const letGo = (w: Walk): void => {
  w.fresh = w.out.actions.length
  w.letGo = true
  w.pending = {}
}

/** The last actions, that a field may still belong to. */
export const freshActions = (w: Walk): readonly FoldedAction[] => (w.letGo ? w.out.actions.slice(w.fresh) : [...(w.earlier ??= [...w.before()]), ...w.out.actions])

/** Puts an action in the place of the fresh one at that index. */
export const mend = (w: Walk, index: number, action: FoldedAction): void => {
  const own = w.letGo ? w.fresh + index : index - w.earlier!.length
  if (own >= 0) w.out.actions[own] = action
  else {
    w.earlier![index] = action
    w.mended = true
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
export const endOf = (w: Walk, { end }: Span): Words => nothingAt(w.start + end)
