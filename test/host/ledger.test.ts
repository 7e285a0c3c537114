import { assert } from 'chai'
import { commands, Position, Range, Uri, workspace, type CodeAction, type CodeLens, type DocumentHighlight, type Location, type LocationLink, type TextDocument, type WorkspaceEdit } from 'vscode'
import { closeAll, codes, open, openFile, problems, until } from './documents'

const report = '# Review\n\n## Recommendation 1\n\nChange the form.\n\n## Recommendation 2\n\nSee every baby at home.\n'
const response = `---
document: board-response
title: Our response
board: Merrowdale Safeguarding Children Board
review: Child K
report: ledger-report.md
---

# Our response

## Recommendation 1

The Board accepts this recommendation. The Head of Early Help will change the form by 30 September 2017. See R1.

| Ref | Action | Lead |
|---|---|---|
| A1 | Write the plan | Head of Early Help |
`

const at = (document: TextDocument, words: string): Position => document.positionAt(document.getText().indexOf(words) + 1)

/** A file of the folder that is open. */
async function write(name: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, name)
  await workspace.fs.writeFile(uri, Uint8Array.from([...text].map(character => character.charCodeAt(0))))
  return uri
}

suite('The ledger', () => {
  teardown(closeAll)

  test('the review’s report is read from the folder, and read again when it changes', async () => {
    const uri = await write('ledger-report.md', report)
    await write('ledger-response.md', response)
    const document = await openFile('ledger-response.md')
    await until('the finding that is not answered', () => codes(document).includes('finding-unanswered'))
    const [problem] = problems(document).filter(({ code }) => typeof code === 'object' && code.value === 'finding-unanswered')
    assert.equal(problem?.relatedInformation?.[0]?.location.uri.toString(), uri.toString())
    await write('ledger-report.md', report.slice(0, report.indexOf('## Recommendation 2')))
    await until('nothing left to answer', () => !codes(document).includes('finding-unanswered'))
    await workspace.fs.delete(uri)
    await until('the missing report', () => codes(document).includes('report-unread'))
  })

  test('VS Code goes to findings, marks and renames them, and shows lenses', async () => {
    const document = await open(response.replace('report: ledger-report.md\n', ''))
    await until('the lens', async () => (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).some(({ command }) => /^Accepted · \d actions?/.test(command?.title ?? '')))
    const places = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at(document, 'R1.'))
    assert.isTrue(places.some(place => ('range' in place ? place.range : place.targetRange).start.line === 9))
    assert.equal((await commands.executeCommand<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at(document, 'R1.'))).length, 2)
    const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at(document, 'R1.'), 'R4')
    assert.isTrue(await workspace.applyEdit(edit))
    assert.include(document.getText(), '## Recommendation 4\n')
    assert.include(document.getText(), 'See R4.')
  })

  test('table tools are code actions', async () => {
    const document = await open(response)
    await until('the tools', async () => (await actions(document)).some(({ title }) => title === 'Add a column “By when”'))
    const column = (await actions(document)).find(({ title }) => title === 'Add a column “By when”')!
    assert.isTrue(await workspace.applyEdit(column.edit!))
    assert.include(document.getText(), '| Ref | Action | Lead | By when |\n|---|---|---|---|\n| A1 | Write the plan | Head of Early Help | [date] |')
  })
})

async function actions(document: TextDocument): Promise<CodeAction[]> {
  const here = at(document, 'Write the plan')
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(here, here), 'refactor')
}
