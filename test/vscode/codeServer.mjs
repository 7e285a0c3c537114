// A VS Code of our own on 127.0.0.1: fresh user data, fresh extensions, gone without a trace when stopped.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, node } from './paths.mjs'
import { removeFolder, run, startGroup, temporaryFolder } from './processes.mjs'
import { provideCodeServer } from './provision.mjs'
import { quietSettings } from './settings.mjs'

/**
 * @typedef {object} CodeServer
 * @property {string} address `http://127.0.0.1:PORT`
 * @property {(path: string) => string} remote the URI by which the page knows a file or folder of this machine
 * @property {(folder: string | undefined, payload?: readonly (readonly [string, string])[]) => string} page the page's address with a folder open
 * @property {(settings?: Record<string, unknown>) => void} writeSettings user settings again, and these beside them; the next page to open has them
 * @property {() => string} log what it has printed so far
 * @property {Promise<number | null>} ended its exit code, when it ends by itself
 * @property {() => Promise<void>} stop
 */

/**
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings] user settings; the quiet ones by default
 * @param {number} [options.port] 0, the default: any that is free
 * @param {boolean} [options.testDriver] let the page run an extension test suite
 * @param {readonly string[]} [options.vsix] extensions to install before it starts
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ settings = quietSettings, port = 0, testDriver = false, vsix = [] } = {}) {
  const entry = await provideCodeServer()
  const home = temporaryFolder('vscode')
  const env = cleanEnvironment(home)
  const folders = ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions'), '--config', join(home, 'config.yaml')]
  const writeSettings = (/** @type {Record<string, unknown>} */ more = {}) => {
    mkdirSync(join(home, 'user', 'User'), { recursive: true })
    writeFileSync(join(home, 'user', 'User', 'settings.json'), JSON.stringify({ ...settings, ...more }, undefined, 2))
  }
  writeSettings()
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n')
  for (const file of vsix) await installExtension(entry, folders, env, file)
  const { child, stop } = startGroup(node, [
    entry, ...folders, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none',
    '--disable-workspace-trust', '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override',
    ...(testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ], env)
  let log = ''
  child.stdout.on('data', data => { log += data })
  child.stderr.on('data', data => { log += data })
  const authority = await listening(child, () => log)
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${path}`
  return {
    address: `http://${authority}`,
    remote,
    page: (folder, payload = []) => {
      const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder })
      if (payload.length) query.set('payload', JSON.stringify(payload))
      // As short as an address that people may copy can be.
      return `http://${authority}/?${query}`.replaceAll('%2F', '/').replaceAll('%3A', ':')
    },
    writeSettings,
    log: () => log,
    ended: new Promise(resolve => child.on('exit', resolve)),
    stop: async () => { await stop(); removeFolder(home) },
  }
}

/**
 * Nothing of the user's own VS Code or code-server may leak in, and nothing of ours be left in their home.
 * @param {string} home
 */
function cleanEnvironment(home) {
  const kept = Object.entries(environment).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_|PORT$|(HASHED_)?PASSWORD$|NODE_OPTIONS$)/.test(name))
  const own = ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR', 'TMPDIR'].map(name => [name, home])
  return Object.fromEntries([...kept, ...own])
}

/** @param {string} entry @param {readonly string[]} folders @param {NodeJS.ProcessEnv} env @param {string} vsix */
async function installExtension(entry, folders, env, vsix) {
  const { code, output } = await run(node, [entry, ...folders, '--install-extension', vsix], { env, quiet: true })
  if (code !== 0) throw new Error(`VS Code could not install ${vsix}:\n${output}`)
}

/**
 * Waits until it answers.
 * @param {import('node:child_process').ChildProcess} child @param {() => string} log
 * @returns {Promise<string>} its host and port
 */
async function listening(child, log) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`VS Code (code-server) ended with ${child.exitCode} before it answered:\n${log()}`)
    const authority = /listening on http:\/\/([\d.]+:\d+)/.exec(log())?.[1]
    if (authority && await fetch(`http://${authority}/healthz`).then(answer => answer.ok, () => false)) return authority
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`VS Code (code-server) did not answer within 60 s:\n${log()}`)
}
