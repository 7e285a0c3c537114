/** What the server says it can do. Light: it is the first answer, before anything else is loaded. */
import { TextDocumentSyncKind, type InitializeParams, type ServerCapabilities } from 'vscode-languageserver'
import type { EditSupport } from '../features/insertionEdits.ts'
import { requestCapabilities } from './requests.ts'

/** What the editor said it can do, as far as it matters here. */
export interface Client {
  readonly pull: boolean
  readonly refresh: boolean
  readonly configuration: boolean
  readonly watchConfiguration: boolean
  /** Asks anew for lenses and hints when it is told that they have changed. */
  readonly refreshLenses: boolean
  readonly refreshHints: boolean
  /** Can be asked to tell of changed files. */
  readonly watchFiles: boolean
  readonly edits: EditSupport
  readonly snippetCompletion: boolean
}

export const clientOf = ({ capabilities: { textDocument, workspace } }: InitializeParams): Client => ({
  pull: textDocument?.diagnostic !== undefined,
  refresh: workspace?.diagnostics?.refreshSupport === true,
  configuration: workspace?.configuration === true,
  watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  refreshLenses: workspace?.codeLens?.refreshSupport === true,
  refreshHints: workspace?.inlayHint?.refreshSupport === true,
  watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  edits: { snippets: workspace?.workspaceEdit?.snippetEditSupport === true, documentChanges: workspace?.workspaceEdit?.documentChanges === true },
  snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
})

export const capabilitiesFor = (client: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(client.pull && { diagnosticProvider: { identifier: 'board-response', interFileDependencies: false, workspaceDiagnostics: false } }),
  ...requestCapabilities,
  workspace: { workspaceFolders: { supported: true } },
})
