import { assert } from 'chai'
import { commands, Position, workspace, WorkspaceEdit, type TextDocument } from 'vscode'
import { closeAll, open, problems, shortResponse, until, untilRead } from './documents'
import { serverProcesses } from './serverProcesses'

async function append(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.insert(document.uri, new Position(document.lineCount, 0), text)
  assert.isTrue(await workspace.applyEdit(edit))
}

/** A placeholder is a problem of its own, where it stands: seen only by a server that reads. */
async function isRead(document: TextDocument): Promise<void> {
  const line = document.lineCount
  await append(document, '\n[insert the name of the chair]\n')
  await until('the new problem', () => problems(document).some(({ range }) => range.start.line >= line - 1))
}

suite('The server', () => {
  teardown(closeAll)

  // A worker cannot be killed from outside.
  if (EXPECTED_HOST === 'node') test('comes back by itself each time it is killed, and reads the text as it is then', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    for (let time = 1; time <= 3; time++) {
      const [killed] = await serverProcesses()
      assert.isDefined(killed)
      process.kill(killed!, 'SIGKILL')
      await append(document, `\nWritten while the server was down, time ${time}.\n`)
      await until('another server', async () => (await serverProcesses()).some(pid => pid !== killed))
      await isRead(document)
    }
    assert.lengthOf(await serverProcesses(), 1)
    await commands.executeCommand('notifications.clearAll')
  })

  test('is started anew by its command, and reads again what was read', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    const before = await serverProcesses()
    await commands.executeCommand('boardResponse.restartServer')
    await isRead(document)
    if (EXPECTED_HOST === 'node') assert.notDeepEqual(await serverProcesses(), before)
  })
})
