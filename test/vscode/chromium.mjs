// The browser that shows VS Code to the tests.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { environment } from './paths.mjs'
import { run } from './processes.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The path of a Chromium or Chrome: `CHROME_PATH`, or the first on the path, or Debian's package, installed now. */
export async function findOrInstallChromium() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`CHROME_PATH is “${named}”, which is not a program. Set it to the path of Chromium or Chrome, or unset it.`)
  }
  const found = find()
  if (found) return found
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium with apt-get (once, about a minute) …')
    const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
    const wait = ['-o', 'DPkg::Lock::Timeout=300']
    const update = await run('apt-get', ['update', '-q'], { env, quiet: true })
    const install = await run('apt-get', [...wait, 'install', '-q', '-y', 'chromium'], { env, quiet: true })
    const installed = find()
    if (installed) return installed
    throw new Error(`apt-get could not install Chromium.\n${update.code === 0 ? '' : update.output}${install.output}`)
  }
  throw new Error('No Chromium found. Install Chromium or Chrome (Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to it.')
}

function find() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean).flatMap(folder => names.map(name => join(folder, name)))
  return [...onPath, ...applications].find(isExecutable)
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
