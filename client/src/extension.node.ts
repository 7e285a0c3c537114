/** The desktop's and the remote host's entry: the server is a process of its own. */
import { Uri, type ExtensionContext } from 'vscode'
import { activateWith } from './activate.ts'
import type { Publisher } from './publish/exportResponse.ts'
import { nodeFiles } from './review/nodeFiles.ts'
import type { ClientFactory } from './server/clientFactory.ts'
import { compiledCode } from './server/compiledCode.ts'

/**
 * What is made for one keystroke is dead by the next, and a newer Node lets far more of it pile up than this before it looks. With this room a document
 * of 60,000 words takes a third less memory; with less still, keystrokes take longer.
 */
const memory = '--max-semi-space-size=4'

/**
 * Nor is what lasts looked through for garbage before there is as much of it as a long document makes: there is none yet while a document is read for the
 * first time, which takes an eighth less computing so, and no more memory at 60,000 words: those make 107 MB, and the first search is left to some later
 * keystroke. With more room than this it takes more memory.
 */
const room = '--initial-heap-size=112'

/** Patterns are compiled at once, and not first into a form that is thrown away at their second use: a first reading takes an eighth to a fifth less time. */
const patterns = '--no-regexp-tier-up'

/** The bench runs the server likewise (test/bench/peers.mjs). */
const flags = [memory, room, patterns]

const createClient: ClientFactory = async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath
  const client = new LanguageClient(options.id, options.name, { module, args: ['lsp'], transport: TransportKind.ipc, options: { execArgv: flags, env: { NODE_COMPILE_CACHE: compiledCode(context) } } }, options.client)
  return { client, end: () => undefined }
}

const publish: Publisher = async params => (await import('../../server/src/publish/publish.ts')).publish(params)

export function activate(context: ExtensionContext): void {
  activateWith(context, createClient, publish, nodeFiles)
}
