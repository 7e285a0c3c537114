/** The desktop's and the remote host's entry: the server is a process of its own. */
import { Uri, type ExtensionContext } from 'vscode'
import { activateWith } from './activate.ts'
import { nodeFiles } from './review/nodeFiles.ts'
import type { ClientFactory } from './server/clientFactory.ts'

const createClient: ClientFactory = async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath
  const client = new LanguageClient(options.id, options.name, { module, args: ['lsp'], transport: TransportKind.ipc }, options.client)
  return { client, end: () => undefined }
}

export function activate(context: ExtensionContext): void {
  activateWith(context, createClient, nodeFiles)
}
