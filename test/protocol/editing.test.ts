/** Editing by the ledger as an editor meets it: the bundled server over stdio. */
import { afterEach, describe, expect, test } from 'vitest'
import type { CodeAction, CodeLens, CompletionItem, Diagnostic, FoldingRange, InlayHint, Location, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { applyEdit, startClient, type Client, type Editor } from '../support/lspClient.ts'

const response = `---
document: board-response
report: reports/review.md
---

# Our response

## Do we accept the findings?

### Recommendation 1

Accepted. The Head of Early Help will change the form by 31 March 2026. We will audit 40 files in May 2026.

### Recommendation 3

Accepted. This follows R1.

## Action plan

| Ref | Action | Who |
|---|---|---|
| A1 | Write the plan | Head of Early Help |
`
const report = '# Review\n\n## Recommendation 1\n\nChange the form.\n\n## Recommendation 2\n\nSee every baby.\n\n## Recommendation 3\n\nShare it.\n'
const reportUri = 'file:///work/reports/review.md'

let client: Client
const start = async (editor?: Editor): Promise<Client> => (client = await startClient(editor))
afterEach(async () => expect(await client.close()).toBe(0))
const at = (text: string, words: string) => {
  const before = text.slice(0, text.indexOf(words) + 1)
  return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 }
}
const ask = <R>(method: string, words: string, more: object = {}): Promise<R> => client.request<R>(`textDocument/${method}`, { textDocument: { uri: 'file:///work/response.md' }, position: at(response, words), ...more })
const of = (diagnostics: readonly Diagnostic[], ...rules: readonly string[]) => diagnostics.filter(({ code }) => rules.includes(String(code)))
/** Diagnostics once some of these rules speak, or stop to. */
async function until(document: ReturnType<Client['open']>, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
  for (let i = 0; i < 100; i++) {
    const found = await client.diagnostics(document)
    if (wanted(found)) return found
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('the diagnostics never came to that')
}

describe.each([{ pull: true }, { pull: false }])('the review’s report with %o', editor => {
  test('is asked for once, and each finding that is not answered is a problem that leads to it', async () => {
    await start({ ...editor, files: { [reportUri]: { text: report } } })
    const document = client.open(response)
    const [problem, ...others] = of(await until(document, all => of(all, 'finding-unanswered').length > 0), 'finding-unanswered')
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 1,
      range: { start: { line: 7, character: 0 } },
      relatedInformation: [{ location: { uri: reportUri, range: { start: { line: 6, character: 3 }, end: { line: 6, character: 19 } } } }],
    })
    const fix = (await client.actions(document, problem!)).find(({ title }) => title === 'Insert an answer to recommendation 2')!
    const mended = applyEdit(document, fix.edit!)
    expect(mended.indexOf('### Recommendation 2')).toBeGreaterThan(mended.indexOf('### Recommendation 1'))
    expect(mended.indexOf('### Recommendation 3')).toBeGreaterThan(mended.indexOf('### Recommendation 2'))
    const changed = client.change(document, response.length, response.length, '\nRecommendation 2 is accepted.\n')
    await until(changed, all => of(all, 'finding-unanswered').length === 0)
    expect(client.asked).toEqual([reportUri])
  })

  test('is read again when its file changes, and from the editor while it is open there', async () => {
    const files: Record<string, object> = { [reportUri]: { unread: 'missing' } }
    await start({ ...editor, files })
    const document = client.open(response)
    const missing = of(await until(document, all => of(all, 'report-unread').length > 0), 'report-unread')
    expect(missing[0]).toMatchObject({ message: expect.stringContaining('There is no file at “reports/review.md”'), range: { start: { line: 2, character: 8 }, end: { line: 2, character: 25 } } })
    files[reportUri] = { text: report }
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: reportUri, type: 1 }] })
    await until(document, all => of(all, 'finding-unanswered').length === 1)
    const opened = client.open(`${report}\n## Recommendation 4\n\nNew.\n`, reportUri)
    await until(document, all => of(all, 'finding-unanswered').length === 2)
    client.change(opened, 0, opened.getText().length, '# Nothing\n')
    await until(document, all => of(all, 'report-unread').length === 1 && of(all, 'finding-unanswered').length === 0)
  })

  test.each([
    ['../outside.md', 'lies outside the folder that this document belongs to'], ['/etc/passwd', 'is not a path that starts from this document’s folder'], ['https://example.org/r.md', 'is not a path'],
    ['response.md', 'is this response itself'], ['./x/../response.md', 'is this response itself'], ['reports/response2.md', 'is a board’s response, not a review’s report'],
    ['reports/word.docx', 'holds no text'], ['reports', 'is a folder'], ['reports/big.md', 'is too large'], ['reports/empty.md', 'No findings were found'],
  ])('says why “%s” cannot be it', async (path, why) => {
    await start({ ...editor, files: {
      'file:///work/reports/response2.md': { text: response }, 'file:///work/reports/word.docx': { text: 'PK\u0003\u0004' }, 'file:///work/reports': { unread: 'folder' },
      'file:///work/reports/big.md': { unread: 'too-large' }, 'file:///work/reports/empty.md': { text: '# Minutes\n\nWe met.\n' },
    } })
    const document = client.open(response.replace('reports/review.md', path))
    const found = of(await until(document, all => of(all, 'report-unread').length > 0), 'report-unread', 'finding-unanswered')
    expect(found).toHaveLength(1)
    expect(found[0]!.message).toContain(why)
    expect(found[0]!.range).toEqual({ start: { line: 2, character: 8 }, end: { line: 2, character: 8 + path.length } })
  })
})

test('an editor that hands over no files is told', async () => {
  await start({ pull: true })
  expect(of(await client.diagnostics(client.open(response)), 'report-unread')[0]!.message).toContain('this editor does not hand over files')
})

test.each([{ pull: true }, { pull: false }])('a profile of one’s own is asked for, held against its schema, and read again when it changes, with %o', async editor => {
  const uri = 'file:///work/own.json'
  const files: Record<string, object> = { [uri]: { text: '{ "id": "own", "name": "Own", "extends": "scr-board-response", "colour": "blue" }' } }
  await start({ ...editor, files })
  const document = client.open('---\ndocument: board-response\ntitle: T\nboard: B\nreview: R\nprofile: own.json\n---\n\n# Our response\n\nWords.\n', 'file:///work/response.md')
  const [fault] = of(await until(document, all => of(all, 'front-matter').length > 0), 'front-matter')
  expect(fault!.message).toMatch(/“own\.json” cannot be used as a profile\. .*“colour”.* Until then the response is read by “scr-board-response”\./)
  files[uri] = { text: '{ "id": "own", "name": "Own", "extends": "scr-board-response", "questions": [{ "id": "monitoring", "short": "Who looks?" }] }' }
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
  const mended = await until(document, all => of(all, 'question-not-found').some(({ message }) => String(message).includes('Who looks?')))
  expect(of(mended, 'front-matter')).toEqual([])
})

test('labels are gone to, found and renamed', async () => {
  await start({ files: { [reportUri]: { text: report } } })
  const document = client.open(response)
  await until(document, all => of(all, 'finding-unanswered').length > 0)
  expect((await ask<Location[]>('definition', 'R1.')).map(({ uri, range }) => `${uri} ${range.start.line}`)).toEqual(['file:///work/response.md 9', `${reportUri} 2`])
  expect(await ask<Location[]>('references', 'R1.', { context: { includeDeclaration: true } })).toHaveLength(2)
  expect(await ask<object[]>('documentHighlight', 'R1.')).toHaveLength(2)
  expect(await ask<object>('prepareRename', 'R1.')).toMatchObject({ placeholder: 'R1' })
  const renamed = applyEdit(document, await ask<WorkspaceEdit>('rename', 'R1.', { newName: 'R5' }))
  expect(renamed).toBe(response.replace('Recommendation 1', 'Recommendation 5').replace('R1', 'R5'))
  await expect(ask('rename', 'R1.', { newName: 'R3' })).rejects.toThrow('Recommendation 3 is listed already, on line 14. Give that one another number first.')
})

test('lenses are on and hints are off, and settings turn them', async () => {
  await start()
  client.open(response)
  const lenses = await ask<CodeLens[]>('codeLens', '#')
  expect(lenses.map(({ command }) => command!.title)).toEqual(['Accepted · 1 action · checked by audit', 'Accepted · no action'])
  expect(await ask<InlayHint[]>('inlayHint', '#', { range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } } })).toBeNull()
  await client.close()
  await start({ settings: { codeLens: false, inlayHints: true } })
  client.open(response)
  expect(await ask<CodeLens[]>('codeLens', '#')).toBeNull()
  expect((await ask<InlayHint[]>('inlayHint', '#', { range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } } })).length).toBeGreaterThan(0)
})

test('a rule that the settings misspell is told once, and not at each keystroke or for each document', async () => {
  await start({ pull: true, settings: { rules: { 'long-sentance': 'off' } } })
  let document = client.open(response)
  client.open(response, 'file:///work/other.md')
  for (const letter of 'Now') {
    document = client.change(document, document.getText().length, document.getText().length, letter)
    await client.diagnostics(document)
  }
  expect(client.shown).toEqual(['There is no rule “long-sentance”. Did you mean “long-sentence”? It stands in the settings, under “boardResponse.rules”.'])
})

test('folding, selection, links and completion answer', async () => {
  await start({ files: { [reportUri]: { text: report } } })
  const document = client.open(response)
  await until(document, all => of(all, 'finding-unanswered').length > 0)
  expect((await ask<FoldingRange[]>('foldingRange', '#')).map(({ startLine }) => startLine)).toEqual([0, 5, 7, 9, 13, 17, 19])
  expect(await ask<object[]>('selectionRange', '#', { positions: [at(response, 'Early')] })).toHaveLength(1)
  expect(await ask<object[]>('documentLink', '#')).toMatchObject([{ target: reportUri }])
  const changed = client.change(document, response.length, response.length, '| A2 | Do | ')
  const items = await client.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri: changed.uri }, position: changed.positionAt(changed.getText().length) })
  expect(items.map(({ label }) => label)).toContain('Head of Early Help')
})

describe.each([{ snippets: true }, { snippets: false }])('table tools with %o', editor => {
  test('are code actions of their own kind, and commands', async () => {
    await start({ pull: true, ...editor })
    const document = client.open(response)
    const position = at(response, 'Write the plan')
    const request = (only: readonly string[]) => client.request<CodeAction[] | null>('textDocument/codeAction', { textDocument: { uri: document.uri }, range: { start: position, end: position }, context: { diagnostics: [], only } })
    const offered = (await request(['refactor']))!
    expect(offered.map(({ title, kind }) => `${kind}: ${title}`)).toEqual([
      'refactor.rewrite: Add a row to the action table', 'refactor.rewrite: Add a column “By when”', 'refactor.rewrite: Add a column “How we will know it has worked”', 'refactor.rewrite: Turn the table into a list',
    ])
    expect((await request(['quickfix']))!.every(({ kind }) => kind === 'quickfix')).toBe(true)
    const row = applyEdit(document, offered[0]!.edit!)
    expect(row).toContain(editor.snippets ? '| A2 | ${1:[what will be done]} | ${2:[role and agency]} |' : '| A2 | [what will be done] | [role and agency] |')
    const tool = (tool: string, where: object = position) => client.request<{ edit?: WorkspaceEdit; nothing?: string }>('boardResponse/tableEdit', { textDocument: { uri: document.uri }, position: where, tool })
    expect(applyEdit(document, (await tool('add-due')).edit!)).toContain(`| Ref | Action | Who | By when |\n|---|---|---|---|\n| A1 | Write the plan | Head of Early Help | ${editor.snippets ? '${1:[date]}' : '[date]'} |`)
    expect(await tool('add-owner')).toEqual({ nothing: 'This table has a column for who will act already.' })
    expect(await tool('to-table')).toMatchObject({ nothing: expect.stringContaining('Put the cursor into a list of actions') })
    expect(await tool('add-row', { line: 5, character: 0 })).toMatchObject({ nothing: expect.stringContaining('Put the cursor into a table') })
  })
})

test('the question at the cursor is told', async () => {
  await start()
  client.open(response)
  expect(await client.request('boardResponse/questionAt', { textDocument: { uri: 'file:///work/response.md' }, position: at(response, 'will change the form') })).toEqual({ question: 'actions' })
})
