/** The desktop's and the remote host's entry: the server is a process of its own. */
import { Uri, type ExtensionContext } from 'vscode'
import { activateWith } from './activate.ts'
import { nodeFiles } from './review/nodeFiles.ts'
import type { ClientFactory } from './server/clientFactory.ts'

/**
 * What is made for one keystroke is dead by the next, and Node lets 48 MB of it pile up, and as much again of what has outlived two rounds.
 * With a third of that a long document takes a third less memory, at the same cost of a keystroke. The bench runs the server likewise (test/bench/peers.mjs).
 */
const memory = ['--max-semi-space-size=4'] as const

const createClient: ClientFactory = async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath
  const client = new LanguageClient(options.id, options.name, { module, args: ['lsp'], transport: TransportKind.ipc, options: { execArgv: [...memory] } }, options.client)
  return { client, end: () => undefined }
}

export function activate(context: ExtensionContext): void {
  activateWith(context, createClient, nodeFiles)
}
