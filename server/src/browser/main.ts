/** The web worker's entry: one of the modules of which the client makes the worker's script. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from '../lsp/startServer.ts'

declare const self: DedicatedWorkerGlobalScope
/** Put in by the build. */
declare const BOARD_RESPONSE_VERSION: string

// A message to oneself comes after those that wait already; a timer would be slowed down in the background.
const turns = new MessageChannel()
const waiting: (() => void)[] = []
turns.port1.onmessage = () => waiting.shift()?.()
const nextTurn = (): Promise<void> => new Promise(resolve => {
  waiting.push(resolve)
  turns.port2.postMessage(null)
})

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), { nextTurn, load: () => import('../reader.ts') }, BOARD_RESPONSE_VERSION)
