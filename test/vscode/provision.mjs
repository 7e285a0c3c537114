// Makes sure of VS Code (the code-server build, from the npm registry) and says each step in one line.
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findOrInstallChromium } from './chromium.mjs'
import { cache, environment } from './paths.mjs'
import { atEnd, removeFolder, run } from './processes.mjs'

const version = '4.139.1'
const home = join(cache, `code-server-${version}`)
const entryIn = (/** @type {string} */ folder) => join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js')

/**
 * The path of code-server's entry script, installed first if need be.
 *
 * It is installed into a folder of its own and moved into place when complete, so a folder that is in place is whole:
 * an interrupted run leaves nothing that looks finished, and of two runs at once the second to finish gives way.
 */
export async function provideCodeServer() {
  if (existsSync(entryIn(home))) return entryIn(home)
  mkdirSync(cache, { recursive: true })
  removeAbandoned()
  const work = join(cache, `installing-${process.pid}`)
  const forget = atEnd(() => removeFolder(work))
  mkdirSync(work)
  // Without a package.json of its own npm would install into the project around it.
  writeFileSync(join(work, 'package.json'), '{ "private": true }\n')
  const server = join(work, 'node_modules', 'code-server')
  await install(`VS Code (code-server ${version}, once, about 600 MB)`, work, ['--ignore-scripts', `code-server@${version}`])
  await install('what VS Code needs', join(server, 'lib', 'vscode'), ['--ignore-scripts', '--omit=dev'])
  await install('what VS Code’s own extensions need', join(server, 'lib', 'vscode', 'extensions'), ['--ignore-scripts', '--omit=dev'])
  try {
    renameSync(work, home)
  } catch (error) {
    if (!existsSync(entryIn(home))) throw error
    removeFolder(work)
  }
  forget()
  return entryIn(home)
}

/** @param {string} what @param {string} cwd @param {readonly string[]} args */
async function install(what, cwd, args) {
  console.log(`Fetching ${what} …`)
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...args], { cwd, env: environment, quiet: true })
  if (code !== 0) throw new Error(`npm could not fetch ${what}. Check the network and run the command again.\n${output}`)
}

/** Removes what a killed run left behind. */
function removeAbandoned() {
  for (const name of readdirSync(cache)) {
    const pid = Number(/^installing-(\d+)$/.exec(name)?.[1])
    if (pid && !isRunning(pid)) removeFolder(join(cache, name))
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`VS Code:  ${await provideCodeServer()}\nChromium: ${await findOrInstallChromium()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
