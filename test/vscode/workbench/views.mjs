// Side bar views and the problems panel: trees, read as a screen reader would.
import { until } from './wait.mjs'

/**
 * @typedef {object} TreeRow
 * @property {string} label the label that a screen reader says
 * @property {string} text the words on the screen
 * @property {number} level 1 for the top
 * @property {boolean | undefined} expanded undefined: it has nothing under it
 * @property {boolean} selected
 */

/** Runs in the page. @param {Element[]} rows @returns {TreeRow[]} from top to bottom */
function readRows(rows) {
  /** The words of an element, with a space between its parts. @param {Element} element */
  const words = element => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const parts = []
    while (texts.nextNode()) parts.push(texts.currentNode.textContent?.trim() ?? '')
    return parts.filter(Boolean).join(' ')
  }
  const top = (/** @type {Element} */ row) => row.getBoundingClientRect().top
  return rows.sort((a, b) => top(a) - top(b)).map(row => ({
    label: row.getAttribute('aria-label') ?? '',
    text: words(row),
    level: Number(row.getAttribute('aria-level') ?? 1),
    expanded: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : undefined,
    selected: row.getAttribute('aria-selected') === 'true',
  }))
}

/** @param {import('playwright-core').Page} page @param {ReturnType<typeof import('./quickInput.mjs').quickInput>} quick */
export function views(page, quick) {
  /** @param {string} view the view's title */
  const pane = view => page.locator('.pane').filter({ has: page.locator(`.pane-header[aria-label^="${view}"]`) }).first()
  /** @param {import('playwright-core').Locator} within @returns {Promise<TreeRow[]>} */
  const rowsOf = within => within.locator('.monaco-list-row').evaluateAll(readRows)
  const problems = page.locator('.markers-panel')

  return {
    /** Shows the side bar's container, by its title in the activity bar. @param {string} title */
    openContainer: async title => {
      const tab = page.locator(`.activitybar .action-item:has(a[aria-label^="${title}"])`).first()
      await tab.waitFor()
      if (!await tab.evaluate(element => element.classList.contains('checked'))) await tab.click()
      await page.locator('.part.sidebar .composite.title', { hasText: new RegExp(title, 'i') }).waitFor()
      await page.mouse.move(700, 5)
    },

    /** Makes the side bar wider or narrower by its edge. @param {number} width in pixels */
    sideBarWidth: async width => {
      const box = await page.locator('.part.sidebar').boundingBox()
      if (!box) throw new Error('The side bar is not open.')
      await page.mouse.move(box.x + box.width + 2, box.y + 300)
      await page.mouse.down()
      await page.mouse.move(box.x + width, box.y + 300, { steps: 4 })
      await page.mouse.up()
      await page.mouse.move(700, 5)
    },

    /** Waits until a view has rows (or its welcome words), opening it when it is folded. @param {string} view its title */
    openView: async view => {
      const header = pane(view).locator('.pane-header').first()
      await header.waitFor()
      if (await header.getAttribute('aria-expanded') === 'false') await header.click()
    },

    /** The rows of a tree view, from top to bottom, as far as they are in sight. @param {string} view its title */
    treeRows: view => until(`rows in the view “${view}”`, () => rowsOf(pane(view))),

    /** The row of a view whose words or aria label contain the text: that row, wherever it moves while the tree is drawn anew. @param {string} view @param {string} text */
    treeRow: async (view, text) => {
      const found = await until(`“${text}” in the view “${view}”`, async () => (await rowsOf(pane(view))).find(row => `${row.label}\n${row.text}`.replace(/\s+/g, ' ').includes(text)))
      return pane(view).locator(`.monaco-list-row[aria-label=${JSON.stringify(found.label).replaceAll('\\n', '\\a ')}]`).first()
    },

    /** The notification with these words, unfolded, in the list of all: as a toast it would soon go. @param {RegExp} words */
    notification: async words => {
      const list = page.locator('.notifications-center')
      const row = list.locator('.notification-list-item').filter({ hasText: words }).first()
      await until(`a notification like ${words}`, async () => {
        if (!await list.isVisible()) await quick.command('Notifications: Show Notifications')
        return row.isVisible()
      })
      const unfold = row.locator('.codicon-notifications-expand')
      if (await unfold.count() > 0) {
        await row.hover()
        await unfold.click()
      }
      return row
    },

    /** The words that a view without rows shows. @param {string} view */
    welcome: view => until(`the welcome words of “${view}”`, async () => (await pane(view).locator('.welcome-view-content').innerText()).trim() || undefined),

    /** Opens the problems panel and gives its rows, files and problems, once there are any. */
    openProblems: async () => {
      if (!await problems.isVisible()) await quick.command('Problems: Focus on Problems View')
      await problems.waitFor()
      return until('problems in the panel', () => rowsOf(problems))
    },

    /** The problems now listed; empty when there are none. */
    problems: async () => (await rowsOf(problems)).filter(row => row.level > 1),
  }
}
