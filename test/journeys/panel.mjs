import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export const title = 'the review panel draws the whole review, goes to the words, follows the text, and has no fault that axe can find in any theme'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = /** @type {const} */ (['light', 'dark', 'high-contrast', 'high-contrast-light'])

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  const { until } = helpers
  /** @type {string[]} */
  const refused = []
  page.on('console', message => { if (/Content Security Policy|Refused to/.test(message.text()) && /dist\/panel|board-response/.test(message.text())) refused.push(message.text()) })
  await helpers.openFile('response.md')
  await helpers.openContainer('Board Response')
  await page.locator('.squiggly-warning').first().waitFor()

  // The button on the checklist's title.
  await page.locator('.pane-header', { hasText: 'Checklist' }).hover()
  await page.locator('.pane-header', { hasText: 'Checklist' }).locator('.action-label[aria-label="Open Review Panel"]').click()
  const panel = helpers.webview()
  await panel.getByRole('heading', { name: 'Questions' }).waitFor()
  assert.deepEqual(await panel.locator('h2').allInnerTexts(), ['Questions', 'From findings to checks', 'When', 'Who is asked to change', 'How easy it is to read'])
  assert.equal(await panel.locator('.card').count(), 8)
  assert.match(await panel.locator('.card').nth(5).innerText(), /How will we know it worked\?\s+nothing found/)
  await helpers.screenshot('panel-beside')

  // To the words: from a question's evidence, from an owner in the trace, from a date, from a section.
  const goes = async (/** @type {import('playwright-core').Locator} */ button, /** @type {string} */ words) => {
    // On a busy machine the editor may hear of the click after it has shown the words, and give the focus back to the panel: who sees that clicks again.
    let clicked = 0
    await until(`“${words}” to be selected in the editor`, async () => {
      if (Date.now() - clicked > 15_000) {
        await button.click()
        clicked = Date.now()
      }
      return await page.locator('#status\\.editor\\.selection').isVisible() && new RegExp(`\\(${words.length} selected\\)`).test(await helpers.position())
    })
  }
  await goes(panel.locator('.card').nth(3).locator('.quote').first(), 'Findings 1 and 4 come first, because a cold flat and a hungry child cannot wait for training.')
  await goes(panel.locator('.trace-picture').getByRole('button', { name: 'Who: Chief Nurse' }), 'Chief Nurse, Merrowdale Community Health Trust')
  await goes(panel.locator('.timeline-picture').getByRole('button', { name: /^Report received/ }), '14 March 2018')
  await goes(panel.locator('.reading-picture').getByRole('button', { name: /^What we will do/ }), '## What we will do')
  await panel.locator('.levels-part summary').first().click()
  await goes(panel.locator('.levels-part .quote', { hasText: 'Remind staff' }).first(), 'Remind staff of the importance of supervision')

  // Orphans are told in words.
  const gaps = await panel.locator('.trace-picture .missing').allInnerTexts()
  for (const gap of ['No position found', 'No check found', 'To be filled in: TBC']) assert.ok(gaps.some(words => words.includes(gap)), gap)
  await panel.getByRole('checkbox').check()
  assert.ok(await panel.locator('.trace-picture .row').first().isVisible())
  await panel.getByRole('checkbox').uncheck()

  // It follows what is typed, and neither scrolls nor loses what is unfolded.
  await panel.locator('#trace').evaluate(heading => heading.scrollIntoView())
  const top = await panel.locator('html').evaluate(() => window.scrollY)
  assert.ok(top > 200)
  await helpers.cursorAt('Chief Nurse, Merrowdale')
  await panel.locator('html').evaluate(() => addEventListener('message', ({ data }) => { Object.assign(window, { latest: data }) }))
  await helpers.type('Deputy ')
  await panel.locator('.trace-picture').getByRole('button', { name: 'Who: Deputy Chief Nurse' }).waitFor()
  assert.equal(await panel.locator('html').evaluate(() => window.scrollY), top, 'the page has not scrolled')
  assert.ok(await panel.locator('.levels-part details').first().evaluate(details => /** @type {HTMLDetailsElement} */ (details).open), 'what was unfolded is unfolded')
  // While the mouse is held down in it nothing is drawn anew, though a press takes the focus from where it was: the click would be lost.
  const owner = panel.locator('.trace-picture').getByRole('button', { name: 'Who: Deputy Chief Nurse' })
  await panel.locator('.trace-picture button').first().focus()
  await owner.hover()
  await page.mouse.down()
  const titled = (/** @type {string} */ title) => panel.locator('html').evaluate((_, now) => {
    const { latest } = /** @type {any} */ (window)
    postMessage({ ...latest, view: { ...latest.view, title: now } })
  }, title)
  const title = await panel.locator('h1').innerText()
  await titled('Drawn anew')
  await page.waitForTimeout(500)
  assert.equal(await panel.locator('h1').innerText(), title, 'nothing is drawn anew under the mouse')
  await page.mouse.up()
  await until('it to be drawn when the mouse is let go', async () => await panel.locator('h1').innerText() === 'Drawn anew')
  await titled(title)
  // And from words that have just moved.
  await helpers.cursorAt('Wren is the name she chose.')
  await page.keyboard.press('Enter')
  await goes(panel.locator('.trace-picture').getByRole('button', { name: 'Who: Deputy Chief Nurse' }), 'Deputy Chief Nurse, Merrowdale Community Health Trust')

  // Hidden and shown again, it is where it was.
  const fromTop = () => helpers.webview().locator('#timeline').evaluate(heading => heading.getBoundingClientRect().top)
  await panel.locator('html').evaluate(() => performance.clearMarks('remembered'))
  await panel.locator('#timeline').evaluate(heading => heading.scrollIntoView())
  await until('the place to be remembered', () => panel.locator('html').evaluate(() => performance.getEntriesByName('remembered').length > 0))
  const before = await fromTop()
  await page.locator('.tab', { hasText: 'Review of the Response' }).click()
  await helpers.command('File: New Untitled Text File')
  await page.locator('iframe.webview.ready >> visible=true').waitFor({ state: 'hidden' })
  await page.locator('.tab', { hasText: 'Review of the Response' }).click()
  await helpers.webview().getByRole('heading', { name: 'Questions' }).waitFor()
  await until('the same place', async () => Math.abs(await fromTop() - before) < 4)

  // The tables behind the pictures.
  for (const details of await panel.locator('details').all()) await details.evaluate(one => { /** @type {HTMLDetailsElement} */ (one).open = true })
  await until('four tables', async () => await panel.locator('table').count() === 4)
  assert.deepEqual(await panel.locator('.trace-part thead th').allInnerTexts(), ['Finding', 'Position', 'Action', 'Who', 'By when', 'How it is checked'])

  const broken = await panel.locator('table').evaluateAll(tables => tables.flatMap(table => {
    const found = []
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      for (const word of (texts.currentNode.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        const range = document.createRange()
        range.setStart(texts.currentNode, word.index)
        range.setEnd(texts.currentNode, word.index + word[0].length)
        if (range.getClientRects().length > 1) found.push(word[0])
      }
    }
    return found
  }))
  assert.deepEqual(broken, [], 'no word of a table is broken')

  // In every theme, wide and narrow.
  const handle = await panel.locator('body').elementHandle()
  const frame = await handle?.ownerFrame()
  assert.ok(frame)
  await frame.evaluate(axe)
  for (const theme of themes) {
    await helpers.theme(theme)
    await until('the theme in the page', () => frame.evaluate(name => document.body.className.includes(name), { 'light': 'vscode-light', 'dark': 'vscode-dark', 'high-contrast': 'vscode-high-contrast', 'high-contrast-light': 'vscode-high-contrast-light' }[theme]))
    const { violations, passes } = /** @type {any} */ (await frame.evaluate(() => /** @type {any} */ (window).axe.run()))
    assert.ok(passes.length > 15, 'axe has looked')
    assert.deepEqual(violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => node.html).join(' ')}`), [], theme)
    await panel.locator('#trace').evaluate(heading => heading.scrollIntoView())
    await helpers.screenshot(`panel-narrow-${theme}`)
  }
  await helpers.command('View: Toggle Maximize Editor Group')
  for (const theme of themes) {
    await helpers.theme(theme)
    for (const part of ['questions', 'trace', 'timeline', 'levels']) {
      await panel.locator(`#${part}`).evaluate(heading => heading.scrollIntoView())
      await helpers.screenshot(`panel-${part}-${theme}`)
    }
  }
  const wide = await frame.evaluate(() => /** @type {any} */ (window).axe.run())
  assert.deepEqual(wide.violations.map((/** @type {any} */ { id }) => id), [])
  assert.doesNotMatch(await panel.locator('body').innerText(), /score|%|complian/i)
  assert.deepEqual(refused, [])
}
