/** Whatever happens to a server or its editor: it ends when it should, begins again as it was, and settings of any kind do not stop it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { startClient } from '../support/lspClient.ts'

const text = '---\ndocument: board-response\n---\n\n# Response of the Board\n\nThe Board accepts all the findings.\n\n[insert name] will act.\n'
const deaths = Number(process.env.DEATHS ?? 5)

const ended = (server: ChildProcess): Promise<number | null> => new Promise(resolve => server.once('exit', resolve))
const frame = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
const rough = (): ChildProcess => spawn(process.execPath, ['dist/server.node.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] })
const within = async <T>(work: Promise<T>, seconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`not within ${seconds} seconds`)), seconds * 1000)))
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

describe('the server ends', () => {
  test('when the editor closes the channel without a word', async () => {
    const server = rough()
    server.stdin!.write(frame({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }))
    await new Promise(resolve => server.stdout!.once('data', resolve))
    server.stdin!.end()
    await within(ended(server), 20)
  })

  test('when the editor closes it before the first message', async () => {
    const server = rough()
    server.stdin!.end()
    await within(ended(server), 20)
  })

  test('when the editor is gone and nobody reads what it says', async () => {
    const server = rough()
    server.stdin!.write(frame({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }) + frame({ method: 'initialized', params: {} }))
    await new Promise(resolve => server.stdout!.once('data', resolve))
    for (let i = 0; i < 20; i++) server.stdin!.write(frame({ method: 'textDocument/didOpen', params: { textDocument: { uri: `file:///work/${i}.md`, languageId: 'markdown', version: 1, text } } }))
    server.stdout!.destroy()
    server.stdin!.end()
    await within(ended(server), 20)
  })
})

test('a server killed amid its work leaves nothing behind: the next one says the same', async () => {
  let before: readonly Diagnostic[] | undefined
  for (let i = 0; i < deaths; i++) {
    const client = await startClient({ pull: true })
    const document = client.open(text)
    const diagnostics = await client.diagnostics(document)
    expect(JSON.stringify(diagnostics)).toBe(JSON.stringify(before ?? diagnostics))
    before = diagnostics
    void client.request('textDocument/diagnostic', { textDocument: { uri: client.change(document, 0, 0, '').uri } }).catch(() => {})
    client.connection.onClose(() => {})
    process.kill(client.pid, 'SIGKILL')
    client.connection.dispose()
  }
}, 120_000 + deaths * 10_000)

test.each([
  ['numbers', 7], ['null', null], ['a list', []], ['values of other kinds', { files: 'a', profile: 3, maxCharacters: 'many' }], ['values out of range', { files: [1, '', '['], profile: 'no-such-profile', maxCharacters: -5 }],
  ['names of every object', { __proto__: { files: ['**'] }, constructor: 1, toString: 2 }], ['globs that never end', { files: ['{'.repeat(2000), '**/'.repeat(500), '+(a|+(b|'.repeat(50), '!('.repeat(300)] }],
] as const)('settings that are %s do not stop it', async (_, settings) => {
  const client = await startClient({ pull: true, settings: settings as object })
  expect((await within(client.diagnostics(client.open(text)), 60)).length).toBeGreaterThan(0)
  await within(client.diagnostics(client.open('# Notes\n', 'file:///work/notes/aaaaaaaaaaaaaaaaaaaaaaaaaaaa.md')), 60)
  expect(await client.close()).toBe(0)
})

test('two servers on one workspace do not know of each other', async () => {
  const [one, two] = await Promise.all([startClient({ pull: true }), startClient({ pull: true })])
  const [first, second] = [one.open(text), two.open(text)]
  const other = two.change(second, second.getText().indexOf('[insert'), second.getText().length, 'The Chief Nurse will act.\n')
  const [a, b] = await Promise.all([one.diagnostics(first), two.diagnostics(other)])
  expect(a.map(({ code }) => code)).toContain('placeholder')
  expect(b.map(({ code }) => code)).not.toContain('placeholder')
  expect(await one.close()).toBe(0)
  expect(JSON.stringify(await two.diagnostics(other))).toBe(JSON.stringify(b))
  expect(await two.close()).toBe(0)
})

describe('messages that are no messages', () => {
  test.each([
    ['a document that is not open', 'textDocument/hover', { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } }],
    ['a place beyond the text', 'textDocument/hover', { textDocument: { uri: 'file:///work/response.md' }, position: { line: 9999, character: 9999 } }],
    ['a range that is upside down', 'textDocument/codeAction', { textDocument: { uri: 'file:///work/response.md' }, range: { start: { line: 5, character: 5 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } }],
    ['a request that there is not', 'boardResponse/noSuchThing', {}],
    ['no parameters', 'boardResponse/checklist', {}],
  ] as const)('%s: an answer or an error, and the server goes on', async (_, method, params) => {
    const client = await startClient({ pull: true })
    const document = client.open(text)
    await within(client.request(method, params).catch(() => undefined), 30)
    expect((await client.diagnostics(document)).length).toBeGreaterThan(0)
    expect(await client.close()).toBe(0)
  })
})
