import assert from 'node:assert/strict'

export const title = 'a new response asks for the few names it needs and opens with tab stops, all questions in the checklist'

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  await helpers.openContainer('Board Response')
  await helpers.sideBarWidth(420)
  assert.match(await helpers.welcome('Checklist'), /New Board Response/)
  await helpers.screenshot('template-welcome')

  await helpers.command('Board Response: New Board Response…')
  const forms = await helpers.until('the forms', helpers.labels)
  assert.ok(forms.length >= 5, `five forms or more are offered: ${forms.join('; ')}`)
  await helpers.screenshot('template-forms')
  await helpers.choose(forms[0] ?? '')
  const reviews = await helpers.until('the kinds of review', async () => {
    const labels = await helpers.labels()
    return labels.length > 0 && labels[0] !== forms[0] && labels
  })
  await helpers.choose(reviews[0] ?? '')

  const names = ['Fenwold Safeguarding Children Board', 'Serious case review: Child K', 'Robin']
  // Each question for a name takes the place of the last, until the document opens.
  const opened = page.locator('.tab.active[data-resource-name^="Untitled"]')
  let last = ''
  for (let asked = 0; asked < 12; asked++) {
    // A box that is going still holds the question that was answered, and takes no words any more.
    const question = await helpers.until('another question, or the document', async () => {
      if (await opened.isVisible()) return 'opened'
      const now = await helpers.shown()
      return now?.focused && now.words !== last && now.words
    })
    if (question === 'opened') break
    await helpers.answer(names[asked] ?? `Name ${asked + 1}`)
    last = question
  }
  await opened.waitFor()
  const view = page.locator('.pane').filter({ hasText: 'Checklist' }).first()
  await helpers.until('the seven questions, and never that it is no response', async () => {
    assert.doesNotMatch(await view.innerText(), /not read as a board response/)
    return (await helpers.treeRows('Checklist')).filter(row => row.level === 1).length >= 7
  })
  await helpers.screenshot('template-opened')
  const text = await helpers.text()
  assert.match(text, /^---\ndocument: board-response\n/)
  assert.ok(names.every(name => text.includes(name)), 'the names stand in the text')
}
