/**
 * A board's response as its reader sees it. Rules and features see this and nothing else.
 * All spans are addresses (`text/addresses.ts`), with which `text` is read.
 */
import type { Span, Words } from '../span.ts'
import type { Text } from '../text/text.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { BlockReading } from './blockReading.ts'
import type { ReviewReport, WhyUnread } from './report/reviewReport.ts'

/** The shape that the response takes; the names are those of the check's report. */
export type Form = 'letter' | 'statement' | 'report' | 'table' | 'finding-by-finding'

/** What the board says of one finding. `not-stated` is the absence of a word on it, never a guess. */
export type Position = 'accepted' | 'accepted-in-part' | 'not-accepted' | 'not-stated'

/** At whom an action is aimed. */
export type Level = 'frontline' | 'management' | 'executive' | 'national' | 'unclear'

/** A heading and what stands under it, down to the next heading of the same or a higher rank. */
export interface Section {
  readonly heading: Span
  /** The heading's words without marks and without its number. */
  readonly title: string
  /** “3.”, “2.1”, “B)” as written before the title, with its spacing; empty where there is none. */
  readonly number: string
  /** 1 to 6; a bold paragraph that stands alone as a heading counts as one deeper than the heading above it. */
  readonly depth: number
  /** False for a bold paragraph that does a heading's work. */
  readonly marked: boolean
  /** From the heading's end to the section's end, its subsections included. */
  readonly body: Span
  /** Index of the section that holds this one; -1 at the top. */
  readonly parent: number
  /** Nothing but white space and comments in the body. */
  readonly empty: boolean
  /** Ids of the questions that its title says it serves (by the profile's titles and aliases). */
  readonly serves: readonly string[]
}

/** Words on the page that bear on one question. */
export interface Evidence extends Words {
  readonly question: string
  /** `full`: says what the question asks. `part`: hedged, or one piece of it. */
  readonly strength: 'full' | 'part'
  /** 0 to 1: never shown. */
  readonly weight: number
  /** What kind of words these are, in the lexicon's terms: “audit”, “presented date”, “position on all findings”. */
  readonly kind: string
  /** How likely they are to answer, in hundredths, by the weight of their words; absent where they were not weighed. */
  readonly likely?: number
  /** Of words with several dates: the day that they tell of, in ISO form. */
  readonly day?: string
}

/** One of the review's findings (recommendations, concerns, learning points), as the response lists or answers it. */
export interface Finding {
  /** As written and as a reader would call it: “Recommendation 3”, “R3”, “Finding 2”. */
  readonly label: string
  /** Where it is listed: the heading, lead words, list item or table cell. */
  readonly span: Span
  /** The finding's own words where the response gives them. */
  readonly text: string
  readonly position: Position
  /** The words that state the position; may lie elsewhere (“all six findings are accepted”). */
  readonly positionWords?: Words
  /** Words of a table's row and words elsewhere, where the two state different positions. */
  readonly contradiction?: readonly Words[]
  /** True where a position other than full acceptance gives its reason. */
  readonly reasonGiven: boolean
  /** Indices into the response's actions. */
  readonly actions: readonly number[]
}

export interface Action {
  /** Exact source text of the action. */
  readonly text: string
  readonly span: Span
  /** Index into the response's findings; -1 when it answers none in particular. */
  readonly finding: number
  readonly owner?: Words
  readonly due?: Words
  /** ISO date (`2026-03-31`) where `due` names a day, a month or a quarter: then its last day. */
  readonly dueDate?: string
  readonly monitoring?: Words
  readonly level: Level
  /** In the form of an action, and hardly like one by its words: listed, and asked for nothing. */
  readonly doubtful?: true
}

export interface Response {
  readonly text: Text
  /** Undefined where the document has none. */
  readonly frontMatter?: FrontMatter
  readonly form: Form
  /** In document order. */
  readonly sections: readonly Section[]
  /** Readings of the top-level blocks in document order: each block's span and what was read in it. */
  readonly blocks: readonly PlacedReading[]
  /** Where an unclosed fence, comment or other HTML begins that would take in whatever came after the text; absent in a closed text. */
  readonly openFrom?: number
  readonly findings: readonly Finding[]
  readonly actions: readonly Action[]
  /** By question id, strongest first. A question with no evidence may be absent. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
  /** The review's own report with its findings, where the front matter or the command line names it. */
  readonly reviewReport?: ReviewReport
  /** The profile's file that the front matter names, where the response could not be read by it. */
  readonly profileUnread?: ProfileUnread
}

export interface ProfileUnread {
  /** As the writer names it. */
  readonly name: string
  /** Why there is no text of it. */
  readonly why?: WhyUnread
  /** What is wrong with its text, in plain words. */
  readonly faults: readonly string[]
}

/** A block's reading where it stands in the document. Spans inside `reading` are relative to `start`. */
export interface PlacedReading {
  readonly start: number
  readonly reading: BlockReading
  /** Indices of the passages that are the review's words by where they stand; absent in most blocks. */
  readonly review?: ReadonlySet<number>
}
