import assert from 'node:assert/strict'

export const title = 'the checklist stands beside the response, and a click on evidence goes to the words'

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  await helpers.openFile('response.md')
  await helpers.openContainer('Board Response')
  await helpers.sideBarWidth(420)
  const questions = await helpers.until('the seven questions', async () => {
    const top = (await helpers.treeRows('Checklist')).filter(row => row.level === 1 && !/kind of review/.test(row.label))
    return top.length >= 7 && top
  })
  for (const { label } of questions) assert.match(label, /answered|partly|nothing found|needs a person/i)
  for (const number of [1, 2, 3, 4, 5, 6, 7]) assert.match(questions[number - 1]?.label ?? '', new RegExp(`\\b${number}\\b`))
  await helpers.screenshot('checklist')

  // At VS Code's usual width nothing that matters is cut off: neither the question nor what was found.
  await helpers.sideBarWidth(300)
  for (const theme of /** @type {const} */ (['dark', 'high-contrast', 'light'])) {
    await helpers.theme(theme)
    await helpers.screenshot(`checklist-narrow-${theme}`)
  }
  const cut = await page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Checklist"]') }).locator('.monaco-list-row[aria-level="1"] .monaco-icon-label').evaluateAll(labels => labels.filter(label => [label, ...label.querySelectorAll('*')].some(part => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)).map(label => label.textContent))
  assert.deepEqual(cut, [], 'no question is cut off')
  await helpers.sideBarWidth(420)

  const answered = questions.find(({ label }) => /\banswered\b/i.test(label) && !/partly/i.test(label))
  assert.ok(answered, 'the sample answers at least one question')
  await (await helpers.treeRow('Checklist', answered.label)).click()
  const evidence = await helpers.until('the evidence beneath the question', async () => (await helpers.treeRows('Checklist')).find(row => row.level === 2))
  await (await helpers.treeRow('Checklist', evidence.label)).click()
  await helpers.until('the words to be selected', async () => /selected/.test(await helpers.position()))
  await helpers.screenshot('checklist-evidence')
}
