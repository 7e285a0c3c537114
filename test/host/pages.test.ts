import { assert } from 'chai'
import { commands, Selection, TabInputCustom, Uri, window, workspace } from 'vscode'
import { closeAll, open, problems, shortResponse, until, untilRead } from './documents'

const tabs = () => window.tabGroups.all.flatMap(group => group.tabs.map(({ input }) => input))

suite('Pages', () => {
  teardown(closeAll)

  test('every problem links to a page of its own rule, which opens rendered', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    for (const { code } of problems(document)) {
      assert.isObject(code)
      if (typeof code !== 'object') continue
      const page = await workspace.openTextDocument(code.target)
      assert.match(page.getText(), /^# .*\n/, code.target.toString())
      assert.isAbove(page.lineCount, 5)
    }
    const [problem] = problems(document)
    assert.isTrue(typeof problem?.code === 'object')
    await commands.executeCommand('vscode.open', (problem!.code as { target: Uri }).target)
    await until('the rendered page', () => tabs().some(input => input instanceof TabInputCustom && input.uri.scheme === 'board-response-rule'))
  })

  test('a link to no rule says so, and reaches no other file', async () => {
    for (const path of ['/rules/no-such-rule.md', '/rules/../package.json', '/rules/..%2F..%2Fpackage.md']) {
      const page = await workspace.openTextDocument(Uri.from({ scheme: 'board-response-rule', path }))
      assert.match(page.getText(), /^There is no/)
    }
  })

  test('the marker’s text can be read, with the question that was asked for', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    await commands.executeCommand('boardResponse.showMarkerText', 'monitoring')
    await until('the marker’s page', () => tabs().some(input => input instanceof TabInputCustom && input.uri.scheme === 'board-response-marker'))
    const page = await found(() => workspace.textDocuments.find(({ uri }) => uri.scheme === 'board-response-marker'))
    assert.include(page.getText(), 'monitor the effectiveness')
  })

  test('evidence is selected where it stands', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    await commands.executeCommand('workbench.action.files.newUntitledFile')
    const at = document.positionAt(document.getText().indexOf('accepts'))
    await commands.executeCommand('boardResponse.goToEvidence', document.uri.toString(), { start: at, end: at.translate(0, 7) })
    assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString())
    assert.isTrue(window.activeTextEditor?.selection.isEqual(new Selection(at, at.translate(0, 7))))
  })
})

async function found<T>(look: () => T | undefined): Promise<T> {
  let seen: T | undefined
  await until('the page’s document', () => (seen = look()) !== undefined)
  return seen!
}
