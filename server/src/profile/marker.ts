/** A profile, resolved: the marker's text and what the tool looks for. The JSON's shape is `schemas/profile.schema.json`. */
import type { Position } from '../model/response.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off'

/** The words this kind of review uses; every message is made with them. */
export interface Terms {
  /** Who answers: “the Board”, “the safeguarding partners”. */
  readonly body: string
  readonly bodyFull: string
  readonly review: string
  readonly reviewShort: string
  /** What is answered: “finding”, and every word the reader should take for one (“recommendation”, “concern”, “learning point”). */
  readonly finding: string
  readonly findingWords: readonly string[]
}

/** The section offered where nothing on the page answers a question. */
export interface SectionOffer {
  readonly title: string
  /** Other headings under which the answer is looked for; compared without case, number and punctuation. */
  readonly aliases: readonly string[]
  /** The section's text without its heading, in VS Code's snippet syntax; placeholder texts stand in square brackets. */
  readonly snippet: string
}

export interface Question {
  readonly id: string
  /** The question's number in the marker; absent for what only the rationale asks. */
  readonly number?: number
  /** The marker's own words. */
  readonly text: string
  /** A few words for the checklist: “Accepts the findings?”. */
  readonly short: string
  /** What an answer looks like, in one or two plain sentences, for hovers and the checklist. */
  readonly guidance: string
  /** Which reader looks for the answer: a name from `model/evidence/`; `phrases` looks for the lexicons named below. */
  readonly reader: string
  /** Lexicons of phrases that answer it in full or in part, for the reader `phrases`, and extra ones for the others. */
  readonly lexicons: { readonly full: readonly string[]; readonly part: readonly string[] }
  /** Said where only a person can answer, in part or in full: why, and what to look at. */
  readonly person?: string
  readonly section: SectionOffer
}

export interface RuleSetting {
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

export interface Marker {
  readonly id: string
  readonly name: string
  /** Whole years and months that the guidance speaks for, as published: “2016”. */
  readonly asOf: string
  readonly source: { readonly title: string; readonly publisher: string; readonly year: number; readonly note: string }
  readonly terms: Terms
  readonly statement: string
  readonly rationale: readonly string[]
  readonly knowledgeBase: string
  readonly statutoryGuidance: string
  readonly obstacles: readonly { readonly id: string; readonly text: string }[]
  /** In the marker's order; `context` last. */
  readonly questions: readonly Question[]
  readonly positions: readonly Position[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Limits of the plain-English measures: words in a sentence, years of age. */
  readonly plainEnglish: { readonly sentenceWords: number; readonly readingAge: number; readonly source: string }
}
