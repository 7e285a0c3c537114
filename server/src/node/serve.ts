import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from '../lsp/startServer.ts'

/** `lsp --stdio` from other editors; VS Code passes `--node-ipc` itself. The connection takes its channel from the arguments. */
export function serve(version: string, channel: readonly string[]): void {
  if (channel.every(one => one === 'lsp')) process.argv.push('--stdio')
  startServer(createConnection(ProposedFeatures.all), { nextTurn: () => new Promise(resolve => setImmediate(resolve)), load: () => import('../reader.ts') }, version)
}
