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

  /** The palette's row that was last chosen. @type {string | undefined} */
  let chosen

  /**
   * What the box shows now, taken in one look; undefined while it is not on show. It is the same box for the palette and for all that
   * commands ask: hidden, it still holds what it last showed, and shown again it may do so for a moment.
   */
  const shown = async () => {
    const now = await widget.evaluateAll(([element]) => {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return undefined
      return {
        words: element.innerText,
        value: element.querySelector('input')?.value ?? '',
        focused: element.querySelector('input') === document.activeElement,
        labels: [...element.querySelectorAll('.quick-input-list .monaco-list-row')].map(row => row.querySelector('.quick-input-list-rows .quick-input-list-row:first-child .label-name')?.textContent ?? ''),
      }
    })
    const left = now && !now.value.startsWith('>') && chosen !== undefined && now.labels.includes(chosen)
    return left ? undefined : now
  }

  /** The rows now listed, by their labels; none while the box is not on show. */
  const labels = async () => (await shown())?.labels ?? []

  /** Waits until the palette has gone, or what the command asks stands in its place. @param {string} label of the row that was chosen */
  const givenWay = async label => {
    chosen = label
    await until('the palette to give way', async () => {
      const now = await shown()
      return now ? !now.value.startsWith('>') : !await widget.isVisible()
    })
  }

  /** Chooses the row whose label is (or, failing that, contains) the text. @param {string} label @param {number} [milliseconds] to wait for it */
  const choose = async (label, milliseconds) => {
    const row = await until(`“${label}” among the choices`, async () => {
      if (!await shown()) return undefined
      const exact = rows.filter({ has: page.locator('.label-name', { hasText: new RegExp(`^${escape(label)}$`) }) })
      if (await exact.count()) return exact.first()
      const near = rows.filter({ hasText: label })
      return await near.count() ? near.first() : undefined
    }, milliseconds)
    const name = (await row.locator('.label-name').first().textContent()) ?? label
    await row.click()
    return name
  }

  const closed = () => widget.waitFor({ state: 'hidden' })

  return {
    fill,
    labels,
    givenWay,

    /** The words of the question that the box asks, once it has the focus. */
    asked: () => until('a question with the cursor in it', async () => {
      const now = await shown()
      return now?.focused && now.words
    }),

    /** The words and the text of the box; undefined while it is not on show. */
    shown,
    choose,
    closed,

    /** Runs a command by its title in the palette, such as “Board Response: New Board Response…”. @param {string} title */
    command: async title => {
      // Whatever takes the focus meanwhile closes it again, and a command that comes to be possible while it is open is not in it.
      await givenWay(await until(`the command “${title}”`, async () => {
        if (!(await shown())?.value.startsWith('>')) await page.keyboard.press('F1')
        if (!await box.fill(`>${title}`, { timeout: 5000 }).then(() => true, () => false)) return undefined
        return choose(title, 5000).catch(async () => {
          await page.keyboard.press('Escape')
          return undefined
        })
      }))
    },

    /** Opens a file of the folder by its name. @param {string} name */
    openFile: async name => {
      await page.keyboard.press('Control+P')
      await fill(name)
      await choose(name)
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
      await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().waitFor()
    },

    /** Saves under a path of its own, where VS Code asks for one by its own box. @param {string} path */
    saveAs: async path => {
      // The box comes to propose a path, and would put it in the place of what was there before.
      await until('a path to be proposed', async () => {
        const now = await shown()
        return now?.focused && now.value.startsWith('/')
      })
      await until('the path to stand in its place', async () => {
        await box.fill(path)
        await new Promise(resolve => setTimeout(resolve, 300))
        return (await shown())?.value === path
      })
      await page.keyboard.press('Enter')
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
