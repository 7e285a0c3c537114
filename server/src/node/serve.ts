import { setFlagsFromString } from 'node:v8'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from '../lsp/startServer.ts'

/**
 * Garbage is looked for once the heap has grown by a quarter, and not by its double: at 60,000 words that is 160 MB for 260, at the same cost of a
 * keystroke, as the looking is done beside it.
 */
const heap = '--heap-growing-percent=25'

/** `lsp --stdio` from other editors; VS Code passes `--node-ipc` itself. The connection takes its channel from the arguments. */
export function serve(version: string, channel: readonly string[]): void {
  setFlagsFromString(heap)
  if (channel.every(one => one === 'lsp')) process.argv.push('--stdio')
  startServer(createConnection(ProposedFeatures.all), { nextTurn: () => new Promise(resolve => setImmediate(resolve)), load: () => import('../reader.ts') }, version)
}
