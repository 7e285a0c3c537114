/** What Node keeps of the server's code (client/src/server/compiledCode.ts): the next start says the same, and no document is in what is kept. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { startClient } from '../support/lspClient.ts'

const name = 'Quillshorequxwick'
const text = `---\ndocument: board-response\n---\n\n# Response of the ${name} Board\n\nThe ${name} Board accepts all the findings.\n\n[insert name] will act.\n`

let folder: string
beforeAll(() => {
  process.env.NODE_COMPILE_CACHE = folder = mkdtempSync(join(tmpdir(), 'compiled-'))
})
afterAll(() => {
  delete process.env.NODE_COMPILE_CACHE
  rmSync(folder, { recursive: true, force: true })
})

const files = (): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(one => one.isFile()).map(one => join(one.parentPath, one.name)).sort()

async function read(): Promise<readonly Diagnostic[]> {
  const client = await startClient({ pull: true })
  const diagnostics = await client.diagnostics(client.open(text))
  expect(await client.close()).toBe(0)
  return diagnostics
}

test('what is compiled is kept, the next start says the same, and no word of the document is in it', async () => {
  const first = await read()
  expect(first.length).toBeGreaterThan(4)
  const kept = files()
  expect(kept.length).toBeGreaterThan(1)
  // All functions, be they asked for or not: those that are compiled as they are called are not kept.
  expect(Math.max(...kept.map(file => statSync(file).size))).toBeGreaterThan(2 * statSync('dist/reader.js').size)
  expect(await read()).toEqual(first)
  expect(files()).toEqual(kept)
  for (const file of kept) {
    const bytes = readFileSync(file)
    for (const encoding of ['latin1', 'utf16le'] as const) expect(bytes.includes(Buffer.from(name, encoding)), file).toBe(false)
  }
})
