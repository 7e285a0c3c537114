import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'a pasted letter to a coroner is told whose questions it is asked, and the checklist offers those of another kind of review'

const letter = `Merrowdale Hospital Trust

Dear Madam

Thank you for your Regulation 28 report about Mr K, which we received on 4 March 2026.

We accept all three of your concerns.
`

/** @param {string} folder */
export function prepare(folder) {
  writeFileSync(join(folder, 'letter.md'), letter)
}

/** @param {import('playwright-core').Page} _page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(_page, helpers) {
  await helpers.openFile('letter.md')
  await helpers.openContainer('Board Response')
  await helpers.sideBarWidth(300)
  assert.match(await helpers.welcome('Checklist'), /not read as a board response/)
  await helpers.command('Board Response: Treat as Board Response')
  const row = await helpers.until('the row about the kind of review', async () => (await helpers.treeRows('Checklist')).find(({ label }) => /Change the kind of review/.test(label)))
  assert.match(row.label, /These are the questions for: Serious case review/)
  assert.match(await helpers.welcome('Outline'), /are listed here/)
  await helpers.openProblems()
  await helpers.until('the hint at the kind of review', async () => (await helpers.problems()).some(({ text }) => /“Regulation 28” speaks of another kind/.test(text)))
  await helpers.screenshot('profile-other-kind')

  await (await helpers.treeRow('Checklist', row.label)).click()
  const kind = await helpers.until('the kinds of review', async () => (await helpers.labels()).find(label => /^Coroner/.test(label)))
  await helpers.screenshot('profile-kinds')
  await helpers.choose(kind)
  await helpers.until('the questions for a coroner’s report', async () => (await helpers.treeRows('Checklist')).some(({ label }) => /the concerns\?/.test(label)))
  assert.match(await helpers.text(), /^---\ndocument: board-response\nprofile: pfd-response\ntitle: /)
  await helpers.until('the hint to be gone', async () => !(await helpers.problems()).some(({ text }) => /speaks of another kind/.test(text)))
  await helpers.screenshot('profile-chosen')
}
