// What a journey does in the workbench, in a writer's words. Everything waits for what it needs; nothing sleeps.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { out } from '../paths.mjs'
import { editor } from './editor.mjs'
import { quickInput } from './quickInput.mjs'
import { until } from './wait.mjs'
import { views } from './views.mjs'

export const screenshots = join(out, 'screenshots')

/** Themes by a short name: the setting's value, and the class that the workbench then has. */
const themes = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'high-contrast': ['Default High Contrast', 'hc-black'],
  'high-contrast-light': ['Default High Contrast Light', 'hc-light'],
}

/**
 * @typedef {ReturnType<typeof workbench>} Workbench what a journey is given as `helpers`
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder the folder that is open, a copy
 */
export function workbench(page, folder) {
  const quick = quickInput(page)

  /** Adds to the folder's settings, which VS Code re-reads at once (unlike the user's, in a browser). @param {Record<string, unknown>} more */
  const setSettings = more => {
    const file = join(folder, '.vscode', 'settings.json')
    const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    mkdirSync(join(folder, '.vscode'), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...before, ...more }, undefined, 2))
  }

  return {
    ...quick,
    ...editor(page, page.context()),
    ...views(page, quick),
    until,
    folder,

    setSettings,

    /** The page in the webview that is on show. @returns {import('playwright-core').FrameLocator} */
    webview: () => page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('#active-frame'),

    /** @param {keyof typeof themes} theme */
    theme: async theme => {
      const [name, className] = themes[theme]
      setSettings({ 'workbench.colorTheme': name })
      await page.locator(`.monaco-workbench.${className}`).waitFor()
    },

    /** Closes notifications that have popped up. */
    closeNotifications: () => quick.command('Notifications: Clear All Notifications'),

    /** Keeps a picture as out/screenshots/NAME.png. @param {string} name @returns {Promise<string>} its path */
    screenshot: async name => {
      mkdirSync(screenshots, { recursive: true })
      const path = join(screenshots, `${name}.png`)
      // A picture of a view that is still busy is taken all the same.
      await page.locator('.monaco-progress-container.active').first().waitFor({ state: 'hidden', timeout: 2000 }).catch(() => undefined)
      await page.screenshot({ path, animations: 'disabled', caret: 'initial' })
      return path
    },

    /** Keeps the page's words as out/screenshots/NAME.txt. @param {string} name */
    pageText: async name => {
      mkdirSync(screenshots, { recursive: true })
      writeFileSync(join(screenshots, `${name}.txt`), await page.evaluate(() => document.body.innerText))
    },
  }
}

/** Waits until VS Code has drawn itself and the extensions have started. @param {import('playwright-core').Page} page */
export async function ready(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 })
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
}
