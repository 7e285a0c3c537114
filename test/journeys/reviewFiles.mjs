import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'a review in conflict is kept on both sides, reviewers who differ are shown, comments are answered and resolved, and an unsaved response’s review is held, says so and goes with it to its file'

const side = (/** @type {string} */ by, /** @type {string} */ state) => `    {"question":"national","by":"${by}","at":"2018-05-22T10:00:00.000Z","state":"${state}","note":"","on":[]}`
const conflict = `{
  "version": 1,
  "document": "response.md",
  "profile": "scr-board-response",
  "reviewers": [],
  "judgements": [
<<<<<<< HEAD
${side('B. Birch', 'met')}
=======
${side('C. Chowdhury', 'not-met')}
>>>>>>> theirs
  ],
  "comments": [],
  "words": {}
}
`

/** @param {string} folder */
export function prepare(folder) {
  writeFileSync(join(folder, 'response.review.json'), conflict)
  writeFileSync(join(folder, 'newer.md'), readFileSync(join(folder, 'response.md')))
  writeFileSync(join(folder, 'newer.review.json'), '{ "version": 99, "document": "newer.md", "profile": "p" }\n')
}

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  const { until } = helpers
  const file = join(helpers.folder, 'response.review.json')
  const record = () => JSON.parse(readFileSync(file, 'utf8'))
  const national = async () => (await helpers.treeRows('Checklist')).find(row => /^Question 7/.test(row.label))?.label ?? ''

  // A setting of the machine: the user's own do not reach it here.
  helpers.setSettings({ 'boardResponse.reviewer': 'A. Ames' })

  // A conflict: nothing is overwritten, and both sides can be kept.
  await helpers.openFile('response.md')
  await helpers.openContainer('Board Response')
  await helpers.sideBarWidth(460)
  await until('the checklist', async () => (await helpers.treeRows('Checklist')).length >= 8)
  const told = await helpers.notification(/marks of a merge that was not finished/)
  assert.equal(readFileSync(file, 'utf8'), conflict)
  await helpers.screenshot('review-conflict')
  await told.getByRole('button', { name: 'Keep Both Sides' }).click()
  await until('both judgements on disk', () => !/<<<</.test(readFileSync(file, 'utf8')) && record().judgements.length === 2)
  await until('the reviewers to differ', async () => /reviewers differ: met \(B\. Birch\), not met \(C\. Chowdhury\)/.test(await national()))
  await helpers.command('Board Response: Open Review Panel')
  const panel = helpers.webview()
  await until('the disagreement in the panel', async () => /The reviewers differ\.[^]*B\. Birch[^]*C\. Chowdhury/.test(await panel.locator('.card').nth(6).innerText()))
  await panel.locator('.card').nth(6).evaluate(card => card.scrollIntoView())
  await helpers.screenshot('review-differ')
  await page.locator('.tab', { hasText: 'Review of the Response' }).click({ button: 'middle' })

  // A comment, an answer to it, resolved and opened again.
  await helpers.cursorAt('shared by health')
  await helpers.command('Board Response: Comment on the Selected Words')
  await helpers.answer('Does this include general practice?')
  await until('the comment on disk', () => record().comments.length === 1)
  const thread = page.locator('.review-widget')
  await page.locator('.comment-range-glyph.comment-thread, .comment-range-glyph.comment-thread-unresolved, .comment-thread-range, .review-widget').first().waitFor()
  if (!await thread.isVisible()) await page.locator('[class*="comment-thread"]').first().click()
  await thread.waitFor()
  assert.match(await thread.innerText(), /On “Finding 1 Keep one page/, 'the row that is commented on is called without the marks of its table')
  await thread.locator('.monaco-editor, .review-thread-reply-button').first().click()
  await page.keyboard.type('Yes: since March.')
  await helpers.screenshot('review-reply')
  await thread.locator('.monaco-text-button', { hasText: /Comment|Reply|Save/ }).first().click()
  await until('the answer on disk', () => record().comments.some((/** @type {any} */ one) => one.to && one.text === 'Yes: since March.'))
  await thread.filter({ hasText: 'Does this include general practice?' }).filter({ hasText: 'Yes: since March.' }).waitFor()
  await helpers.screenshot('review-thread')
  await thread.locator('.codicon-pass').first().click()
  await until('it to be resolved on disk', () => record().comments.some((/** @type {any} */ one) => !one.to && one.state === 'resolved'))

  // A newer version is left as it is, and says so.
  await helpers.openFile('newer.md')
  await helpers.notification(/newer Board Response/)
  assert.match(readFileSync(join(helpers.folder, 'newer.review.json'), 'utf8'), /"version": 99/)
  await helpers.screenshot('review-newer')
  await helpers.closeNotifications()

  // A response without a file: what is judged is held.
  await helpers.command('File: New Untitled Text File')
  await helpers.command('Change Language Mode')
  await helpers.fill('Markdown')
  await helpers.choose('Markdown')
  await page.keyboard.type('---\ndocument: board-response\n---\n\n# Our response\n\nThe Board accepts all six findings in full.\n')
  await until('its checklist', async () => (await helpers.treeRows('Checklist')).some(row => /Question 3: .*answered/.test(row.label)))
  await helpers.command('Board Response: Focus on Checklist View')
  await (await helpers.treeRow('Checklist', 'Question 3')).click()
  await page.locator('.pane .monaco-list:focus .monaco-list-row.focused.selected').waitFor()
  await page.keyboard.press('Alt+m')
  await until('it to be judged', async () => (await helpers.treeRows('Checklist')).some(row => /Question 3: .*\bmet\b/.test(row.label)))
  const unsaved = await helpers.notification(/which has no file yet/)
  await helpers.screenshot('review-untitled')
  assert.deepEqual(readdirSync(helpers.folder).filter(name => name.endsWith('.review.json')).sort(), ['newer.review.json', 'response.review.json'], 'nothing is written beside nothing')
  await unsaved.getByRole('button', { name: 'Save the Response' }).click()
  await helpers.saveAs(join(helpers.folder, 'saved.md'))
  const saved = join(helpers.folder, 'saved.review.json')
  await until('its review beside it', () => existsSync(saved) && /"acceptance","by":"A\. Ames"/.test(readFileSync(saved, 'utf8')))
  await helpers.screenshot('review-saved')
}
