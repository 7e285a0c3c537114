/** The review's own report, or its list of findings, as it was handed over and as it was read. */
import type { Span } from '../../span.ts'
import type { FindingName } from '../ledger/labels.ts'

/** Why there is nothing to read. */
export type WhyUnread =
  | 'missing' | 'outside' | 'folder' | 'not-relative' | 'unsaved' | 'not-text' | 'too-large' | 'itself' | 'is-response' | 'names-another' | 'no-findings' | 'forbidden' | 'unavailable'

/** What the writer named, with its text or with the reason why there is none. One object as long as the file is unchanged. */
export interface ReportGiven {
  readonly uri: string
  /** As the writer names it. */
  readonly name: string
  readonly text?: string
  readonly unread?: WhyUnread
}

/** Lines and characters from 0, in UTF-16 units, as the Language Server Protocol counts. */
export interface LineRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** One of the review's findings, as its report lists it. */
export interface ReviewFinding {
  readonly label: string
  readonly name: FindingName
  /** In the report's text. */
  readonly span: Span
  readonly range: LineRange
  /** The finding's own words; empty where the report gives none beside the label. */
  readonly text: string
}

export interface ReviewReport {
  readonly uri: string
  readonly name: string
  /** In the report's order, one for each label. Empty where `unread` says why. */
  readonly findings: readonly ReviewFinding[]
  /** Labels under which two different findings stand, with both places. */
  readonly twice: readonly { readonly label: string; readonly first: LineRange; readonly second: LineRange }[]
  readonly unread?: WhyUnread
}
