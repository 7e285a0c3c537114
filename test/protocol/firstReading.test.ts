/** A long response that was just opened: what is on the screen comes first, and what is asked meanwhile is answered from the whole. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { analyse } from '../../server/src/engine/analyse.ts'
import { long } from '../../server/src/engine/inParts.ts'
import { startClient, type Client } from '../support/lspClient.ts'

const head = '---\ndocument: board-response\n---\n\n# Response of the Harbour Board\n\n'
const paragraph = 'The Harbour Board will utilise the tally sheets, and the the clerk reads them by May 2031.\n\n'
const text = `${head}${paragraph.repeat(Math.ceil((2 * long) / paragraph.length))}`
const lines = { first: 100, last: 130 }

let client: Client
afterEach(async () => expect(await client.close()).toBe(0))

const linesOf = (diagnostics: readonly Diagnostic[]): readonly number[] => diagnostics.map(({ range }) => range.start.line)
const wholeOf = (of: string): number => analyse(of).assessment.problems.length
const refreshed = (): Promise<void> => new Promise(resolve => { client.connection.onRequest('workspace/diagnostic/refresh', () => { resolve(); return null }) })

describe('an editor that tells which lines it shows', () => {
  test('is given the marks on these first, and the whole when it is asked to look again', async () => {
    client = await startClient({ pull: true, lines })
    const again = refreshed()
    const document = client.open(text)
    const first = await client.diagnostics(document)
    expect(first.length).toBeGreaterThan(10)
    expect(Math.max(...linesOf(first))).toBeLessThanOrEqual(lines.last)
    await again
    expect((await client.diagnostics(document)).length).toBe(Math.min(1000, wholeOf(text)))
  })

  test('is pushed the marks on these first and then the whole', async () => {
    client = await startClient({ lines })
    const pushes: number[] = []
    client.connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => void pushes.push(diagnostics.length))
    client.open(text)
    await expect.poll(() => pushes, { timeout: 20_000 }).toHaveLength(2)
    expect(pushes[0]).toBeGreaterThan(10)
    expect(pushes[1]).toBe(Math.min(1000, wholeOf(text)))
  })

  test('is answered from the whole in all else, and from the text as it is after an edit', async () => {
    client = await startClient({ pull: true, lines })
    const opened = client.open(text)
    const glance = client.diagnostics(opened)
    const symbols = client.request<readonly { readonly children?: readonly object[] }[]>('textDocument/documentSymbol', { textDocument: { uri: opened.uri } })
    const again = refreshed()
    const document = client.change(opened, head.length, head.length, '## Time\n\nThe report was received on 3 May 2031.\n\n')
    await Promise.all([glance, symbols, again])
    expect((await client.diagnostics(document)).length).toBe(Math.min(1000, wholeOf(document.getText())))
    expect(JSON.stringify(await client.request('textDocument/documentSymbol', { textDocument: { uri: document.uri } }))).toContain('Time')
  })

  test('that shows no line of it is given the whole', async () => {
    client = await startClient({ pull: true, lines: null })
    const document = client.open(text)
    expect((await client.diagnostics(document)).length).toBe(Math.min(1000, wholeOf(text)))
  })
})

test('an editor that does not is given the whole at once', async () => {
  client = await startClient({ pull: true })
  const document = client.open(text)
  expect((await client.diagnostics(document)).length).toBe(Math.min(1000, wholeOf(text)))
})
