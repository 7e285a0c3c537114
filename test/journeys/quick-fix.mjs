import assert from 'node:assert/strict'

export const title = 'a missing section is inserted by its quick fix, and nothing written changes'

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  await helpers.openFile('response.md')
  const before = await helpers.text()
  await helpers.openProblems()
  await helpers.cursorAt('# Wren: our response')
  const titles = await helpers.quickFixes()
  await helpers.screenshot('quick-fix-offered')
  const fix = titles.find(each => /^Insert section “/.test(each))
  assert.ok(fix, `a section is offered among: ${titles.join('; ')}`)
  await helpers.pickQuickFix(fix)
  const name = /“(.+)”/.exec(fix)?.[1] ?? ''
  await helpers.until('the first tab stop to be selected', async () => /selected/.test(await helpers.position()))
  await helpers.screenshot('quick-fix-inserted')
  await page.keyboard.type('an audit of 40 files')
  await page.keyboard.press('Escape')
  const after = await helpers.until('the section in the text', async () => {
    const text = await helpers.text()
    return text.includes('an audit of 40 files') && text
  })
  assert.ok(after.includes(name), `“${name}” is a heading now`)
  let at = 0
  for (const line of before.split('\n')) {
    at = after.indexOf(line, at)
    assert.notEqual(at, -1, `the line “${line}” stands as it was written`)
    at += line.length
  }

  await helpers.cursorAt('# Wren: our response')
  await helpers.until('the fix to be offered no more', async () => {
    const offered = await helpers.quickFixes()
    await page.keyboard.press('Escape')
    return !offered.includes(fix)
  })
}
