import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'the sample is reviewed from start to end by keyboard alone: judged, followed through an edit, commented on and put on record'

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  const { until } = helpers
  const file = join(helpers.folder, 'response.review.json')
  const record = () => existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { judgements: [], comments: [] }
  const box = page.locator('.quick-input-widget')
  const { asked } = helpers
  const gone = () => box.waitFor({ state: 'hidden' })
  const answer = async (/** @type {string} */ text) => {
    await asked()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  /** What a command asks may come at once in the palette's place. */
  const command = async (/** @type {string} */ name) => {
    await page.keyboard.press('F1')
    await asked()
    await page.keyboard.type(name)
    const label = await until(`“${name}” in the palette`, async () => {
      const [first] = await helpers.labels()
      return first?.includes(name) && first
    })
    await page.keyboard.press('Enter')
    await helpers.givenWay(label)
  }
  const questions = async () => (await helpers.treeRows('Checklist')).filter(row => row.level === 1 && !/kind of review/.test(row.label))
  const selected = async () => (await questions()).find(row => row.selected)
  const next = async () => {
    // Its name stays; its judgement may just be changing.
    const name = (/** @type {{ label: string } | undefined} */ row) => row?.label.split('?')[0]
    const before = await until('a question to be selected', async () => name(await selected().catch(() => undefined)))
    await page.keyboard.press('Control+K')
    await page.keyboard.press('q')
    return until('the next question to be selected and in focus', async () => {
      const row = await selected().catch(() => undefined)
      return row && name(row) !== before && await page.locator('.pane .monaco-list:focus .monaco-list-row.focused.selected').isVisible() && row
    })
  }
  const state = (/** @type {string} */ id) => record().judgements.find((/** @type {any} */ one) => one.question === id || one.finding === id)?.state
  const judged = (/** @type {string} */ id, /** @type {string} */ as) => until(`${id} to be ${as} on disk`, () => state(id) === as)

  const noNote = async () => {
    await until('what is missing to be asked', async () => /What is still missing/.test(await asked()))
    await page.keyboard.press('Enter')
    await gone()
  }

  await page.keyboard.press('Control+P')
  await asked()
  await page.keyboard.type('response.md')
  await until('the response among the files', async () => (await helpers.labels())[0] === 'response.md')
  await page.keyboard.press('Enter')
  await page.locator('.tab.active[data-resource-name="response.md"]').waitFor()
  await page.locator('.squiggly-warning').first().waitFor()
  await page.keyboard.press('Control+K')
  await page.keyboard.press('q')
  await until('the first question to be selected', async () => (await selected().catch(() => undefined)) !== undefined)
  await helpers.sideBarWidth(460)

  // 1: only a person can say; who reviews is asked once.
  assert.match((await selected())?.label ?? '', /^Question 1/)
  await page.keyboard.press('Alt+m')
  await until('the question who reviews', async () => /Who Is Reviewing/.test(await asked()))
  await page.keyboard.type('A. Ames, Independent Chair')
  await page.keyboard.press('Enter')
  await until('what only a person can say', async () => /Whether it was enough is for people to say/.test(await asked()))
  await helpers.screenshot('review-person')
  await page.keyboard.type('Ten weeks. Every agency was asked twice.')
  await page.keyboard.press('Enter')
  await gone()
  await judged('time', 'met')
  await until('the progress', async () => /1 of 8 questions and 0 of \d findings reviewed/.test(await page.locator('.pane').filter({ hasText: '1 of 8 questions' }).first().innerText().catch(() => '')))

  // 2: partly, without a note.
  assert.match((await next()).label, /^Question 2/)
  await page.keyboard.press('Alt+p')
  await asked()
  await page.keyboard.press('Enter')
  await gone()
  await judged('plain-english', 'partly')
  // 3: the tick, by the space bar.
  assert.match((await next()).label, /^Question 3/)
  await page.keyboard.press('Space')
  await judged('acceptance', 'met')
  assert.match((await next()).label, /^Question 4/)
  await page.keyboard.press('Alt+n')
  await until('what is missing to be asked', async () => /What is still missing/.test(await asked()))
  await helpers.screenshot('review-missing')
  await answer('Ask the Board which of the five comes first.')
  await judged('priorities', 'not-met')
  await until('the note on disk', () => record().judgements.some((/** @type {any} */ one) => /which of the five/.test(one.note)))
  assert.match((await next()).label, /^Question 5/)
  await page.keyboard.press('Alt+m')
  await judged('actions', 'met')
  await page.keyboard.press('Alt+Backspace')
  await judged('actions', 'not-reviewed')
  await page.keyboard.press('Alt+p')
  await noNote()
  await judged('actions', 'partly')
  assert.match((await next()).label, /^Question 6/)
  await page.keyboard.press('Alt+n')
  await noNote()
  await judged('monitoring', 'not-met')
  // 7: not applicable wants a reason, and takes no empty one.
  assert.match((await next()).label, /^Question 7/)
  await page.keyboard.press('Alt+a')
  await until('the reason to be asked', async () => /Why does this not apply/.test(await asked()))
  await page.keyboard.press('Enter')
  await until('the empty reason to be refused', async () => /Please say why/.test((await helpers.shown())?.words ?? ''))
  await page.keyboard.type('Nothing in this review reaches beyond the county.')
  await page.keyboard.press('Enter')
  await judged('national', 'not-applicable')
  await next()
  await page.keyboard.press('Alt+n')
  await noNote()
  await judged('context', 'not-met')
  await until('all eight', async () => page.locator('.pane').filter({ hasText: '8 of 8 questions' }).first().isVisible())
  await helpers.screenshot('review-judged')
  await page.keyboard.press('Control+ArrowLeft')
  const rows = await until('all questions in sight', async () => {
    const all = await questions()
    return all.length === 8 && all
  })
  assert.match(rows[2]?.label ?? '', /^Question 3: [^,]*, judged met$/, 'the judgement is said once, in words')
  await helpers.screenshot('review-folded')

  // An edit: the judgement on the words that changed is to be looked at again, the others stand.
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+F')
  await page.locator('.find-widget.visible').waitFor()
  await page.keyboard.type('accepted in full')
  await until('the words to be found', async () => /^1 of 2/.test(await page.locator('.find-widget .matchesCount').innerText()))
  await page.keyboard.press('Escape')
  await page.keyboard.type('accepted, as far as it goes')
  await until('one to look at again', async () => /look again, was met/.test((await questions())[2]?.label ?? ''))
  await until('the count', async () => page.locator('.pane').filter({ hasText: /\d to look at again/ }).first().isVisible())
  await helpers.screenshot('review-look-again')

  // The old words and the new, by a key; then judged anew on the new ones.
  const again = await next()
  for (let row = again; !/^Question 3/.test(row.label);) row = await next()
  await page.keyboard.press('Alt+d')
  await until('the comparison', async () => /as far as it goes/.test((await page.locator('.monaco-diff-editor .editor.modified').innerText().catch(() => '')).replaceAll('\u00A0', ' ')))
  for (const theme of /** @type {const} */ (['light', 'dark', 'high-contrast'])) {
    await helpers.theme(theme)
    await helpers.screenshot(`review-compare-${theme}`)
  }
  await page.keyboard.press('Control+W')
  await page.locator('.monaco-diff-editor').waitFor({ state: 'hidden' })
  await until('the checklist again', async () => (await questions()).length > 0)
  await command('Board Response: Judge as Partly Met')
  await until('the questions', async () => (await helpers.labels()).some(label => label.startsWith('3')))
  await page.keyboard.type('accept')
  await page.keyboard.press('Enter')
  await noNote()
  await judged('acceptance', 'partly')

  // Only what is open.
  await command('Board Response: Filter Checklist')
  await until('the filters', async () => (await helpers.labels()).length === 4)
  await page.keyboard.type('Open')
  await page.keyboard.press('Enter')
  await gone()
  await until('fewer questions', async () => page.locator('.pane').filter({ hasText: 'only what is open is shown' }).first().isVisible())
  await until('only the one that is open', async () => (await questions()).length === 1 && /^Question 2/.test((await questions())[0]?.label ?? ''))
  await helpers.screenshot('review-filter')
  await command('Board Response: Show All Questions')
  await until('all questions', async () => (await questions()).length >= 8)

  // A finding, in the outline.
  await command('Board Response: Focus on Outline View')
  await page.locator('.pane .monaco-list:focus').waitFor()
  await page.keyboard.press('Home')
  const focused = () => page.locator('.pane .monaco-list:focus .monaco-list-row.focused').getAttribute('aria-label')
  const isFinding = (/** @type {string | null} */ label) => /^Finding 2, accepted/.test(label ?? '')
  for (let down = 0; down < 12 && !isFinding(await focused()); down++) {
    const before = await focused()
    const row = page.locator('.pane .monaco-list:focus .monaco-list-row.focused')
    if (await row.getAttribute('aria-expanded') === 'false') {
      const rows = (await helpers.treeRows('Outline')).length
      await page.keyboard.press('ArrowRight')
      await until('the row to unfold', async () => (await helpers.treeRows('Outline')).length > rows)
    }
    await page.keyboard.press('ArrowDown')
    await until('the next row to have the focus', async () => await focused() !== before)
  }
  assert.ok(isFinding(await focused()), 'the second finding can be reached by the arrow keys')
  await page.keyboard.press('Alt+m')
  await judged('Finding 2', 'met')
  await until('it in the outline', async () => (await helpers.treeRows('Outline')).some(row => /^Finding 2, .*, judged met$/.test(row.label)))

  // A comment on words.
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('shared by health')
  await until('the words to be found', async () => /^1 of 1/.test(await page.locator('.find-widget .matchesCount').innerText()))
  await page.keyboard.press('Escape')
  await command('Board Response: Comment on the Selected Words')
  await answer('Does this include general practice?')
  await until('the comment on disk', () => record().comments[0]?.words === 'shared by health')
  for (const theme of /** @type {const} */ (['light', 'dark', 'high-contrast'])) {
    await helpers.theme(theme)
    await helpers.screenshot(`review-${theme}`)
  }

  // The panel: to a part of it, about in the picture by the arrow keys, to the words; and a judgement made there.
  await helpers.theme('light')
  await command('Board Response: Open Review Panel')
  const panel = helpers.webview()
  await panel.getByRole('heading', { name: 'Questions' }).waitFor()
  await until('what was judged', async () => /Look again|Judged: not met/.test(await panel.locator('.cards').innerText()))
  assert.match(await panel.locator('.progress').innerText(), /^\d of 8 questions and \d of \d findings reviewed/)
  await until('the judgement of the finding', async () => /judged met/.test(await panel.locator('.groups').textContent() ?? ''))
  const inPanel = () => panel.locator(':focus').evaluate(element => element.getAttribute('data-id') ?? element.textContent ?? '', undefined, { timeout: 2000 }).catch(() => '')
  const tabTo = async (/** @type {string} */ id, key = 'Tab') => {
    for (let n = 0; n < 90 && await inPanel() !== id; n++) {
      const before = await inPanel()
      await page.keyboard.press(key)
      await until('the focus to go on', async () => { const now = await inPanel(); return now !== '' && (now !== before || now === id) })
    }
    assert.equal(await inPanel(), id, 'the tab key comes to it')
  }
  await tabTo('From findings to checks')
  await page.keyboard.press('Enter')
  await tabTo('gaps')
  await page.keyboard.press('Tab')
  await until('the first finding to have the focus', async () => await inPanel() === 'finding 0')
  await helpers.screenshot('review-panel-focus')
  await page.keyboard.press('ArrowDown')
  await until('the second', async () => await inPanel() === 'finding 1')
  for (const next of ['finding 1 position', 'finding 1 action 1 action', 'finding 1 action 1 owner']) {
    await page.keyboard.press('ArrowRight')
    await until(`${next} to have the focus`, async () => await inPanel() === next)
  }
  await page.keyboard.press('Enter')
  await until('the words to be selected', async () => /\(46 selected\)/.test(await helpers.position()))
  // They are selected a moment before the editor has the focus, which it would take back from the panel: the key is pressed again as long as the editor has it, and only then.
  await until('the focus where it was', async () => {
    if (await helpers.isInEditor()) await page.keyboard.press('Control+2')
    return await inPanel() === 'finding 1 action 1 owner'
  })
  await tabTo('judge question:plain-english', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await until('the judgements to choose from', async () => (await helpers.labels()).includes('Met'))
  await page.keyboard.type('Met')
  await page.keyboard.press('Enter')
  await until('what only a person can say', async () => /read it aloud/.test(await asked()))
  await page.keyboard.type('Read aloud by a parent.')
  await page.keyboard.press('Enter')
  await judged('plain-english', 'met')
  await until('it in the panel', async () => /Judged: met[^]*Read aloud by a parent/.test(await panel.locator('.card').nth(1).innerText()))
  await until('the focus where it was', async () => await inPanel() === 'judge question:plain-english')
  await helpers.screenshot('review-panel')
  await page.keyboard.press('Control+W')
  await page.locator('iframe.webview').waitFor({ state: 'detached' })

  // The record.
  await page.keyboard.press('Control+S')
  await command('Board Response: Export Review Record')
  await until('the forms', async () => (await helpers.labels()).includes('Markdown'))
  await page.keyboard.press('Enter')
  await until('where to put it', async () => /review-record\.md/.test((await helpers.shown())?.value ?? ''))
  await page.keyboard.press('Enter')
  const paper = join(helpers.folder, 'response.review-record.md')
  await until('the record on disk', () => existsSync(paper))
  await page.locator('.tab.active[data-resource-name="response.review-record.md"]').waitFor()
  await helpers.screenshot('review-record')
  const text = readFileSync(paper, 'utf8')
  assert.match(text, /Reviewed by: A\. Ames, Independent Chair/)
  assert.match(text, /\*\*Not applicable\*\* – A\. Ames, Independent Chair, \d{1,2} \w+ \d{4}\n\nNote: Nothing in this review reaches beyond the county\./)
  assert.match(text, /Does this include general practice\?/)
  assert.doesNotMatch(text, /score|compliant|%/i)

  // Marks in the margin, for those who want them.
  helpers.setSettings({ 'boardResponse.review.marginMarks': true })
  await page.keyboard.press('Control+W')
  await page.locator('.tab.active[data-resource-name="response.md"]').waitFor()
  await until('marks beside the evidence', async () => await page.locator('.monaco-editor .glyph-margin-widgets .cgmr.codicon, .monaco-editor .glyph-margin-widgets > div[class*="ced-"]').count() > 0)
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    await helpers.theme(theme)
    await helpers.screenshot(`review-margin-${theme}`)
  }
}
