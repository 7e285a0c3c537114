/**
 * What the review panel shows, ready to be drawn: every word and every number is here. It holds no places, so that what is drawn
 * stays the same while text is written elsewhere; a link's `to` names its place.
 */
import type { Verdict } from '../../engine/assessment.ts'

/** Words that lead to where they stand. */
export interface Link {
  readonly text: string
  /** Key of `places`; the same thing has the same key from one reading to the next. */
  readonly to: string
}

/** A link in a picture; `missing` where the words say that nothing is there, and lead to where it would stand. */
export interface Cell extends Link {
  readonly missing?: boolean
}

export interface PanelView {
  readonly title: string
  readonly profile: string
  readonly questions: QuestionsView
  readonly trace: TraceView
  readonly timeline: TimelineView
  readonly levels: LevelsView
  readonly reading: ReadingView
}

/** What every part of the page begins with. */
interface Part {
  readonly heading: string
  /** What it shows, in a sentence or two. */
  readonly says: string
}

export interface QuestionsView extends Part {
  readonly questions: readonly QuestionView[]
}

export interface QuestionView {
  readonly id: string
  /** “3  Accepts the findings?” */
  readonly name: string
  /** In the marker's words, or as the profile puts it. */
  readonly text: string
  readonly verdict: Verdict
  readonly verdictWords: string
  readonly reading: string
  /** What only a person can say. */
  readonly person?: string
  readonly evidence: readonly (Link & { readonly kind: string })[]
  /** Where a reader would look, where nothing was found. */
  readonly place?: Link
}

export interface TraceView extends Part {
  /** The marker's question where nothing is said of monitoring. */
  readonly asks?: Asks
  /** Of the picture and of the table behind it. */
  readonly columns: readonly [finding: string, position: string, action: string, owner: string, date: string, check: string]
  readonly groups: readonly TraceGroup[]
}

/** A finding with its actions; without `finding`, actions that answer none. */
export interface TraceGroup {
  readonly key: string
  /** `id` as in `ReviewSubject`. */
  readonly finding?: { readonly id: string; readonly name: Link; readonly text: string; readonly position: Cell }
  /** Said in the finding's place; `missing` where it is one that should be there. */
  readonly instead?: { readonly text: string; readonly missing: boolean }
  /** Where nothing follows from the finding. */
  readonly noAction?: Cell
  readonly actions: readonly TraceAction[]
}

export interface TraceAction {
  readonly key: string
  readonly action: Cell
  readonly owner: Cell
  readonly date: Cell
  readonly check: Cell
}

export interface TimelineView extends Part {
  readonly columns: readonly [when: string, what: string, words: string]
  readonly months: readonly { readonly key: string; readonly name: string; /** “3 months later”; empty for the next month. */ readonly gap: string; readonly entries: readonly TimelineEntry[] }[]
  /** `when`: what the table says in the place of a date. */
  readonly undated: readonly { readonly heading: string; readonly when: string; readonly entries: readonly Link[] }[]
}

export interface TimelineEntry extends Link {
  readonly kind: 'event' | 'action' | 'check'
  /** “Response agreed”, “Action due”, “Check”. */
  readonly what: string
  /** As the response writes it. */
  readonly day: string
}

export interface LevelsView extends Part {
  readonly asks?: Asks
  readonly columns: readonly [who: string, count: string, actions: string]
  readonly rows: readonly LevelRow[]
}

export interface LevelRow {
  readonly key: string
  readonly name: string
  /** “3 actions”, “none”. */
  readonly count: string
  /** Length of its bar, the longest being 1. */
  readonly length: number
  readonly actions: readonly Link[]
}

export interface ReadingView extends Part {
  readonly columns: readonly [section: string, age: string, sentences: string]
  /** Where the profile's limit stands on the bars, 0 to 1, and its words. */
  readonly limit: { readonly at: number; readonly says: string }
  readonly rows: readonly ReadingRow[]
  /** Where the limits come from. */
  readonly source: string
}

export interface ReadingRow extends Link {
  /** How deep the section lies, from 0. */
  readonly depth: number
  /** “about 17” */
  readonly age: string
  readonly length: number
  /** “older than the limit”; empty within it. */
  readonly beyond: string
  readonly sentences: string
}

/** A question to the reader, with the marker's own words that it rests on. */
export interface Asks {
  readonly question: string
  readonly quote?: string
}
