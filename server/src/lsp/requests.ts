/** What an editor can ask about a response, of its reading. What stands in the protocol is offered beside what answers it. */
import { CodeActionKind, LSPErrorCodes, ResponseError, type Connection, type ServerCapabilities } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import type { Assessment } from '../engine/assessment.ts'
import * as protocol from '../protocol.ts'
import type { Client } from './capabilities.ts'
import type { Guard } from './guard.ts'
import type { Reader, Runtime } from './runtime.ts'
import type { Settings } from './settings.ts'

const fixAll = `${CodeActionKind.SourceFixAll}.boardResponse`

export const requestCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAll] },
  completionProvider: { triggerCharacters: [':', ' ', '-', '|', '\n'] },
  hoverProvider: true,
  documentSymbolProvider: { label: 'Board Response' },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  codeLensProvider: {},
  inlayHintProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
}

/** A document as it is now, with its reading. */
export interface Read {
  readonly document: TextDocument
  readonly analysis: Analysis
}

interface Context {
  readonly connection: Connection
  readonly client: Client
  readonly options: protocol.InitializationOptions
  readonly guard: Guard
  readonly settingsOf: (uri: string) => Promise<Settings>
  readonly load: Runtime['load']
  /** Undefined where the document is not open or is no response. */
  readonly read: (uri: string) => Promise<Read | undefined>
}

interface Asked extends Read {
  readonly reader: Reader
  readonly assessment: Assessment
}

/** Of which document something is asked. */
interface OfDocument {
  readonly textDocument: { readonly uri: string }
}

const noResponse = 'This document is not a board response. Choose “Treat as Board Response” first.'
const notDone = 'This could not be done. Nothing was changed.'

export function registerRequests({ connection, client, options, guard, settingsOf, load, read }: Context): void {
  /** Answers from the document's reading, and nothing where it has none. */
  const of = <P extends OfDocument, R>(name: string, answer: (asked: Asked, params: P) => R) => guard<P, R | null>(name, null, async params => answerOf(params, answer, null))
  const answerOf = async <P extends OfDocument, R, E>(params: P, answer: (asked: Asked, params: P) => R, otherwise: E): Promise<R | E> => {
    const found = await read(params.textDocument.uri)
    return found ? answer({ ...found, assessment: found.analysis.assessment, reader: await load() }, params) : otherwise
  }

  connection.onHover(of('Hover', ({ reader, document, analysis }, { position }) => reader.hover(document, analysis, document.offsetAt(position))))
  connection.onCompletion(of('Completion', ({ reader, document, assessment }, { position }) => reader.completion(document, assessment, document.offsetAt(position), client.snippetCompletion)))
  connection.onDocumentSymbol(of('Outline', ({ reader, document, assessment }) => [...reader.documentSymbols(document, assessment)]))
  connection.onDefinition(of('Definition', ({ reader, document, assessment }, { position }) => [...reader.definition(document, assessment, document.offsetAt(position))]))
  connection.onReferences(of('References', ({ reader, document, assessment }, { position, context }) => [...reader.references(document, assessment, document.offsetAt(position), context.includeDeclaration)]))
  connection.onDocumentHighlight(of('Highlights', ({ reader, document, assessment }, { position }) => [...reader.highlights(document, assessment, document.offsetAt(position))]))
  connection.onPrepareRename(of('Rename', ({ reader, document, assessment }, { position }) => orRefuse(reader.prepareRename(document, assessment, document.offsetAt(position)))))
  connection.onRenameRequest(of('Rename', ({ reader, document, assessment }, { position, newName }) => orRefuse(reader.rename(document, assessment, document.offsetAt(position), newName, client.edits.documentChanges))))
  connection.onFoldingRanges(of('Folding', ({ reader, document, assessment }) => [...reader.foldingRanges(document, assessment)]))
  connection.onSelectionRanges(of('Selection', ({ reader, document, assessment }, { positions }) => positions.map(position => reader.selectionRange(document, assessment.response, document.offsetAt(position)))))
  connection.onDocumentLinks(of('Links', ({ reader, document, assessment }) => [...reader.documentLinks(document, assessment.response)]))

  // What a writer can turn off is not read for.
  connection.onCodeLens(guard('Lenses', null, async params =>
    (await settingsOf(params.textDocument.uri)).codeLens ? answerOf(params, ({ reader, document, assessment }) => [...reader.codeLenses(document, assessment, options.commandLinks === true)], null) : null))
  connection.languages.inlayHint.on(guard('Inlay hints', null, async params =>
    (await settingsOf(params.textDocument.uri)).inlayHints ? answerOf(params, ({ reader, document, assessment }, { range }) => [...reader.inlayHints(document, assessment, range)], null) : null))
  connection.onCodeAction(guard('Code actions', null, async params => {
    const { only } = params.context
    const wanted = (kind: string): boolean => !only || only.some(one => one === '' || kind === one || kind.startsWith(`${one}.`))
    // What mends all is made only where it is asked for by name: on save, or by the command for it.
    const all = only !== undefined && wanted(fixAll)
    if (!all && !wanted(CodeActionKind.QuickFix) && !wanted(CodeActionKind.RefactorRewrite)) return null
    return answerOf(params, ({ reader, document, assessment }, { range }) => {
      const input = { document, assessment, range, support: client.edits, pages: options.pages }
      return [...(wanted(CodeActionKind.QuickFix) ? reader.codeActions(input) : []), ...(wanted(CodeActionKind.RefactorRewrite) ? reader.refactorings(input) : []), ...(all ? reader.sourceActions(input) : [])]
    }, null)
  }))

  connection.onRequest(protocol.Checklist, of<protocol.ChecklistParams, protocol.ChecklistResult>('Checklist', ({ reader, document, analysis }) => reader.checklist(document, analysis)))
  connection.onRequest(protocol.Review, of<protocol.ReviewParams, protocol.ReviewResult>('Review', ({ reader, document, analysis }) => reader.answerReview(document, analysis)))
  connection.onRequest(protocol.ReviewPanel, of<protocol.ReviewPanelParams, protocol.ReviewPanelResult>('Review panel', ({ reader, document, analysis }) => reader.answerPanel(document, analysis)))
  connection.onRequest(protocol.QuestionAt, guard<protocol.QuestionAtParams, protocol.QuestionAtResult>('Question', {}, async params =>
    answerOf(params, ({ reader, document, assessment }, { position }) => reader.questionAt(assessment, document.offsetAt(position)), {})))
  connection.onRequest(protocol.TableEdit, guard<protocol.TableEditParams, protocol.TableEditResult>('Table', { nothing: notDone }, async params =>
    answerOf(params, ({ reader, document, analysis }) => reader.tableEdit(document, analysis, params, client.edits), { nothing: noResponse })))
  connection.onRequest(protocol.InsertEdit, guard<protocol.InsertEditParams, protocol.InsertEditResult>('Insert', { nothing: notDone }, async params =>
    answerOf(params, ({ reader, document, analysis }) => reader.insertEdit(document, analysis, params, client.edits), { nothing: noResponse })))

  // The marker stands without a response.
  connection.onRequest(protocol.MarkerText, guard<protocol.MarkerTextParams, protocol.MarkerTextResult | null>('Marker', null, async params => {
    const found = params.textDocument && (await read(params.textDocument.uri))
    return (await load()).markerText(params, found?.analysis.assessment.marker)
  }))
  connection.onRequest(protocol.Profiles, guard<unknown, protocol.ProfilesResult>('Profiles', [], async () => (await load()).profiles()))
}

/** The protocol's way to say why something cannot be done. */
function orRefuse<T extends object>(answer: T | { readonly refusal: string }): T {
  if ('refusal' in answer) throw new ResponseError<void>(LSPErrorCodes.RequestFailed, answer.refusal)
  return answer
}
