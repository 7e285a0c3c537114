/** What is written over stdio is what JSON.stringify writes, though lists of diagnostics are put together from parts. */
import { expect, test } from 'vitest'
import { encoder } from '../../server/src/node/writer.ts'

const written = async (message: object): Promise<string> => Buffer.from(await encoder.encode({ jsonrpc: '2.0', ...message }, { charset: 'utf-8' })).toString('utf8')
const diagnostic = (message: string): object => ({ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } }, message })

test.each([
  ['no list', { method: 'boardResponse/changed', params: { uri: 'file:///“a”.md', response: true } }],
  ['nothing', { id: 1, result: null }],
  ['an empty list', { method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a.md', version: 3, diagnostics: [] } }],
  ['a name that looks like the list', { method: 'textDocument/publishDiagnostics', params: { uri: 'file:///"diagnostics":[].md', version: 3, diagnostics: [diagnostic('“One”'), diagnostic('"diagnostics":[')] } }],
  ['an answer to a pull', { id: 7, result: { kind: 'full', resultId: 'x-1', items: [diagnostic('a\ud83d'), diagnostic('😀\n')] } }],
])('%s', async (_, message) => {
  for (let time = 0; time < 2; time++) expect(await written(message)).toBe(JSON.stringify({ jsonrpc: '2.0', ...message }))
})

test('what was written of a diagnostic before is written again, and others beside it', async () => {
  const [a, b, c] = ['one', 'two', 'three'].map(diagnostic)
  const push = (...diagnostics: (object | undefined)[]): object => ({ method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a.md', diagnostics } })
  for (const list of [[a, b], [b, c, a], [c]]) expect(await written(push(...list))).toBe(JSON.stringify({ jsonrpc: '2.0', ...push(...list) }))
})
