// The box at the top: command palette, quick open, and the questions that commands ask.
import { until } from './wait.mjs'

/** @param {import('playwright-core').Page} page */
export function quickInput(page) {
  const widget = page.locator('.quick-input-widget')
  const box = widget.locator('.quick-input-box input, .quick-input-filter input').first()
  const rows = widget.locator('.quick-input-list .monaco-list-row')

  /** Puts the text in the box, replacing what is there. @param {string} text */
  const fill = async text => {
    await box.waitFor({ state: 'visible' })
    await box.fill(text)
  }

  /** The rows now listed, by their labels. */
  const labels = async () => (await rows.locator('.quick-input-list-rows .quick-input-list-row:first-child .label-name').allInnerTexts())

  /** Chooses the row whose label is (or, failing that, contains) the text. @param {string} label */
  const choose = async label => {
    const row = await until(`“${label}” among the choices`, async () => {
      const exact = rows.filter({ has: page.locator('.label-name', { hasText: new RegExp(`^${escape(label)}$`) }) })
      if (await exact.count()) return exact.first()
      const near = rows.filter({ hasText: label })
      return await near.count() ? near.first() : undefined
    })
    await row.click()
  }

  const closed = () => widget.waitFor({ state: 'hidden' })

  return {
    fill,
    labels,
    choose,
    closed,

    /** Runs a command by its title in the palette, such as “Board Response: New Board Response…”. @param {string} title */
    command: async title => {
      await page.keyboard.press('F1')
      await fill(`>${title}`)
      await choose(title)
      // What the command asks, if it does, takes the palette's place.
      await until('the palette to give way', async () => !await widget.isVisible() || !(await box.inputValue().catch(() => '')).startsWith('>'))
    },

    /** Opens a file of the folder by its name. @param {string} name */
    openFile: async name => {
      await page.keyboard.press('Control+P')
      await fill(name)
      await choose(name)
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
      await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().waitFor()
    },

    /** Answers a box that asks for text: replaces what it holds, and presses Enter. @param {string} text */
    answer: async text => {
      await fill(text)
      await page.keyboard.press('Enter')
    },
  }
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
