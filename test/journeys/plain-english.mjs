import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'plain English: a word is replaced everywhere and taken back in one step, a sentence split, an abbreviation written out, all that is sure mended'

/** It looks at what stands under the mouse. */
export const settings = { 'workbench.hover.delay': 300 }

const text = `---
document: board-response
title: Letter on Wren
board: Fenwold Safeguarding Children Board
review: Wren
---

# Our letter

The MASH met prior to the visit. The nurse rang prior to the birth, and the MASH was told.

The Board has read the report with care and has asked each of its agencies to say what it has changed since the visit, and the Board will publish what they say on its website before the end of the summer.

His siblings told a teacher. We will utilize the the new form in a hour.

## What we found

${'The nurse came to the house and saw the baby and the mother in the front room. '.repeat(8)}

## What we will do

${'Multi-agency practitioners participating in safeguarding supervision arrangements will demonstrate comprehensive understanding of organisational accountability. '.repeat(8)}
`

/** @param {string} folder */
export function prepare(folder) {
  writeFileSync(join(folder, 'letter.md'), text)
}

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  const becomes = (/** @type {string} */ what, /** @type {(text: string) => boolean} */ holds) => helpers.until(what, async () => holds(await helpers.text()))
  await helpers.openFile('letter.md')
  await helpers.openProblems()
  await page.locator('.squiggly-info').first().waitFor()
  await helpers.cursorAt('prior to the visit')
  const offered = await helpers.quickFixes()
  await helpers.screenshot('plain-english-offered')
  const every = offered.find(each => each.startsWith('Replace every “prior to” with “before”'))
  assert.ok(every, `every place is offered among: ${offered.join('; ')}`)
  assert.ok(offered.some(each => each.startsWith('Ignore “Plainer words” here')), 'it can be let stand')
  await helpers.pickQuickFix(every)
  await becomes('both places replaced', now => now.includes('met before the visit. The nurse rang before the birth'))
  await page.keyboard.press('Control+Z')
  await becomes('all of it taken back at once', now => now === text)

  await helpers.cursorAt('The Board has read')
  const splits = (await helpers.quickFixes()).filter(each => each.startsWith('Split the sentence here'))
  await helpers.screenshot('plain-english-split')
  assert.ok(splits.length > 0, 'a place to split is offered')
  await helpers.pickQuickFix(splits[0] ?? '')
  await becomes('two sentences', now => now.includes('since the visit. The Board will publish'))

  await helpers.cursorAt('MASH met')
  const write = (await helpers.quickFixes()).find(each => each.startsWith('Write out “MASH”'))
  await helpers.pickQuickFix(write ?? '')
  await becomes('the words written in', now => now.includes('multi-agency safeguarding hub (MASH)'))

  // VS Code gives up on a fix of everything that is asked for while the last edit is still being read: asked again, it does no more than once.
  await helpers.until('all that is sure mended', async () => {
    await helpers.command('Fix All')
    return /We will (?:use|utilise) the new form in an hour\./.test(await helpers.text())
  })
  await helpers.screenshot('plain-english-mended')

  await helpers.command('Board Response: Focus on Checklist View')
  const tip = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'Reading age by section' })
  // A row that is drawn anew below a mouse that rests, as the text is read again, shows nothing until the mouse moves.
  await helpers.until('the tip of question 2', async () => {
    await page.mouse.move(900, 300)
    await (await helpers.treeRow('Checklist', 'plain English')).hover()
    await page.waitForTimeout(1000)
    return tip.isVisible()
  })
  await helpers.screenshot('plain-english-question')
  const said = await tip.innerText()
  assert.ok(said.indexOf('What we will do') < said.indexOf('What we found'), 'the hardest section comes first')

  await page.keyboard.press('Escape')
  await page.locator('#status\\.languageStatus').hover()
  await page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'minute' }).first().waitFor()
  await helpers.screenshot('plain-english-status')
}
