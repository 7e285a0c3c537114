// The active text editor.
import { until } from './wait.mjs'

/** @param {import('playwright-core').Page} page @param {import('playwright-core').BrowserContext} context */
export function editor(page, context) {
  const active = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first()

  const isInEditor = () => active.evaluateAll(([element]) => element !== undefined && (element.classList.contains('focused') || element.contains(document.activeElement)))
  const hasFocus = () => until('the editor to have the focus', isInEditor)

  const focus = async () => {
    await page.keyboard.press('Control+1')
    await hasFocus()
  }

  const quickFixes = page.locator('.action-widget .monaco-list-row.action')

  return {
    focus,
    isInEditor,
    hasFocus,

    /** The editor's whole text, by way of the clipboard; the cursor is afterwards at the end. */
    text: async () => {
      await focus()
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Control+C')
      const text = await until('the editor’s text on the clipboard', () => page.evaluate(async () => await navigator.clipboard.readText() || undefined))
      await page.keyboard.press('Control+End')
      return text.replaceAll('\r\n', '\n')
    },

    /** Selects the first place where the text stands, as Find does, and leaves the cursor at its start. @param {string} text one line */
    cursorAt: async text => {
      await focus()
      await page.keyboard.press('Control+Home')
      const find = page.locator('.find-widget.visible')
      // A view that has just opened may take the focus, and the key, for itself: who sees no box asks again.
      await until('the box to find words in', async () => {
        if (await find.isVisible()) return true
        await focus()
        await page.keyboard.press('Control+F')
        return find.waitFor({ timeout: 4000 }).then(() => true, () => false)
      })
      const box = find.locator('.find-part textarea, .find-part input').first()
      // It remembers the last search, and does not search again for the same words.
      await box.fill('')
      await box.fill(text)
      await until(`“${text}” in the editor`, async () => /^1 of /.test(await find.locator('.matchesCount').innerText()))
      await page.keyboard.press('Escape')
      await find.waitFor({ state: 'hidden' })
      await page.keyboard.press('ArrowLeft')
    },

    /** Types at the cursor, as a writer would. @param {string} text */
    type: async text => { await page.keyboard.type(text, { delay: 5 }) },

    /** Where the cursor is, as the status bar says it: “Ln 8, Col 18 (3 selected)”. */
    position: async () => (await page.locator('#status\\.editor\\.selection').innerText()).trim(),

    save: async () => {
      await page.keyboard.press('Control+S')
      await page.locator('.tab.active:not(.dirty)').first().waitFor()
    },

    /** Opens the quick-fix menu at the cursor and gives its titles. @returns {Promise<string[]>} */
    quickFixes: async () => {
      await focus()
      // The server may still be reading: ask again until there is something.
      return until('quick fixes at the cursor', async () => {
        await page.keyboard.press('Control+.')
        const came = await page.locator('.action-widget .monaco-list-row, .monaco-editor-overlaymessage').first().waitFor({ timeout: 10_000 }).then(() => true, () => false)
        const titles = came ? (await quickFixes.allInnerTexts()).map(title => title.trim()).filter(Boolean) : []
        if (!titles.length) await page.keyboard.press('Escape')
        return titles
      })
    },

    /** Picks from the open quick-fix menu. @param {string} title all of it or a part */
    pickQuickFix: async title => {
      await quickFixes.filter({ hasText: title }).first().click()
      await quickFixes.first().waitFor({ state: 'hidden' })
    },
  }
}
