/** The language server: answers `initialize` at once and loads the reading of responses when the first request needs it. */
import type { MessageConnection } from 'vscode-jsonrpc'
import type { InitializeParams, InitializeResult } from 'vscode-languageserver-protocol'
import type { InitializationOptions } from '../protocol.ts'
import { capabilitiesFor, clientOf } from './capabilities.ts'
import { connectionOver } from './connection.ts'
import { documentsOf } from './documents.ts'
import { registerHandlers } from './handlers.ts'
import type { Runtime } from './runtime.ts'

export function startServer(rpc: MessageConnection, runtime: Runtime, version: string): void {
  const connection = connectionOver(rpc)
  const documents = documentsOf(connection)
  rpc.onRequest('initialize', (params: InitializeParams): InitializeResult => {
    const client = clientOf(params)
    const options = (params.initializationOptions ?? {}) as InitializationOptions & { readonly settings?: unknown }
    const folders = (params.workspaceFolders ?? []).map(({ uri }) => uri)
    registerHandlers({ connection, runtime, documents, client, options, folders })
    if (typeof params.processId === 'number') runtime.editorIs?.(params.processId)
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Board Response', version } }
  })
  let asked = false
  rpc.onRequest('shutdown', () => {
    asked = true
    return null
  })
  const end = (): void => runtime.end?.(asked)
  rpc.onNotification('exit', end)
  rpc.onClose(end)
  rpc.listen()
}
