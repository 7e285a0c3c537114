/** The web's entry: the server is a worker. */
import { Uri, workspace, type ExtensionContext } from 'vscode'
import { activateWith } from './activate.ts'
import type { ClientFactory } from './server/clientFactory.ts'
import { serverModules, workerScript } from './server/workerScript.ts'

declare class Worker {
  constructor(url: string)
  onerror: ((event: { readonly message?: string }) => void) | null
  terminate(): void
}
declare class Blob {
  constructor(parts: readonly (string | Uint8Array)[], options: { readonly type: string })
}
declare const URL: { createObjectURL(blob: Blob): string; revokeObjectURL(url: string): void }

const createClient: ClientFactory = async (context, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser')
  // By way of a blob: where the extension lies on a remote machine, VS Code makes no worker from its own address.
  const modules = await Promise.all(serverModules.map(async name => [name, await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', name))] as const))
  const url = URL.createObjectURL(new Blob(workerScript(new Map(modules), 'server.browser.js'), { type: 'text/javascript' }))
  const worker = new Worker(url)
  worker.onerror = event => options.onFault(event.message ?? 'the worker could not be loaded')
  const client = new LanguageClient(options.id, options.name, worker, options.client)
  const end = () => {
    worker.terminate()
    URL.revokeObjectURL(url)
  }
  return { client, end }
}

export function activate(context: ExtensionContext): void {
  activateWith(context, createClient)
}
