#!/usr/bin/env node
// Takes the arguments of a desktop VS Code that is to run an extension's tests, and runs them in code-server's VS Code
// in Chromium instead. Hence one call of @vscode/test-electron's `runTests` serves both.
//
//   launchSuite.mjs [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--extensionDevelopmentKind=web]
//
// Exit code: the suite's; 1 when it could not be run or did not end in time.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, parseArgs } from 'node:util'
import { launchBrowser } from './browser.mjs'
import { startCodeServer } from './codeServer.mjs'
import { quietSettings } from './settings.mjs'

const seconds = Number(process.env.BOARD_RESPONSE_TIME_LIMIT ?? 180)

/** What `test/host/report.ts` prints first. */
const suiteHeading = 'Host tests'
let suiteBegan = false

/** What any VS Code says without native modules and a marketplace, and on closing. */
const expected = /^\[AccountPolicyGate\]|authentication provider 'github'|Could not locate the bindings file|build\/Release\/watchdog|open-vsx\.org|^Canceled/

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string', default: 'node' },
  },
  // Desktop VS Code has many more (--no-sandbox, --user-data-dir …), which mean nothing here.
  strict: false,
  allowPositionals: true,
})

try {
  process.exit(await runSuite())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** @returns {Promise<number>} the suite's exit code */
async function runSuite() {
  const { extensionDevelopmentPath: extension, extensionTestsPath: suite, extensionDevelopmentKind: kind } = values
  if (typeof extension !== 'string' || typeof suite !== 'string')
    throw new Error('launchSuite.mjs needs --extensionDevelopmentPath=DIR and --extensionTestsPath=FILE.')
  const server = await startCodeServer({ testDriver: true, settings: { ...quietSettings, ...(kind === 'web' ? inWebWorker(extension) : {}) } })
  const browser = await launchBrowser()
  const page = await browser.newPage()
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject)
    page.on('crash', () => reject(new Error('The page of VS Code crashed.')))
    setTimeout(reject, seconds * 1000, new Error(`The suite did not end within ${seconds} s (BOARD_RESPONSE_TIME_LIMIT). VS Code’s log ends:\n${server.log().slice(-2000)}`)).unref()
  })
  await page.exposeFunction('codeAutomationLog', printLog)
  page.on('pageerror', error => printError(`Uncaught in the page: ${error.stack ?? error.message}`))
  const folder = positionals.at(-1)
  await page.goto(server.page(folder && resolve(folder), [
    ['extensionDevelopmentPath', server.remote(resolve(extension))],
    ['extensionTestsPath', server.remote(resolve(suite))],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ]))
  const code = await ended
  await browser.close()
  await server.stop()
  return code
}

/** The settings by which the extension runs in the web worker host, as it does on vscode.dev. @param {string} extension */
function inWebWorker(extension) {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } }
}

/**
 * VS Code reports its own log and the suite's console as one. The suite's begins with its heading.
 * @param {string} type a method of `console` @param {readonly unknown[]} args
 */
function printLog(type, args) {
  const text = format(...args)
  suiteBegan ||= text.startsWith(suiteHeading)
  if (type === 'error' || type === 'warn') printError(text)
  else if (suiteBegan && !expected.test(text)) console.log(text)
}

/** @param {string} text */
function printError(text) {
  if (!expected.test(text)) console.error(`VS Code: ${text}`)
}
