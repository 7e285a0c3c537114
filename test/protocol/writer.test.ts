/** What is written over stdio is what JSON.stringify writes, though lists of diagnostics are put together from parts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf } from '../../server/src/node/writer.ts'

const written = (message: object): string => Buffer.from(bytesOf({ jsonrpc: '2.0', ...message })).toString('utf8')
const diagnostic = (message: string): object => ({ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } }, message })

test.each([
  ['no list', { method: 'boardResponse/changed', params: { uri: 'file:///“a”.md', response: true } }],
  ['nothing', { id: 1, result: null }],
  ['an empty list', { method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a.md', version: 3, diagnostics: [] } }],
  ['a name that looks like the list', { method: 'textDocument/publishDiagnostics', params: { uri: 'file:///"diagnostics":[].md', version: 3, diagnostics: [diagnostic('“One”'), diagnostic('"diagnostics":[')] } }],
  ['an answer to a pull', { id: 7, result: { kind: 'full', resultId: 'x-1', items: [diagnostic('a\ud83d'), diagnostic('😀\n')] } }],
])('%s', (_, message) => {
  for (let time = 0; time < 2; time++) expect(written(message)).toBe(JSON.stringify({ jsonrpc: '2.0', ...message }))
})

test('what was written of a diagnostic before is written again, and others beside it', () => {
  const [a, b, c] = ['one', 'two', 'three'].map(diagnostic)
  const push = (...diagnostics: (object | undefined)[]): object => ({ method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a.md', diagnostics } })
  for (const list of [[a, b], [b, c, a], [c], [a, b, c], [a, c], [c, a, c], [b, a, c, c], [a, c, c], [], [c, c]]) expect(written(push(...list))).toBe(JSON.stringify({ jsonrpc: '2.0', ...push(...list) }))
})

test('any lists one after the other', () => {
  const known = Array.from({ length: 8 }, (_, i) => diagnostic('“é😀'.repeat(i)))
  const one = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, fc.string().map(diagnostic))
  fc.assert(fc.property(fc.array(fc.array(one, { maxLength: 12 }), { maxLength: 8 }), fc.string(), (lists, uri) => {
    for (const diagnostics of lists) expect(written({ method: 'textDocument/publishDiagnostics', params: { uri, diagnostics } })).toBe(JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params: { uri, diagnostics } }))
  }))
})
