/** What the panel's page and the extension say to each other. */
import type { PanelView } from '../../../server/src/review/panel/view.ts'

/** extension → page: all that is shown. */
export interface Show {
  /** Undefined where no response is open: then `instead` says so. */
  readonly view?: PanelView
  readonly judged: Judged
  readonly words: PageWords
  readonly instead: string
}

/** What the reviewers have said, ready to be drawn. */
export interface Judged {
  /** “5 of 8 reviewed · 2 to look at again” */
  readonly progress: string
  /** By “question:time” or “finding:Finding 2”. */
  readonly subjects: Readonly<Record<string, JudgedSubject>>
  /** Judgements on what is in the response no longer. */
  readonly left: readonly (JudgedSubject & { readonly name: string })[]
}

export interface JudgedSubject {
  /** “judged met”, “look again, was met”, “reviewers differ: …” */
  readonly says: string
  readonly again: boolean
  readonly differ: boolean
  readonly judgements: readonly JudgementView[]
}

export interface JudgementView {
  readonly subject: string
  readonly by: string
  /** False for a note of somebody who has not judged: there are no old words to compare. */
  readonly judged: boolean
  readonly state: string
  readonly day: string
  readonly note: string
  /** “Look again: the words have changed”; empty where it stands. */
  readonly again: string
}

/** The page's own words, in the editor's language. */
export interface PageWords {
  readonly title: string
  readonly parts: string
  readonly judge: string
  readonly judgeAnew: string
  readonly compare: string
  readonly notJudged: string
  readonly left: string
  readonly differ: string
  readonly table: string
  readonly arrows: string
  readonly onlyGaps: string
  readonly noGaps: string
  readonly more: string
}

/** page → extension. */
export type Asked =
  /** `shows`: it shows what it was made with. */
  | { readonly do: 'ready'; readonly shows: boolean }
  /** To the words that a link's `to` names. */
  | { readonly do: 'go'; readonly to: string }
  | { readonly do: 'judge'; readonly subject: string }
  | { readonly do: 'compare'; readonly subject: string; readonly by: string }
