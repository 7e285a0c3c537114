/** What one block adds to the ledger, in reading order. Spans are relative to the block. */
import type { Span } from '../../span.ts'
import type { Level } from '../response.ts'
import type { Due } from './due.ts'
import type { FindingName } from './labels.ts'
import type { Codes } from './legend.ts'
import type { Mark } from './marks.ts'
import type { StatedPosition } from './positionWords.ts'
import type { Statement } from './statement.ts'

export interface HeadingEvent {
  readonly kind: 'heading'
  readonly span: Span
  /** 0 for a bold line that does a heading's work; -1 for capitals that ran into a paragraph: they end what went before; -2 for “More widely, …”, which ends what no heading began. */
  readonly depth: number
  readonly names: readonly FindingName[]
  /** A number at its head that names a finding where the headings above speak of findings; without family. */
  readonly number: readonly FindingName[]
  /** The family of a plural finding word without a number: “Our response to the recommendations”. */
  readonly collective: string
  readonly title: string
  /** It is a body's name and no more: “Marl Council – Housing”. */
  readonly body?: true
  readonly contents: boolean
  /** When what is told below it is done. */
  readonly due?: Due
  /** A title such as “Response”, “What we will do”: part of what stands above it. */
  readonly part: boolean
  /** It says a position and no more: “Accepted in part”. */
  readonly position?: StatedPosition
}

export interface LeadEvent {
  readonly kind: 'lead'
  readonly span: Span
  readonly names: readonly FindingName[]
  /** `strong`: the name stands as a title. `weak`: a sentence that begins with it. */
  readonly strength: 'strong' | 'weak'
  /** Through words such as “Turning to”: what follows in later paragraphs is still about it. */
  readonly via: boolean
  /** The finding's own words, where they follow the name. */
  readonly text: Span
  readonly item: boolean
}

/** Findings that a sentence names in passing: the response speaks of them, if nowhere else. */
export interface NamedEvent {
  readonly kind: 'named'
  readonly span: Span
  readonly names: readonly FindingName[]
}

/** “1. …”, “(2) …”, “4a) ii. …”: a finding where findings are being listed. */
export interface NumberedEvent {
  readonly kind: 'numbered'
  readonly span: Span
  /** Where the item says it itself: “2. **Finding:** …”. */
  readonly family: string
  readonly number: readonly FindingName[]
  readonly text: Span
  /** Says what somebody will do: no finding, whatever its number. */
  readonly deed: boolean
}

/** An item without a number, or “Recommendation: …”. */
export interface UnnumberedEvent {
  readonly kind: 'unnumbered'
  readonly span: Span
  /** Empty for a plain item of a list. */
  readonly family: string
  readonly text: Span
  readonly deed: boolean
}

/** A table's row: what follows with `row` set belongs to it. */
export interface RowEvent {
  readonly kind: 'row'
  readonly span: Span
  readonly names: readonly FindingName[]
  /** The row is a finding without a number. */
  readonly family: string
  readonly text: Span
  /** The row has no finding of its own: `same` as the row above, or of the section (`none`). */
  readonly goesOn: 'new' | 'same' | 'none'
  /** “1” of a row that numbers its action “1.2” in a table without findings. */
  readonly stem?: string
  /** The table has a column for who acts. */
  readonly owned?: true
}

/** “You made six findings: that …; that …”: each finding in its own words. */
export interface ProseListEvent {
  readonly kind: 'prose-list'
  readonly family: string
  readonly items: readonly Span[]
  /** “(a)”, “(b)”: what they are called, where they are lettered. */
  readonly labels?: readonly string[]
  /** Told in running speech: findings only where none are called so. */
  readonly weak?: true
}

/** “You raised three matters”: a run of them may follow. */
export interface AnnouncedEvent {
  readonly kind: 'announced'
  /** 0 where no number is said. */
  readonly count: number
  /** The family of the word it uses; “matter” for one that is no word for findings. */
  readonly family: string
  /** One of them, as it calls them: “point”. */
  readonly noun: string
}

export interface ConcernEvent {
  readonly kind: 'concern'
  /** What the review is said to be concerned about, in the words that say so. */
  readonly concern: string
}

export interface IntroEvent {
  readonly kind: 'intro'
  /** Findings are listed next. */
  readonly family: string
  /** How many, where it says so: “five themes:”. */
  readonly count?: number
  /** Actions are listed next, by this doer where one is named. */
  readonly actions: boolean
  readonly owner?: Span
  /** It calls them actions: an item is one, whatever its form. */
  readonly named?: true
  /** When all of them are done. */
  readonly due?: Due
  /** The number of its own paragraph, “3. The concerns were:”. */
  readonly paragraph?: number
  /** An item of that depth that is nothing but a doer: the deeper ones are what it does. */
  readonly below?: number
}

export interface StatementEvent {
  readonly kind: 'statement'
  readonly statement: Statement
  readonly row: boolean
  readonly review: boolean
}

/** “A = accepted, PA = in part”: what the codes of a column of positions stand for. */
export interface LegendEvent {
  readonly kind: 'legend'
  readonly codes: Codes
}

/** A code in a table's column of positions. */
export interface CodedEvent {
  readonly kind: 'coded'
  readonly code: string
  readonly span: Span
}

export interface ActionEvent {
  readonly kind: 'action'
  readonly span: Span
  /** Start of the passage that it stands in. */
  readonly passage: number
  readonly row: boolean
  readonly review: boolean
  /** Findings named in the action itself; a bare number in a table, “[2]”, has the empty family. */
  readonly names: readonly FindingName[]
  readonly owner?: Span
  readonly due?: Due
  readonly monitoring?: Span
  readonly level: Level
  readonly strength: 'firm' | 'soft'
  readonly tense: 'will' | 'doing' | 'done'
  readonly agentless: boolean
  /** Of what is done to a report or its response: considered, agreed, published. */
  readonly process: boolean
  readonly elliptic: boolean
  /** A plain verb after its doer. */
  readonly plain?: 'sure' | 'told'
  readonly ask: boolean
  /** Tells no deed: an action only under words that call it one. */
  readonly bare?: true
  /** In no form of a deed, and likely to tell one. */
  readonly likely?: true
  /** In the form of a deed, and hardly like one by its words. */
  readonly doubtful?: true
  /** Words of substance. */
  readonly topics: readonly string[]
  /** Stands in a table's column or under a label of actions. */
  readonly labelled: boolean
  readonly item: boolean
  /** Read so in an entry of a plan without its lines alone, or anywhere but there. */
  readonly plan?: boolean
  /** How deep its item is nested; 0 outside a list. */
  readonly depth?: number
}

export interface MonitoringEvent {
  readonly kind: 'monitoring'
  readonly span: Span
  /** Start of the passage that it stands in. */
  readonly passage: number
  /** Tells of the effect, and not of what was done alone. */
  readonly sure: boolean
  /** Speaks of the actions as a whole. */
  readonly general: boolean
  /** Stands under a label such as “How we will know”. */
  readonly labelled: boolean
  /** Words of substance, for finding the action that it checks. */
  readonly topics: readonly string[]
}

/** “Lead: Head of Early Help”, “By: 31 March 2026” on a line of its own. */
export interface FieldEvent {
  readonly kind: 'field'
  readonly role: 'owner' | 'due' | 'monitoring'
  readonly span: Span
  /** On an item's line: it belongs to the action right before it. Else to all that still want it. */
  readonly item: boolean
  /** How deep its item is nested; what is deeper stands under it. */
  readonly depth?: number
  readonly due?: Due
  /** In an entry of a plan without its lines alone. */
  readonly plan?: boolean
}

/** “Finding: Recommendation 4” on an item's line below the action that answers it, or “This answers finding 4.” after it. */
export interface AnswersEvent {
  readonly kind: 'answers'
  readonly span: Span
  readonly names: readonly FindingName[]
  readonly depth: number
  /** “Recommendation: Officers should see every child.”: one without a number, in its own words. */
  readonly family?: string
  /** Start of the passage whose actions a sentence in it speaks of. */
  readonly passage?: number
}

/** A passage has been read to its end. */
export interface TextEvent {
  readonly kind: 'text'
  readonly span: Span
  readonly passage: number
  readonly words: number
  readonly review: boolean
  /** Gives a reason somewhere. */
  readonly reason: boolean
}

export type LedgerEvent =
  | HeadingEvent | LeadEvent | NamedEvent | NumberedEvent | UnnumberedEvent | RowEvent | ProseListEvent | IntroEvent
  | Mark | AnnouncedEvent | ConcernEvent | StatementEvent | LegendEvent | CodedEvent | ActionEvent | MonitoringEvent | FieldEvent | AnswersEvent | TextEvent
