/** A profile, resolved: the marker's text and what the tool looks for. The JSON's shape is `schemas/profile.schema.json`. */
import type { Position } from '../model/response.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off'

/** The words this kind of review uses; every message is made with them. */
export interface Terms {
  /** Who answers: “the Board”, “the safeguarding partners”. */
  readonly body: string
  readonly bodyFull: string
  /** “the Board’s”, “the safeguarding partners’”: the apostrophe differs, so it is data. */
  readonly bodyPossessive: string
  /** Who acts with it: “member agencies”, “partner agencies”. */
  readonly agencies: string
  readonly review: string
  readonly reviewShort: string
  /** What a response says where it answers this kind of review, in the singular: “Regulation 28”, “prevention of future deaths”. */
  readonly reviewWords?: readonly string[]
  /** What is answered: “finding”, and every word the reader should take for one (“recommendation”, “concern”, “learning point”). */
  readonly finding: string
  readonly findingWords: readonly string[]
}

/** The section offered where nothing on the page answers a question. */
export interface SectionOffer {
  readonly title: string
  /** Its place among the sections of a whole response, from 1: the order of reading, which is not the marker's. */
  readonly order: number
  /** Other headings under which the answer is looked for; compared without case, number and punctuation. */
  readonly aliases: readonly string[]
  /** The section's text without its heading, in VS Code's snippet syntax; placeholder texts stand in square brackets. */
  readonly snippet: string
}

export interface Question {
  readonly id: string
  /** The question's number in the marker; absent for what only the rationale asks. */
  readonly number?: number
  /** The question as this kind of review puts it: the marker's own words unless `original` is there. */
  readonly text: string
  /** The marker's own words, where the profile had to put the question in other terms. */
  readonly original?: string
  /** A few words for the checklist: “Accepts the findings?”. */
  readonly short: string
  /** The same in as few words as a narrow side bar has room for; `short` where it is not given. */
  readonly label?: string
  /** What an answer looks like, in one or two plain sentences, for hovers and the checklist. */
  readonly guidance: string
  /** Which reader looks for the answer: a name from `model/evidence/`; `phrases` looks for the lexicons named below. */
  readonly reader: string
  /** Lexicons of phrases that answer it in full or in part, for the reader `phrases`, and extra ones for the others. */
  readonly lexicons: { readonly full: readonly string[]; readonly part: readonly string[] }
  /** For the reader `actions`: to say that nothing will be done, and why, answers it. */
  readonly noneWithReason?: boolean
  /** Said where only a person can answer, in part or in full: why, and what to look at. */
  readonly person?: string
  /** Absent where no section could answer the question: plain English is a matter of every sentence. */
  readonly section?: SectionOffer
}

export interface RuleSetting {
  readonly severity: Severity
  /** How the second problem of the rule in a document and all after it are shown, where that is not as the first. */
  readonly repeated?: Severity
  readonly options: Readonly<Record<string, unknown>>
}

/** Where the marker's text comes from. */
export interface Source {
  readonly title: string
  readonly publisher: string
  readonly year: number
  /** Which part of it: “Quality marker 16 of 18”. */
  readonly part: string
  /** What a reader should know about using it here. */
  readonly note: string
}

export interface Marker {
  readonly id: string
  readonly name: string
  /** Whole years and months that the guidance speaks for, as published: “2016”. */
  readonly asOf: string
  readonly source: Source
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
  /** Words and abbreviations that the writer or the board allows: no plain-English rule speaks of them. */
  readonly allowedWords?: readonly string[]
  readonly plainEnglish: { readonly sentenceWords: number; readonly readingAge: number; readonly source: string }
}
