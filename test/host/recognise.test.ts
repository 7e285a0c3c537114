import { assert } from 'chai'
import { commands, Position, Range, workspace, WorkspaceEdit } from 'vscode'
import { closeAll, codes, open, openFile, problems, shortResponse, until, untilRead } from './documents'

suite('A document is a response', () => {
  teardown(closeAll)

  test('when its front matter says so', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    assert.include(codes(document), 'question-not-found')
  })

  test('as soon as the writer has typed it, and no longer when it is taken out', async () => {
    const document = await open('---\ndocument: \n---\n\n# Our response\n\nThe Board welcomes the review.\n')
    const edit = new WorkspaceEdit()
    edit.insert(document.uri, new Position(1, 10), 'board-response')
    assert.isTrue(await workspace.applyEdit(edit))
    await untilRead(document)

    const back = new WorkspaceEdit()
    back.delete(document.uri, new Range(1, 10, 1, 24))
    assert.isTrue(await workspace.applyEdit(back))
    await until('the problems to go', () => problems(document).length === 0)
  })

  test('when the writer says so, until they say otherwise', async () => {
    const document = await open('# Our response\n\nThe Board welcomes the review.\n')
    assert.deepEqual(problems(document), [])
    await commands.executeCommand('boardResponse.treatAs')
    await untilRead(document)
    await commands.executeCommand('boardResponse.stopTreating')
    await until('the problems to go', () => problems(document).length === 0)
  })

  test('when the settings name its file', async () => {
    const files = workspace.getConfiguration('boardResponse')
    const document = await openFile('README.md')
    assert.deepEqual(problems(document), [])
    try {
      await files.update('files', ['READ*.md'], false)
      await untilRead(document)
    } finally {
      await files.update('files', undefined, false)
    }
    await until('the problems to go', () => problems(document).length === 0)
  })
})
