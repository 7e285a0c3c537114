import assert from 'node:assert/strict'

export const title = 'the review panel is there again after the window was loaded again, and goes to the words'

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  await helpers.openFile('response.md')
  await helpers.command('Board Response: Open Review Panel')
  const panel = helpers.webview()
  await panel.getByRole('heading', { name: 'Questions' }).waitFor()
  // By VS Code's own command, which first keeps what is open. All of it is loaded once more.
  const loaded = page.waitForEvent('load', { timeout: 180_000 })
  await page.keyboard.press('F1')
  await helpers.fill('>Developer: Reload Window')
  await helpers.until('the command', async () => (await helpers.labels())[0] === 'Developer: Reload Window')
  await page.keyboard.press('Enter')
  await loaded
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 180_000 })
  await panel.getByRole('heading', { name: 'Questions' }).waitFor({ timeout: 180_000 })
  assert.equal(await panel.locator('.card').count(), 8)
  assert.equal(await page.locator('.tab', { hasText: 'Review of the Response' }).count(), 1)
  await helpers.screenshot('panel-after-reload')
  await panel.locator('.trace-picture').getByRole('button', { name: 'Who: Chief Nurse' }).click()
  await helpers.until('the words to be selected', async () => /selected/.test(await helpers.position()))
  // The command brings the one that is there to the front, and makes no second.
  await helpers.command('Board Response: Open Review Panel')
  await panel.getByRole('heading', { name: 'Questions' }).waitFor()
  assert.equal(await page.locator('.tab', { hasText: 'Review of the Response' }).count(), 1)
}
