/**
 * The editor at the other end: the protocol's messages by their names, over JSON-RPC. `vscode-languageserver` lays a class for every
 * message of the protocol over the same library, five times what is needed here and more than half of what is loaded before the first answer.
 */
import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc'
import type * as lsp from 'vscode-languageserver-protocol'

/** What the editor may ask: parameters and answer. */
interface Requests {
  'textDocument/codeAction': [lsp.CodeActionParams, (lsp.Command | lsp.CodeAction)[] | null]
  'textDocument/codeLens': [lsp.CodeLensParams, lsp.CodeLens[] | null]
  'textDocument/completion': [lsp.CompletionParams, lsp.CompletionItem[] | lsp.CompletionList | null]
  'textDocument/definition': [lsp.DefinitionParams, lsp.Definition | lsp.DefinitionLink[] | null]
  'textDocument/diagnostic': [lsp.DocumentDiagnosticParams, lsp.DocumentDiagnosticReport]
  'textDocument/documentHighlight': [lsp.DocumentHighlightParams, lsp.DocumentHighlight[] | null]
  'textDocument/documentLink': [lsp.DocumentLinkParams, lsp.DocumentLink[] | null]
  'textDocument/documentSymbol': [lsp.DocumentSymbolParams, lsp.DocumentSymbol[] | null]
  'textDocument/foldingRange': [lsp.FoldingRangeParams, lsp.FoldingRange[] | null]
  'textDocument/hover': [lsp.HoverParams, lsp.Hover | null]
  'textDocument/inlayHint': [lsp.InlayHintParams, lsp.InlayHint[] | null]
  'textDocument/prepareRename': [lsp.PrepareRenameParams, lsp.PrepareRenameResult | null]
  'textDocument/references': [lsp.ReferenceParams, lsp.Location[] | null]
  'textDocument/rename': [lsp.RenameParams, lsp.WorkspaceEdit | null]
  'textDocument/selectionRange': [lsp.SelectionRangeParams, lsp.SelectionRange[] | null]
}

/** What the editor may tell. */
interface Notifications {
  'initialized': lsp.InitializedParams
  'textDocument/didOpen': lsp.DidOpenTextDocumentParams
  'textDocument/didChange': lsp.DidChangeTextDocumentParams
  'textDocument/didClose': lsp.DidCloseTextDocumentParams
  'workspace/didChangeConfiguration': lsp.DidChangeConfigurationParams
  'workspace/didChangeWatchedFiles': lsp.DidChangeWatchedFilesParams
}

export interface Connection {
  answer<M extends keyof Requests>(method: M, by: (params: Requests[M][0], token: CancellationToken) => Promise<Requests[M][1]>): void
  /** Answers a request of our own. */
  answerOwn<P, R>(method: string, by: (params: P, token: CancellationToken) => Promise<R>): void
  hear<M extends keyof Notifications>(method: M, by: (params: Notifications[M]) => void): void
  hearOwn<P>(method: string, by: (params: P) => void): void
  /** Rejects where the editor refuses or has gone. */
  ask<R>(method: string, params?: object): Promise<R>
  /** Asks for what the editor may refuse without a loss. */
  wish(method: string, params?: object): void
  tell(method: string, params: object): void
  /** Told of changes of that kind from now on, where the editor can be asked for it. */
  register(method: string, options: object): void
  /** Writes into the editor's log. Never words of a document. */
  logError(message: string): void
}

const errorMessage: typeof lsp.MessageType.Error = 1

export function connectionOver(rpc: MessageConnection): Connection {
  let registered = 0
  // Where the editor has gone there is nobody to tell, and nothing to be done.
  const wish = (method: string, params?: object): void => void rpc.sendRequest(method, params).catch(() => undefined)
  const tell = (method: string, params: object): void => void rpc.sendNotification(method, params).catch(() => undefined)
  const answer = (method: string, by: (params: never, token: CancellationToken) => Promise<unknown>): void => void rpc.onRequest<unknown, void>(method, by)
  return {
    answer,
    answerOwn: answer,
    hear: (method, by) => void rpc.onNotification(method, by),
    hearOwn: (method, by) => void rpc.onNotification(method, by),
    ask: (method, params) => rpc.sendRequest(method, params),
    wish,
    tell,
    register: (method, options) => wish('client/registerCapability', { registrations: [{ id: `${method}#${++registered}`, method, registerOptions: options }] } satisfies lsp.RegistrationParams),
    logError: message => tell('window/logMessage', { type: errorMessage, message } satisfies lsp.LogMessageParams),
  }
}

/** The protocol's own errors. */
export const requestCancelled = -32_800
export const requestFailed = -32_803
