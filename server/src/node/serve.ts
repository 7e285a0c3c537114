import { setFlagsFromString } from 'node:v8'
import { createMessageConnection, createServerPipeTransport, createServerSocketTransport, IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter, type MessageReader, type MessageWriter } from 'vscode-jsonrpc/node'
import { startServer } from '../lsp/startServer.ts'

/** How often it is looked whether the editor's process still lives, in milliseconds. */
const watch = 3000

/**
 * Garbage is looked for once the heap has grown by a quarter, and not by its double: at 60,000 words that is 160 MB for 260, at the same cost of a
 * keystroke, as the looking is done beside it.
 */
const heap = '--heap-growing-percent=25'

/** `lsp --stdio` from other editors; VS Code passes `--node-ipc` itself. `channel` holds the arguments. */
export function serve(version: string, channel: readonly string[]): void {
  setFlagsFromString(heap)
  const [reader, writer] = transport(channel)
  let asked = false
  const end = (properly: boolean): void => process.exit(properly ? 0 : 1)
  const editorIs = (processId: number): void => void setInterval(() => {
    try {
      process.kill(processId, 0)
    } catch {
      end(asked)
    }
  }, watch)
  const own = valueOf(channel, '--clientProcessId')
  if (own !== undefined) editorIs(Number(own))
  startServer(createMessageConnection(reader, writer), {
    nextTurn: () => new Promise(resolve => setImmediate(resolve)),
    load: () => import('../reader.ts'),
    editorIs: own === undefined ? editorIs : () => {},
    end: properly => end(asked = properly),
  }, version)
}

function transport(channel: readonly string[]): readonly [MessageReader, MessageWriter] {
  if (channel.includes('--node-ipc')) return [new IPCMessageReader(process), new IPCMessageWriter(process)]
  const pipe = valueOf(channel, '--pipe')
  if (pipe !== undefined) return createServerPipeTransport(pipe)
  const socket = valueOf(channel, '--socket')
  if (socket !== undefined) return createServerSocketTransport(Number(socket))
  // A library's word on the console would break the messages.
  console.log = console.info = console.debug = console.error
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)]
}

/** Of `--name value` or `--name=value`. */
function valueOf(channel: readonly string[], name: string): string | undefined {
  const at = channel.findIndex(one => one === name || one.startsWith(`${name}=`))
  return at < 0 ? undefined : channel[at] === name ? channel[at + 1] : channel[at]!.slice(name.length + 1)
}
