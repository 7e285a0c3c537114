import assert from 'node:assert/strict'

export const title = 'the checklist, the outline and the problems read well in every theme'

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  await helpers.openFile('response.md')
  await helpers.openContainer('Board Response')
  await helpers.sideBarWidth(430)
  const finding = await helpers.until('the findings in the outline', async () => (await helpers.treeRows('Outline')).find(row => /accept/i.test(row.label)))
  assert.match(finding.label, /accept/i)
  // Its words are pointed out, and the cursor stands before them: what is typed next takes the place of nothing.
  await (await helpers.treeRow('Outline', finding.label)).click()
  await helpers.until('the words to be coloured', async () => await page.locator('.view-overlays .cdr[class*="ced-"]').count() > 0)
  assert.doesNotMatch(await helpers.position(), /selected/)
  await helpers.openProblems()
  assert.ok((await helpers.problems()).length > 3)
  for (const theme of /** @type {const} */ (['light', 'dark', 'high-contrast'])) {
    await helpers.theme(theme)
    await helpers.screenshot(`theme-${theme}`)
  }
}
