/** How the server is spoken to: by VS Code over the channel that Node gives a child, by all other editors over stdio. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startClient } from '../support/lspClient.ts'

const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } }

test('over Node’s own channel it answers, and ends when it is told to', { timeout: 30_000 }, async () => {
  const server = fork('dist/server.node.js', ['lsp', '--node-ipc', `--clientProcessId=${process.pid}`], { execArgv: [] })
  const ended = once(server, 'exit')
  server.send(initialize)
  const [answer] = await once(server, 'message') as [{ readonly id: number, readonly result: { readonly serverInfo: object, readonly capabilities: object } }]
  expect(answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'Board Response' }, capabilities: { hoverProvider: true } } })
  server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' })
  await once(server, 'message')
  server.send({ jsonrpc: '2.0', method: 'exit' })
  expect(await ended).toEqual([0, null])
})

test('over stdio it answers whether it was told so or not', { timeout: 30_000 }, async () => {
  for (const command of [['lsp'], ['lsp', '--stdio'], ['--stdio']]) {
    const client = await startClient({}, ['dist/server.node.js', ...command])
    expect(await client.close(), command.join(' ')).toBe(0)
  }
})
