/** The bundled server as an editor meets it: a real process over stdio. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Diagnostic, DocumentSymbol, Hover } from 'vscode-languageserver-protocol'
import profile from '../../server/profiles/scr-board-response.json' with { type: 'json' }
import { applyEdit, startClient, type Client, type Editor } from '../support/lspClient.ts'

const response = `---
document: board-response
title: Response of the Board
board: Quillshore Safeguarding Children Board
review: Child Fern
---

# Response of the Board

The Board accepts all the findings.

## What we will do

The Director of Children’s Services will change the procedure by 31 March 2018.
`

let client: Client
const start = async (editor?: Editor): Promise<Client> => (client = await startClient(editor))
afterEach(async () => expect(await client.close()).toBe(0))
const missing = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'question-not-found')
const about = (diagnostics: readonly Diagnostic[], id: string) => {
  const { number } = profile.questions.find(question => question.id === id)!
  return diagnostics.find(({ message }) => String(message).startsWith(`Question ${number}: `))
}

describe.each([{ pull: true }, { pull: false }])('diagnostics with %o', editor => {
  test('say what is missing, where, and which page explains it', async () => {
    await start(editor)
    const diagnostics = await client.diagnostics(client.open(response))
    const monitoring = about(diagnostics, 'monitoring')!
    expect(monitoring).toMatchObject({ code: 'question-not-found', source: 'Board Response', codeDescription: { href: 'file:///pages/question-not-found.md' }, range: { start: { line: 7 }, end: { line: 7 } } })
    expect(about(missing(diagnostics), 'acceptance')).toBeUndefined()
  })

  test('follow the text', async () => {
    await start(editor)
    const opened = client.open(response)
    expect(about(await client.diagnostics(opened), 'monitoring')).toBeDefined()
    const changed = client.change(opened, response.length, response.length, '\n## How we will know it has worked\n\nThe Quality Group will audit 40 files in November 2018 and report the result to the Board.\n')
    expect(about(await client.diagnostics(changed), 'monitoring')).toBeUndefined()
  })

  test('are none in any other Markdown', async () => {
    await start(editor)
    const document = client.open('# Notes\n\nTBC\n')
    if (editor.pull) return expect(await client.diagnostics(document)).toEqual([])
    const other = client.open(response, 'file:///work/other.md')
    await client.diagnostics(other)
    await expect(Promise.race([client.diagnostics(document), new Promise((_, reject) => setTimeout(() => reject(new Error('nothing')), 200))])).rejects.toThrow('nothing')
  })

  test('come to every Markdown document that the settings or the writer name', async () => {
    await start({ ...editor, settings: { files: ['responses/**/*.md'] } })
    expect(missing(await client.diagnostics(client.open('# Untagged\n', 'file:///work/responses/2018/a.md'))).length).toBeGreaterThan(4)
    const plain = client.open('# Untagged\n', 'file:///work/notes/b.md')
    await client.connection.sendNotification('boardResponse/treatAs', { textDocument: { uri: plain.uri }, treat: true })
    expect(missing(await client.diagnostics(plain)).length).toBeGreaterThan(4)
  })
})

test('a pull that finds nothing new says so', async () => {
  await start({ pull: true })
  const document = client.open(response)
  const ask = (previousResultId?: string) => client.request<{ kind: string; resultId: string }>('textDocument/diagnostic', { textDocument: { uri: document.uri }, previousResultId })
  const first = await ask()
  expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
})

describe.each([{ snippets: true }, { snippets: false }])('the quick fix with %o', editor => {
  test('inserts the missing section and changes nothing that is written', async () => {
    await start({ pull: true, ...editor })
    const document = client.open(response)
    const problem = about(await client.diagnostics(document), 'monitoring')!
    const fix = (await client.actions(document, problem)).find(({ title }) => title === 'Insert section “How we will know it has worked”')!
    const text = applyEdit(document, fix.edit!)
    expect(text).toContain('\n## How we will know it has worked\n')
    expect(text.includes('${1:')).toBe(editor.snippets)
    const inserted = text.length - response.length
    const at = [...response].findIndex((_, i) => response[i] !== text[i])
    const from = at < 0 ? response.length : at
    expect(text.slice(0, from) + text.slice(from + inserted)).toBe(response)
  })
})

test('hover on a heading tells the marker’s question', async () => {
  await start()
  const document = client.open(response)
  const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: document.uri }, position: { line: 11, character: 6 } })
  expect(JSON.stringify(hover.contents)).toContain('Does the LSCB response say what action the board and its member agencies will take?')
})

test('the outline says which question a section answers', async () => {
  await start()
  const document = client.open(response)
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: document.uri } })
  expect(symbols[0]!.children![0]).toMatchObject({ name: 'What we will do', detail: '5 What will be done, and by whom?' })
})

test('the server starts by VS Code’s own channel name as well', async () => {
  client = await startClient({}, ['dist/server.node.js', '--stdio'])
  expect(client.initialized.serverInfo?.name).toBe('Board Response')
})

test('front matter is completed and explained from its schema', async () => {
  await start()
  const document = client.open(response.replace('review: Child Fern\n', 'sta\n'))
  const items = await client.request<{ label: string }[]>('textDocument/completion', { textDocument: { uri: document.uri }, position: { line: 4, character: 3 } })
  expect(items.map(({ label }) => label)).toContain('status')
  const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: document.uri }, position: { line: 3, character: 2 } })
  expect(hover.range).toEqual({ start: { line: 3, character: 0 }, end: { line: 3, character: 5 } })
})
