// Clicks through the installed VSIX as a writer would, in code-server's VS Code in Chromium.
//
//   node test/vscode/journeys.mjs [NAME…]     those of test/journeys/*.mjs whose file names contain a NAME; all without
//   JOURNEY_SLOWER=6 node test/…              as on a machine whose browser is six times slower, which shows what does not wait
//
// A journey is a module with `title` and `run(page, helpers)`; see test/journeys/README.md.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { launchBrowser } from './browser.mjs'
import { startCodeServer } from './codeServer.mjs'
import { obstacle } from './obstacle.mjs'
import { node, root, sample, vsix } from './paths.mjs'
import { removeFolder, run, temporaryFolder } from './processes.mjs'
import { printTally } from './tally.mjs'
import { ready, workbench } from './workbench/index.mjs'
import { patience } from './workbench/wait.mjs'

/**
 * @typedef {object} Journey
 * @property {string} title
 * @property {(page: import('playwright-core').Page, helpers: import('./workbench/index.mjs').Workbench) => Promise<void>} run
 * @property {(folder: string) => void} [prepare] writes more files into the folder before it is opened
 * @property {Record<string, unknown>} [settings] user settings beside the quiet ones
 * @property {readonly string[]} [extensions] folders under test/vscode of extensions to measure ours against
 */

const asked = process.argv.slice(2)
const journeys = join(root, 'test', 'journeys')
const files = readdirSync(journeys).filter(name => name.endsWith('.mjs') && (!asked.length || asked.some(part => name.includes(part)))).sort()
const total = { passed: 0, failed: 0 }
try {
  if (!files.length) throw new Error(`No journey ${asked.length ? `named ${asked.join(' or ')} ` : ''}in test/journeys.`)
  if (!existsSync(vsix)) throw new Error('There is no board-response.vsix to install. Run “npm run package” first.')
  const why = await obstacle()
  if (why) {
    console.error(`NOT RUN: the journeys. ${why}`)
    if (process.env.CI) total.failed++
  } else {
    const wanted = new Map(await Promise.all(files.map(async file => /** @type {const} */ ([file, /** @type {Journey} */ (await import(pathToFileURL(join(journeys, file)).href))]))))
    const others = [...new Set([...wanted.values()].flatMap(({ extensions = [] }) => extensions))]
    const server = await startCodeServer({ vsix: [vsix, ...await Promise.all(others.map(pack))] })
    const browser = await launchBrowser()
    for (const [file, journey] of wanted) await runJourney(file, journey, server, browser)
    await browser.close()
    await server.stop()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  total.failed++
}
printTally(total)
process.exit(total.failed ? 1 : 0)

/** @param {string} name a folder beside this file @returns {Promise<string>} the extension in it as a VSIX */
async function pack(name) {
  const file = join(temporaryFolder('extension'), `${name}.vsix`)
  const { code, output } = await run(node, [join(root, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', file], { cwd: join(root, 'test', 'vscode', name), quiet: true })
  if (code !== 0) throw new Error(`${name} could not be packaged:\n${output}`)
  return file
}

/** @param {string} file @param {Journey} journey @param {import('./codeServer.mjs').CodeServer} server @param {import('playwright-core').Browser} browser */
async function runJourney(file, journey, server, browser) {
  const name = basename(file, '.mjs')
  const folder = join(temporaryFolder('journey'), 'response')
  cpSync(sample, folder, { recursive: true })
  journey.prepare?.(folder)
  server.writeSettings(journey.settings)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const slower = Number(process.env.JOURNEY_SLOWER ?? 1)
  if (slower > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
  const helpers = workbench(page, folder)
  /** @type {string[]} */
  const escaped = []
  page.on('pageerror', error => { if (/board-response/.test(error.stack ?? '')) escaped.push(error.stack ?? error.message) })
  const began = Date.now()
  rmSync(join(root, 'out', 'screenshots', `FAILED-${name}.png`), { force: true })
  rmSync(join(root, 'out', 'screenshots', `FAILED-${name}.txt`), { force: true })
  try {
    await page.goto(server.page(folder))
    await ready(page)
    await journey.run(page, helpers)
    if (escaped.length) throw new Error(`The extension let an error escape:\n${escaped.join('\n')}`)
    total.passed++
    console.log(`  ✓ ${journey.title} (${Date.now() - began} ms)`)
  } catch (error) {
    total.failed++
    console.log(`  ✗ ${journey.title}\n${stripVTControlCharacters(error instanceof Error ? error.stack ?? error.message : String(error)).trim().replace(/^/gm, '      ')}`)
    const picture = await helpers.screenshot(`FAILED-${name}`).catch(() => undefined)
    await helpers.pageText(`FAILED-${name}`).catch(() => undefined)
    if (picture) console.log(`      Picture and words of the page: ${picture} and .txt`)
    const notices = await page.locator('.notification-list-item-message, .dialog-message').allInnerTexts().catch(() => [])
    if (notices.length) console.log(`      VS Code says: ${notices.join(' | ')}`)
  } finally {
    await context.close()
    removeFolder(folder)
  }
}
