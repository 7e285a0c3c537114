/** Editing by the ledger: what the editor can ask about findings, actions and tables. Each feature's capability stands beside its handler. */
import { LSPErrorCodes, ResponseError, type Connection, type ServerCapabilities } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import * as protocol from '../protocol.ts'
import type { Client } from './capabilities.ts'
import type { Guard } from './guard.ts'
import type { Runtime } from './runtime.ts'
import type { Settings } from './settings.ts'

export const editingCapabilities: ServerCapabilities = {
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

interface Context {
  readonly connection: Connection
  readonly client: Client
  readonly options: protocol.InitializationOptions
  readonly guard: Guard
  readonly settingsOf: (uri: string) => Promise<Settings>
  readonly load: Runtime['load']
  readonly read: (uri: string) => Promise<{ document: TextDocument; analysis: Analysis } | undefined>
}

export function registerEditing({ connection, client, options, guard, settingsOf, load, read }: Context): void {
  connection.onDefinition(guard('Definition', null, async ({ textDocument: { uri }, position }) => {
    const found = await read(uri)
    return found ? [...(await load()).definition(found.document, found.analysis.assessment, found.document.offsetAt(position))] : null
  }))
  connection.onReferences(guard('References', null, async ({ textDocument: { uri }, position, context }) => {
    const found = await read(uri)
    return found ? [...(await load()).references(found.document, found.analysis.assessment, found.document.offsetAt(position), context.includeDeclaration)] : null
  }))
  connection.onDocumentHighlight(guard('Highlights', null, async ({ textDocument: { uri }, position }) => {
    const found = await read(uri)
    return found ? [...(await load()).highlights(found.document, found.analysis.assessment, found.document.offsetAt(position))] : null
  }))
  connection.onPrepareRename(guard('Rename', null, async ({ textDocument: { uri }, position }) => {
    const found = await read(uri)
    return found ? orRefuse((await load()).prepareRename(found.document, found.analysis.assessment, found.document.offsetAt(position))) : null
  }))
  connection.onRenameRequest(guard('Rename', null, async ({ textDocument: { uri }, position, newName }) => {
    const found = await read(uri)
    return found ? orRefuse((await load()).rename(found.document, found.analysis.assessment, found.document.offsetAt(position), newName, client.edits.documentChanges)) : null
  }))
  connection.onCodeLens(guard('Lenses', null, async ({ textDocument: { uri } }) => {
    const found = (await settingsOf(uri)).codeLens ? await read(uri) : undefined
    return found ? [...(await load()).codeLenses(found.document, found.analysis.assessment, options.commandLinks === true)] : null
  }))
  connection.languages.inlayHint.on(guard('Inlay hints', null, async ({ textDocument: { uri }, range }) => {
    const found = (await settingsOf(uri)).inlayHints ? await read(uri) : undefined
    return found ? [...(await load()).inlayHints(found.document, found.analysis.assessment, range)] : null
  }))
  connection.onFoldingRanges(guard('Folding', null, async ({ textDocument: { uri } }) => {
    const found = await read(uri)
    return found ? [...(await load()).foldingRanges(found.document, found.analysis.assessment)] : null
  }))
  connection.onSelectionRanges(guard('Selection', null, async ({ textDocument: { uri }, positions }) => {
    const found = await read(uri)
    if (!found) return null
    const { selectionRange } = await load()
    return positions.map(position => selectionRange(found.document, found.analysis.assessment.response, found.document.offsetAt(position)))
  }))
  connection.onDocumentLinks(guard('Links', null, async ({ textDocument: { uri } }) => {
    const found = await read(uri)
    return found ? [...(await load()).documentLinks(found.document, found.analysis.assessment.response)] : null
  }))
  connection.onRequest(protocol.TableEdit, guard('Table', { nothing: 'This could not be done. Nothing was changed.' } as protocol.TableEditResult, async (params: protocol.TableEditParams) => {
    const found = await read(params.textDocument.uri)
    if (!found) return { nothing: 'This document is not a board response. Choose “Treat as Board Response” first.' }
    return (await load()).tableEdit(found.document, found.analysis, params, client.edits)
  }))
  connection.onRequest(protocol.QuestionAt, guard('Question', {} as protocol.QuestionAtResult, async ({ textDocument: { uri }, position }: protocol.QuestionAtParams) => {
    const found = await read(uri)
    return found ? (await load()).questionAt(found.analysis.assessment, found.document.offsetAt(position)) : {}
  }))
}

/** The protocol's way to say why something cannot be done. */
function orRefuse<T extends object>(answer: T | { readonly refusal: string }): T {
  if ('refusal' in answer) throw new ResponseError<void>(LSPErrorCodes.RequestFailed, answer.refusal)
  return answer
}
