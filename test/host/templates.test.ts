import { assert } from 'chai'
import { commands, SnippetString, window } from 'vscode'
import { expand } from '../../client/src/templates/expand'
import { profilesFor } from '../../client/src/templates/profilesFor'
import { readTemplate, readTemplateIndex } from '../../client/src/templates/templateIndex'
import { closeAll, extension, open, pause, problems, until, untilRead } from './documents'

suite('A new response', () => {
  teardown(closeAll)

  test('asks for the form, the review and the names, and opens with tab stops', async () => {
    await extension().activate()
    const editors = window.visibleTextEditors.length
    const done = commands.executeCommand('boardResponse.new')
    for (let answers = 0; answers < 6; answers++) {
      await pause(400)
      assert.lengthOf(window.visibleTextEditors, editors, 'nothing is opened before the last answer')
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    }
    await done
    const editor = window.activeTextEditor
    assert.isTrue(editor?.document.isUntitled)
    assert.equal(editor?.document.languageId, 'markdown')
    assert.match(editor!.document.getText(), /^---\r?\ndocument: board-response\r?\n/)
    assert.match(editor!.document.getText(editor!.selection), /^\[.*\]$/)
    await untilRead(editor!.document)
  })

  test('leaves no trace when the writer turns back', async () => {
    const done = commands.executeCommand('boardResponse.new')
    await pause(400)
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    await pause(400)
    await commands.executeCommand('workbench.action.closeQuickOpen')
    await done
    assert.isUndefined(window.activeTextEditor)
  })

  test('has each form in words of each kind of review, with the names where they belong', async function () {
    this.timeout(60_000)
    const { extensionUri } = extension()
    const index = await readTemplateIndex(extensionUri)
    assert.isAtLeast(index.templates.length, 5)
    const board = 'The “Fenwold” Board \\ "East" } $ Co'
    for (const template of index.templates) {
      for (const profile of profilesFor(template, index)) {
        const snippet = expand(await readTemplate(extensionUri, template), profile, index.fields, new Map([['board', board], ['organisation', board]]))
        const document = await open('')
        await window.activeTextEditor!.insertSnippet(new SnippetString(snippet))
        const text = document.getText()
        assert.notInclude(text, '{{', template.id)
        assert.include(text, `profile: ${profile.id}`)
        assert.include(text, 'board: "The “Fenwold” Board \\\\ \\"East\\" } $ Co"')
        assert.include(text.slice(text.indexOf('\n---') + 4), board)
        await untilRead(document)
        assert.isFalse(problems(document).some(({ range }) => document.lineAt(range.start.line).text.startsWith('board:')), `${template.id}: the board’s name is read as it was typed`)
        await closeAll()
      }
    }
    await until('all closed', () => window.activeTextEditor === undefined)
  })
})
