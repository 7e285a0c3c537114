/** The language server: answers `initialize` at once and loads the reading of responses when the first request needs it. */
import { TextDocuments, type Connection } from 'vscode-languageserver'
import type { InitializationOptions } from '../protocol.ts'
import { capabilitiesFor, clientOf } from './capabilities.ts'
import { registerHandlers } from './handlers.ts'
import { edited, openDocument } from './openDocument.ts'
import type { Runtime } from './runtime.ts'

export function startServer(connection: Connection, runtime: Runtime, version: string): void {
  const documents = new TextDocuments({ create: openDocument, update: edited })
  connection.onInitialize(params => {
    const client = clientOf(params)
    const options = (params.initializationOptions ?? {}) as InitializationOptions & { readonly settings?: unknown }
    const folders = (params.workspaceFolders ?? []).map(({ uri }) => uri)
    registerHandlers({ connection, runtime, documents, client, options, folders })
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Board Response', version } }
  })
  documents.listen(connection)
  connection.listen()
}
