import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { root } from '../vscode/paths.mjs'

export const title = 'a response is exported to be published: what is still to be filled in is told, then it is a Word file and a web page, with its pictures'

/** @param {string} folder */
export function prepare(folder) {
  copyFileSync(join(root, 'client', 'media', 'icon.png'), join(folder, 'a chart.png'))
  appendFileSync(join(folder, 'response.md'), '\n![How many visits were on time](<a chart.png>) ![The year before](gone.png)\n')
}

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  const { until } = helpers
  await helpers.openFile('response.md')
  await page.locator('.squiggly-warning').first().waitFor()
  const dialogue = page.locator('.monaco-dialog-box')
  const begin = async (/** @type {string} */ form) => {
    await helpers.command('Board Response: Export Response…')
    await until('the forms', async () => (await helpers.labels()).includes(form))
    await helpers.screenshot('publish-forms')
    await helpers.choose(form)
    await dialogue.waitFor()
    assert.match(await dialogue.innerText(), /Four places are still to be filled in: “\[insert a sentence from Wren’s aunt, once she has agreed it\]”, “TBC”, “xx\/xx\/18” and others\./)
  }

  // Told, and gone to.
  await begin('Word')
  await helpers.screenshot('publish-blanks')
  await dialogue.getByText('Go to the First').click()
  await dialogue.waitFor({ state: 'hidden' })
  await until('the first to be selected', async () => /\(\d+ selected\)/.test(await helpers.position()))

  // Told, and written all the same.
  const wordsOf = (/** @type {Uint8Array} */ word) => {
    const parts = unzipSync(word)
    assert.equal(Object.keys(parts).filter(name => name.startsWith('word/media/')).length, 1)
    return strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  }
  for (const [form, extension, contents] of /** @type {const} */ ([['Word', 'docx', wordsOf], ['HTML', 'html', strFromU8]])) {
    await begin(form)
    await dialogue.getByText('Export Anyway').click()
    await until('where to put it', async () => (await helpers.shown())?.value.endsWith(`response.${extension}`))
    await page.keyboard.press('Enter')
    const file = join(helpers.folder, `response.${extension}`)
    // The editor writes bit by bit: the file is there before it is whole.
    const said = await helpers.notification(/The response is in “response\.(?:docx|html)”\. “gone\.png” was not found, so only the words that describe it are there\./)
    await said.waitFor()
    const words = contents(readFileSync(file))
    assert.match(words, /^<(?:\?xml|!DOCTYPE html>)/)
    assert.match(words, /Wren, we are sorry\. You told your teacher/)
    assert.doesNotMatch(words, /document: board-response/)
    assert.match(words, /<(?:img src="data:image\/png;base64,[^"]{99,}" alt|wp:docPr [^>]*descr)="How many visits were on time"/)
    assert.match(words, /\(Picture: The year before\)/)
    await helpers.screenshot(`publish-${extension}`)
    await helpers.closeNotifications()
  }
}
