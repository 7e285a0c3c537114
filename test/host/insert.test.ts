import { assert } from 'chai'
import { commands, window, type CodeAction, type TextDocument } from 'vscode'
import { closeAll, open, pause, problems, shortResponse, until, untilRead } from './documents'

/** True where every character of the old text stands in the new one in the same order: nothing was changed, only inserted. */
function onlyInserted(before: string, after: string): boolean {
  let at = 0
  for (const character of after) if (before.startsWith(character, at)) at += character.length
  return at === before.length
}

suite('Inserting', () => {
  teardown(closeAll)

  test('a section by its question puts it in with tab stops, and changes nothing that is written', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    await commands.executeCommand('boardResponse.insertSection', 'monitoring')
    await until('the section', () => document.getText().includes('## How we will know it has worked'))
    assert.isTrue(onlyInserted(shortResponse, document.getText()))
    const selected = window.activeTextEditor!.selection
    assert.match(document.getText(selected), /^\[.*\]$/, 'the first tab stop is selected')
  })

  test('the same section twice does nothing the second time', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    await commands.executeCommand('boardResponse.insertSection', 'monitoring')
    const once = document.getText()
    void commands.executeCommand('boardResponse.insertSection', 'monitoring')
    await pause(500)
    assert.equal(document.getText(), once)
    await commands.executeCommand('notifications.clearAll')
  })

  test('all missing sections leaves no section to insert', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    await commands.executeCommand('boardResponse.insertAllSections')
    await until('the last section', () => document.getText().includes('What we ask of national bodies'))
    assert.isTrue(onlyInserted(shortResponse, document.getText()))
    await until('no missing question', async () => {
      const actions = await quickFixes(document)
      return !actions.some(({ title }) => title.startsWith('Insert section'))
    })
  })

  test('front matter into a document that has none', async () => {
    const text = '# Our response\n\nThe Board accepts the findings.\n'
    const document = await open(text)
    await commands.executeCommand('boardResponse.treatAs')
    await untilRead(document)
    await commands.executeCommand('boardResponse.insertFrontMatter')
    await until('front matter', () => document.getText().startsWith('---\n') || document.getText().startsWith('---\r\n'))
    assert.include(document.getText(), 'document: board-response')
    assert.isTrue(onlyInserted(text, document.getText()))
  })

  test('is offered as a quick fix whose title names the section', async () => {
    const document = await open(shortResponse)
    await untilRead(document)
    const titles = (await quickFixes(document)).map(({ title }) => title)
    assert.include(titles, 'Insert section “How we will know it has worked”')
  })
})

async function quickFixes(document: TextDocument): Promise<readonly CodeAction[]> {
  const found: CodeAction[] = []
  for (const { range } of problems(document))
    found.push(...await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix'))
  return found
}
