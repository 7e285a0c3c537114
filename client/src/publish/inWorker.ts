/** On the web, where nothing can be loaded by its name, the file is made in a worker that lives as long as that takes. */
import { Uri, workspace, type ExtensionContext } from 'vscode'
import type { Published } from '../../../server/src/publish/publish.ts'
import { startWorker } from '../server/startWorker.ts'
import { workerScript } from '../server/workerScript.ts'
import type { Publisher } from './exportResponse.ts'

export const publishInWorker = ({ extensionUri }: ExtensionContext): Publisher => async params => {
  const name = 'publish.js'
  const code = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', name))
  const { worker, end } = startWorker([...workerScript(new Map([[name, code]]), name), `onmessage = ({ data }) => postMessage(require('./${name}').publish(data))\n`])
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
