/**
 * What client and server say to each other beyond the Language Server Protocol. The client imports this file and nothing else
 * of the server. Ranges are the protocol's: zero-based lines, characters in UTF-16 code units.
 */
import type { Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-protocol'

export type Verdict = 'answered' | 'partly' | 'not-found' | 'needs-judgement'
export type Position = 'accepted' | 'accepted-in-part' | 'not-accepted' | 'not-stated'

/** What the server is given at its start, as `initializationOptions`. */
export interface InitializationOptions {
  /** URI under which the rules' pages can be opened (`<pages>/<rule>.md`), for links from problems; without it problems carry no link. */
  readonly pages?: string
  /** The editor can run the client's commands from links in hovers. */
  readonly commandLinks?: boolean
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
  /** Problems above hint level, and all. */
  readonly problems: { readonly shown: number; readonly all: number }
}
export interface ChecklistQuestion {
  readonly id: string
  /** As the marker numbers it; absent for what only the rationale asks. */
  readonly number?: number
  readonly short: string
  readonly text: string
  readonly guidance: string
  readonly verdict: Verdict
  /** One plain sentence on what was read. */
  readonly reading: string
  /** What only a person can say, where that is so. */
  readonly person?: string
  readonly evidence: readonly { readonly range: Range; readonly text: string; readonly kind: string; readonly strength: 'full' | 'part' }[]
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
  /** `section` wants `question`. `front-matter` adds what is missing of it. */
  readonly what: 'section' | 'all-sections' | 'front-matter'
  readonly question?: string
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
