/**
 * What client and server say to each other beyond the Language Server Protocol. The client imports this file and nothing else
 * of the server. Ranges are the protocol's: zero-based lines, characters in UTF-16 code units.
 */
import type { Position as Place, Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-protocol'
import type { PanelView } from './review/panel/view.ts'

export type Verdict = 'answered' | 'partly' | 'not-found' | 'needs-judgement'
export type Position = 'accepted' | 'accepted-in-part' | 'not-accepted' | 'not-stated'

/** What the server is given at its start, as `initializationOptions`. */
export interface InitializationOptions {
  /** URI under which the rules' pages can be opened (`<pages>/<rule>.md`), for links from problems; without it problems carry no link. */
  readonly pages?: string
  /** The editor can run the client's commands from links in hovers. */
  readonly commandLinks?: boolean
  /** The editor answers `boardResponse/readFile`. */
  readonly readFile?: boolean
  /** The editor answers `boardResponse/visibleLines`. */
  readonly visibleLines?: boolean
}

/** client → server, notification: read this document as a response (or no longer), whatever its front matter says. */
export const TreatAs = 'boardResponse/treatAs'
export interface TreatAsParams {
  readonly textDocument: TextDocumentIdentifier
  readonly treat: boolean
}

/** client → server, request: what the checklist and the outline show. `null` where the document is not a response. */
export const Checklist = 'boardResponse/checklist'
export interface ChecklistParams {
  readonly textDocument: TextDocumentIdentifier
}
export interface ChecklistResult {
  /** Version of the text that was read. */
  readonly version: number
  readonly profile: { readonly id: string; readonly name: string; readonly source: string }
  readonly questions: readonly ChecklistQuestion[]
  readonly outline: readonly OutlineItem[]
  /** How long the response is and how hard to read, in one line. */
  readonly prose: string
  /** Problems above hint level, and all. */
  readonly problems: { readonly shown: number; readonly all: number }
}
export interface ChecklistQuestion {
  readonly id: string
  /** As the marker numbers it; absent for what only the rationale asks. */
  readonly number?: number
  readonly short: string
  /** The same in as few words as a narrow side bar has room for. */
  readonly label?: string
  readonly text: string
  readonly guidance: string
  readonly verdict: Verdict
  /** One plain sentence on what was read. */
  readonly reading: string
  /** More of what was read, in Markdown. */
  readonly more?: string
  /** What only a person can say, where that is so. */
  readonly person?: string
  readonly evidence: readonly { readonly range: Range; readonly text: string; readonly kind: string }[]
  /** Where a reader would look for the answer when nothing was found. */
  readonly place?: Range
  /** Title of the fix that inserts the section, as the editor's quick fix has it; absent where nothing is to insert. */
  readonly insert?: string
}
export interface OutlineItem {
  readonly kind: 'section' | 'finding' | 'action'
  readonly name: string
  /** “answers: monitoring”, “accepted · 2 actions”, “Head of Early Help · by 31 March 2026”. */
  readonly detail: string
  readonly range: Range
  readonly selection: Range
  readonly children: readonly OutlineItem[]
}

/** server → client, notification: the document was read again; whatever shows it may ask anew. */
export const Changed = 'boardResponse/changed'
export interface ChangedParams {
  readonly uri: string
  readonly version: number
  readonly response: boolean
}

/** client → server, request: the edit behind a command. The client applies it; `null` with a reason where there is nothing to do. */
export const InsertEdit = 'boardResponse/insertEdit'
export interface InsertEditParams {
  readonly textDocument: TextDocumentIdentifier
  /** `section` wants `question`. `front-matter` adds what is missing of it; `profile` says in it which kind of review is answered. */
  readonly what: 'section' | 'all-sections' | 'front-matter' | 'profile'
  readonly question?: string
  readonly profile?: string
}
export interface InsertEditResult {
  readonly edit?: WorkspaceEdit
  /** Why there is nothing to insert, in one plain sentence. */
  readonly nothing?: string
}

/** client → server, request: the marker's whole text as Markdown, for reading. */
export const MarkerText = 'boardResponse/markerText'
export interface MarkerTextParams {
  /** A profile's id; that of the document where one is given; else the default. */
  readonly profile?: string
  readonly textDocument?: TextDocumentIdentifier
  /** Shows this question first. */
  readonly question?: string
}
export interface MarkerTextResult {
  readonly markdown: string
}

/** client → server, request: the profiles there are. */
export const Profiles = 'boardResponse/profiles'
export type ProfilesResult = readonly { readonly id: string; readonly name: string; readonly source: string }[]

/** server → client, request: the text of the review's report that a response names. Only files within the open folders are asked for. */
export const ReadFile = 'boardResponse/readFile'
export interface ReadFileParams {
  readonly uri: string
  /** A larger file is not to be read, in bytes. */
  readonly most: number
}
export type ReadFileResult =
  | { readonly text: string }
  | { readonly unread: 'missing' | 'folder' | 'too-large' | 'forbidden' }

/** server → client, request: the lines of a document that the editor shows, for what is read first of a long one; `null` where it shows none. */
export const VisibleLines = 'boardResponse/visibleLines'
export interface VisibleLinesParams {
  readonly textDocument: TextDocumentIdentifier
}
/** Zero-based, both included. */
export type VisibleLinesResult = { readonly first: number; readonly last: number } | null

/**
 * client → server, request: the words that people's judgements are bound to, as they are now. `null` where the document is not a response.
 * The record itself stays with the client, which keeps it beside the document; `server/src/review` compares the two, on either side.
 */
export const Review = 'boardResponse/review'
export interface ReviewParams {
  readonly textDocument: TextDocumentIdentifier
}
export interface ReviewResult {
  /** Version of the text that was read. */
  readonly version: number
  /** False for a text that was too large to read: then no judgement can be made, and none stands. */
  readonly read: boolean
  readonly profile: { readonly id: string; readonly name: string }
  /** What the front matter calls the response, the board and the review, and its dates as they are written there, as far as it does. */
  readonly about: Readonly<Partial<Record<'title' | 'board' | 'review' | 'report-presented' | 'response-agreed' | 'published', string>>>
  /** Questions in the marker's order, then findings in the response's. */
  readonly subjects: readonly ReviewSubject[]
  /** The subjects' words by their hash: the heading right above them and a line break, if there is one, then their exact text with single spaces; and where they stand (of the same words in two places, the first). */
  readonly words: Readonly<Record<string, { readonly text: string; readonly range: Range }>>
}
export interface ReviewSubject {
  readonly kind: 'question' | 'finding'
  /** The question's id; a finding's name, which no other finding of the response has. */
  readonly id: string
  /** As the marker numbers a question. */
  readonly number?: number
  /** A question in short; a finding's name. */
  readonly name: string
  /** The question in full; the finding's own words, where the response gives them. */
  readonly text: string
  /** What only a person can say, where that is so. */
  readonly person?: string
  /** Of a question. */
  readonly verdict?: Verdict
  /** Of a finding. */
  readonly position?: Position
  /** Where a finding is listed, or where a reader would look for what is not found. */
  readonly range: Range
  /** Hashes of the words that bear on it, in the document's order. */
  readonly on: readonly string[]
  /** By hash, of words that bear on it in part: what does, with an ellipsis where the rest is left out. */
  readonly said: Readonly<Record<string, string>>
  /** Of a question on the response as a whole: hash over all its words. */
  readonly whole?: string
}

/** client → server, request: what the review panel shows, ready to be drawn. `null` where the document is not a response. */
export const ReviewPanel = 'boardResponse/reviewPanel'
export interface ReviewPanelParams {
  readonly textDocument: TextDocumentIdentifier
}
export interface ReviewPanelResult {
  /** Version of the text that was read. */
  readonly version: number
  readonly view: PanelView
  /** Where the view's links lead, by their `to`. */
  readonly places: Readonly<Record<string, Range>>
}

/** client → server, request: the edit behind a table command. The client applies it; a reason where nothing can be done there. */
export const TableEdit = 'boardResponse/tableEdit'
export type TableTool = 'add-row' | 'add-owner' | 'add-due' | 'add-monitoring' | 'to-table' | 'to-list'
export interface TableEditParams {
  readonly textDocument: TextDocumentIdentifier
  readonly position: Place
  readonly tool: TableTool
}
export type TableEditResult = InsertEditResult

/** client → server, request: the question that the words at a position bear on; none where they bear on none. */
export const QuestionAt = 'boardResponse/questionAt'
export interface QuestionAtParams {
  readonly textDocument: TextDocumentIdentifier
  readonly position: Place
}
export interface QuestionAtResult {
  readonly question?: string
}
