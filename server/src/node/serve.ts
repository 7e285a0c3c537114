import { getCompileCacheDir } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures, type Connection, type MessageReader } from 'vscode-languageserver/node'
import { startServer } from '../lsp/startServer.ts'
import { Writer } from './writer.ts'

/**
 * Garbage is looked for once the heap has grown by a third, and not by its double: at 60,000 words that keeps the resident set under half of what
 * checking the whole text with remark and retext takes. Looking more often, or with less room for what is new, costs keystrokes.
 */
const heap = '--heap-growing-percent=35'

/**
 * What is new is never put among what is old at once: a first reading keeps nearly all that it makes, and all that was made in the same places at
 * each later keystroke would then be garbage that only a search of the whole heap finds. Of a long text that was a tenth of a keystroke.
 */
const young = '--no-allocation-site-pretenuring'

/** What is alive of it is moved by one thread: of the few hundred kilobytes of a keystroke two take longer to agree on who moves what, a thirtieth of all that is computed. */
const alone = '--no-parallel-scavenge'

/**
 * Functions are compiled well only when they have been asked for twelve times as often as is usual, and once more at length twenty times: in as much code as
 * this the usual way took a sixth of the computing of a first reading, most of it for what is asked no more once the text is read, and more of that of the
 * first many hundred keystrokes. Left out altogether it would cost those of a long session a sixth.
 * Only where the compiler between the two is built in and used of itself, which many builds of Node 22 are without: there this would leave all of it slow.
 */
const seldom = ['--invocation-count-for-maglev=5000', '--invocation-count-for-turbofan=60000']
const { v8_enable_maglev: builtIn } = process.config.variables as { readonly v8_enable_maglev?: number | boolean }
const isBuiltIn = Boolean(builtIn) && Number.parseFloat(process.versions.v8) >= 12.4

export function serve(version: string): void {
  for (const flag of [heap, young, alone, ...(isBuiltIn ? seldom : [])]) setFlagsFromString(flag)
  startServer(connection(), { nextTurn: () => new Promise(resolve => setImmediate(resolve)), load }, version)
}

/**
 * Where Node keeps what it compiles (client/src/server/compiledCode.ts), all of the reader is compiled as it is loaded, and not each function at its first call:
 * what is compiled then is not kept, and would be compiled anew at each start.
 */
async function load(): Promise<typeof import('../reader.ts')> {
  const whole = getCompileCacheDir?.() !== undefined
  if (whole) setFlagsFromString('--no-lazy')
  try {
    return await import('../reader.ts')
  } finally {
    if (whole) setFlagsFromString('--lazy')
  }
}

/** VS Code names its own channel, `--node-ipc`; all other editors speak over stdio, whether they say so or not. */
const connection = (): Connection => {
  if (process.argv.includes('--node-ipc')) return createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process))
  // Over stdio the output is the protocol's alone: what a library may have to say goes where errors go.
  globalThis.console = new console.Console(process.stderr)
  // A stream is taken for a reader too, and the process then ends with it.
  return createConnection(ProposedFeatures.all, process.stdin as unknown as MessageReader, new Writer(process.stdout))
}
