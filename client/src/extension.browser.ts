/** The web's entry: the server is a worker. */
import { Uri, type ExtensionContext } from 'vscode'
import { activateWith } from './activate.ts'
import type { ClientFactory } from './server/clientFactory.ts'

declare class Worker {
  constructor(url: string)
  onerror: ((event: { readonly message?: string }) => void) | null
  terminate(): void
}

const createClient: ClientFactory = async (context, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser')
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true))
  worker.onerror = event => options.onFault(event.message ?? 'the worker could not be loaded')
  const client = new LanguageClient(options.id, options.name, worker, options.client)
  return { client, end: () => worker.terminate() }
}

export function activate(context: ExtensionContext): void {
  activateWith(context, createClient)
}
