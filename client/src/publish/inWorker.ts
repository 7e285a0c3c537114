/** On the web, where nothing can be loaded by its name, the file is made in a worker that lives as long as that takes. */
import { Uri, workspace, type ExtensionContext } from 'vscode'
import type { Published } from '../../../server/src/publish/publish.ts'
import { startWorker } from '../server/startWorker.ts'
import type { Publisher } from './exportResponse.ts'
import { publishModule, publishScript } from './publishScript.ts'

export const publishInWorker = ({ extensionUri }: ExtensionContext): Publisher => async params => {
  const { worker, end } = startWorker(publishScript(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', publishModule))))
  try {
    return await new Promise<Published>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data as Published)
      worker.onerror = ({ message }) => reject(new Error(message ?? 'the worker could not be loaded'))
      worker.postMessage(params)
    })
  } finally {
    end()
  }
}
