import { setFlagsFromString } from 'node:v8'
import { createConnection, ProposedFeatures, type Connection, type MessageReader } from 'vscode-languageserver/node'
import { startServer } from '../lsp/startServer.ts'
import { Writer } from './writer.ts'

/**
 * Garbage is looked for once the heap has grown by a half, and not by its double: at 60,000 words that keeps the resident set under half of what
 * checking the whole text with remark and retext takes. Looking more often, or with less room for what is new, costs keystrokes.
 */
const heap = '--heap-growing-percent=50'

/**
 * Functions are compiled quickly, never once more at length: in as much code as this the longer way takes a sixth of a keystroke's computing, for
 * an hour of typing and more, and gains nothing that could be measured. Only where the quicker compiler is at hand: elsewhere nothing would be compiled well.
 */
const quickly = '--no-turbofan'
const isQuick = Number.parseFloat(process.versions.v8) >= 12.4 && /^(?:x|arm)64$/.test(process.arch)

/** `lsp --stdio` from other editors; VS Code passes `--node-ipc` itself. The connection takes its channel from the arguments. */
export function serve(version: string, channel: readonly string[]): void {
  setFlagsFromString(heap)
  if (isQuick) setFlagsFromString(quickly)
  if (channel.every(one => one === 'lsp')) process.argv.push('--stdio')
  startServer(connection(), { nextTurn: () => new Promise(resolve => setImmediate(resolve)), load: () => import('../reader.ts') }, version)
}

const connection = (): Connection => {
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all)
  // Over stdio the output is the protocol's alone: what a library may have to say goes where errors go.
  globalThis.console = new console.Console(process.stderr)
  // A stream is taken for a reader too, and the process then ends with it.
  return createConnection(ProposedFeatures.all, process.stdin as unknown as MessageReader, new Writer(process.stdout))
}
