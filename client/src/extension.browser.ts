/** The web's entry: the server is a worker. */
import { Uri, workspace, type ExtensionContext } from 'vscode'
import { activateWith } from './activate.ts'
import { publishInWorker } from './publish/inWorker.ts'
import type { ClientFactory } from './server/clientFactory.ts'
import { startWorker } from './server/startWorker.ts'
import { serverModules, workerScript } from './server/workerScript.ts'

const createClient: ClientFactory = async (context, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser')
  const modules = await Promise.all(serverModules.map(async name => [name, await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', name))] as const))
  const { worker, end } = startWorker(workerScript(new Map(modules), 'server.browser.js'))
  worker.onerror = event => options.onFault(event.message ?? 'the worker could not be loaded')
  const client = new LanguageClient(options.id, options.name, worker, options.client)
  return { client, end }
}

export function activate(context: ExtensionContext): void {
  activateWith(context, createClient, publishInWorker(context))
}
