import assert from 'node:assert/strict'

export const title = 'the checklist, the outline and the problems read well in every theme'

/** @param {import('playwright-core').Page} _page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(_page, helpers) {
  await helpers.openFile('response.md')
  await helpers.openContainer('Board Response')
  await helpers.sideBarWidth(430)
  const finding = await helpers.until('the findings in the outline', async () => (await helpers.treeRows('Outline')).find(row => /accept/i.test(row.label)))
  assert.match(finding.label, /accept/i)
  await helpers.openProblems()
  assert.ok((await helpers.problems()).length > 3)
  for (const theme of /** @type {const} */ (['light', 'dark', 'high-contrast'])) {
    await helpers.theme(theme)
    await helpers.screenshot(`theme-${theme}`)
  }
}
