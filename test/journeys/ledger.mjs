import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'findings have lenses, are renamed, completed and answered, and tables grow by a row'

const response = `---
document: board-response
title: Our response
board: Quillshore Safeguarding Children Board
review: Child Fern
report: report.md
---

# Our response to the review of Child Fern

## Do we accept the findings?

### Recommendation 1

We accept this recommendation. The Head of Early Help will change the form by 31 March 2026.

### Recommendation 3

We accept this recommendation in part, because it follows R1.

## Action plan

| Ref | Action | Lead | How we will know |
|-----|--------|------|------------------|
| A1 | Write the plan | Head of Early Help | Audit of 40 files |
| A2 | Visit each baby at home |  | Survey of parents |
`

const report = `# Serious case review: Child Fern

## Recommendation 1

Change the form.

## Recommendation 2

See every baby at home.

## Recommendation 3

Share the plan.
`

/** @param {string} folder */
export function prepare(folder) {
  writeFileSync(join(folder, 'plan.md'), response)
  writeFileSync(join(folder, 'report.md'), report)
}

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  await helpers.openFile('plan.md')
  const lenses = () => page.locator('.codelens-decoration').allInnerTexts()
  const shown = await helpers.until('a lens on each finding', async () => {
    const texts = (await lenses()).map(text => text.trim())
    return texts.length >= 2 && texts.every(Boolean) && texts
  })
  assert.match(shown[0] ?? '', /^Accepted · 1 action · no check found$/)
  assert.match(shown[1] ?? '', /^Accepted in part · no action$/)
  await helpers.openProblems()
  await helpers.until('the finding that is not answered', async () => (await helpers.problems()).some(row => JSON.stringify(row).includes('Recommendation 2 of the report')))
  await helpers.screenshot('ledger-lenses')

  // The editor draws lenses anew when they come again: a click on one that goes is a click on nothing. Each click is given its time: one that comes late moves the cursor later on.
  let missed = 'nothing was clicked'
  let tries = 0
  await helpers.until('the words of the position', async () => {
    // Whatever has come over the lens, or scrolled it out of sight, is put away as a writer would.
    if (tries++ > 1) await helpers.closeNotifications().then(() => helpers.cursorAt('### Recommendation 1'))
    missed = await page.locator('.codelens-decoration a', { hasText: 'Accepted in part' }).first().click({ timeout: 5000 }).then(() => 'a click', String)
    for (let wait = 0; wait < 20; wait++) {
      if (/selected/.test(await helpers.position())) return true
      await page.waitForTimeout(200)
    }
    return false
  }).catch(async error => { throw new Error(`${error.message} Tried ${tries} times, the last with ${missed}; the cursor is at ${await helpers.position()}.`) })

  const box = page.locator('.rename-box input')
  await helpers.until('the box for the new name', async () => {
    await helpers.cursorAt('R1.')
    await page.keyboard.press('F2')
    return box.waitFor({ timeout: 8000 }).then(() => true, () => false)
  })
  await helpers.screenshot('ledger-rename')
  await box.fill('R7')
  await page.keyboard.press('Enter')
  const renamed = await helpers.until('the new label', async () => {
    const text = await helpers.text()
    return text.includes('### Recommendation 7') && text.includes('follows R7.') && text
  })
  assert.equal(renamed, response.replace('Recommendation 1', 'Recommendation 7').replace('R1.', 'R7.'))

  await helpers.cursorAt('R7.')
  await page.keyboard.press('F2')
  await box.waitFor()
  await box.fill('R3')
  await page.keyboard.press('Enter')
  await page.getByText('Recommendation 3 is listed already, on line 17. Give that one another number first.').first().waitFor()
  await helpers.screenshot('ledger-rename-refused')
  await page.keyboard.press('Escape')

  // On a heading Markdown's own rename stands ready for what is refused.
  await helpers.cursorAt('### Recommendation 7')
  await page.keyboard.press('End')
  await page.keyboard.press('F2')
  await box.waitFor()
  await box.fill('3')
  await page.keyboard.press('Enter')
  await page.locator('.notification-toast', { hasText: 'Recommendation 3 is listed already' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.notification-toast').first().waitFor({ state: 'hidden' })
  assert.equal(await helpers.text(), renamed)

  await helpers.cursorAt('  | Survey')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Space')
  const suggestion = page.locator('.suggest-widget .monaco-list-row', { hasText: 'Head of Early Help' }).first()
  await suggestion.waitFor()
  await helpers.screenshot('ledger-completion')
  await suggestion.click()
  await helpers.until('the owner in its cell', async () => (await helpers.text()).includes('| Visit each baby at home | Head of Early Help | Survey of parents |'))

  await helpers.cursorAt('Visit each')
  const titles = await helpers.quickFixes()
  assert.ok(titles.some(each => each === 'Add a column “By when”'), `a column is offered among: ${titles.join('; ')}`)
  await helpers.screenshot('ledger-table-tools')
  await helpers.pickQuickFix('Add a column “By when”')
  await helpers.until('the new column', async () => (await helpers.text()).includes('| Ref | Action | Lead | How we will know | By when |'))
  await helpers.cursorAt('Visit each')
  await helpers.command('Board Response: Add a Row to the Table')
  const rowed = await helpers.until('the new row', async () => {
    const text = await helpers.text()
    return /\n\| A3 \|/.test(text) && text
  })
  assert.match(rowed, /\| A3 \| \[what will be done\] \| \[role and agency\] \|/)
  await helpers.screenshot('ledger-table-row')

  await helpers.cursorAt('Head of Early Help will change')
  await helpers.command('Board Response: Show in Checklist')
  const row = await helpers.until('the question to be selected', async () => (await helpers.treeRows('Checklist')).find(each => each.selected))
  assert.match(row.label, /What will be done/)
  await helpers.screenshot('ledger-checklist')
}
