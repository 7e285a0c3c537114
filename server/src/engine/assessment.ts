/** What the engine says of one response against one marker. */
import type { Span } from '../span.ts'
import type { LineRange } from '../model/report/reviewReport.ts'
import type { Evidence, Response } from '../model/response.ts'
import type { Marker, Question, Severity } from '../profile/marker.ts'

/** The tool's reading, never a judgement; `needs-judgement` where only a person can say. */
export type Verdict = 'answered' | 'partly' | 'not-found' | 'needs-judgement'

export interface Answer {
  readonly question: Question
  readonly verdict: Verdict
  /** One plain sentence on what was read: “Two of three dates are given.” */
  readonly reading: string
  /** Strongest first. */
  readonly evidence: readonly Evidence[]
  /** All that was found, where `evidence` is only the first of it: what a person's judgement is bound to. */
  readonly all?: readonly Evidence[] | undefined
}

/** Text put in at one place; with `end`, in the place of what stands from `at` to there. Nothing else is ever changed or removed by it. */
export interface Insertion {
  readonly at: number
  readonly end?: number
  /** In VS Code's snippet syntax; `features/insertionEdits.ts` makes it plain text where the editor has no snippets. */
  readonly snippet: string
}

export interface Fix {
  /** Begins with “Insert” or “Say that” where nothing is taken away, else with “Replace”, “Split”, “Write out” or “Take out”. */
  readonly title: string
  readonly insertions: readonly Insertion[]
  /** Right wherever it is offered: it may be made with others of its kind, without a look at each. */
  readonly safe?: boolean
  /** Fixes with the same words here can be made at once throughout the document: “Replace every “prior to””. */
  readonly every?: string
}

/** Other words that a problem is about; `elsewhere` where they stand in the review's report, and `span` is in that text. */
export interface Related {
  readonly span: Span
  readonly message: string
  readonly elsewhere?: { readonly uri: string; readonly range: LineRange }
}

export interface Problem {
  /** The rule's id, which is also the name of its page. */
  readonly rule: string
  readonly severity: Exclude<Severity, 'off'>
  readonly span: Span
  /** All the words that it speaks of, where only their beginning is marked: its fixes are offered at each of them. */
  readonly over?: Span
  /** What is there, what is wanted, what to do. */
  readonly message: string
  /** Id of the question it serves. */
  readonly question?: string
  readonly related: readonly Related[]
  /** Their places are relative to `from`: `fixesOf` has them in the document. */
  readonly fixes: readonly Fix[]
  /** A comment cannot let it stand. */
  readonly firm?: true
  /** Where the block begins that the fixes were made for; 0 where their places are the document's. */
  readonly from: number
}

/** The problem's fixes with their places in the document. */
export const fixesOf = ({ fixes, from }: Pick<Problem, 'fixes' | 'from'>): readonly Fix[] => (from === 0 ? fixes : fixes.map(fix => ({ ...fix, insertions: fix.insertions.map(one => placed(one, from)) })))

const placed = (one: Insertion, from: number): Insertion => ({ ...one, at: one.at + from, ...(one.end !== undefined && { end: one.end + from }) })

export interface Assessment {
  readonly response: Response
  readonly marker: Marker
  /** In the marker's order. */
  readonly answers: readonly Answer[]
  /** By place in the document. */
  readonly problems: readonly Problem[]
}
