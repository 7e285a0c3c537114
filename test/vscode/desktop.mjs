// The desktop VS Code on this machine, in a profile of its own that leaves no trace.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { atEnd, removeFolder, run, temporaryFolder } from './processes.mjs'

/** The `code` command, if there is a desktop VS Code to open with it. */
export function findDesktop() {
  // In a remote session's terminal `code` is a messenger to a VS Code on another machine.
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined
  const name = process.platform === 'win32' ? 'code.cmd' : 'code'
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean).map(folder => join(folder, name)).find(file => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * Opens a folder and a file of it with the extension installed, and returns when the window is closed.
 * @param {string} code @param {string} vsix @param {string} folder @param {string} file @param {Record<string, unknown>} settings
 */
export async function openDesktop(code, vsix, folder, file, settings) {
  const home = temporaryFolder('desktop')
  const user = join(home, 'user')
  const profile = ['--user-data-dir', user, '--extensions-dir', join(home, 'extensions')]
  mkdirSync(join(user, 'User'), { recursive: true })
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2))
  const installed = await run(code, [...profile, '--install-extension', vsix], { quiet: true })
  if (installed.code !== 0) throw new Error(`VS Code could not install the extension:\n${installed.output}`)
  const opened = await run(code, [...profile, '--new-window', folder, file], { quiet: true })
  if (opened.code !== 0) throw new Error(`VS Code could not open the sample:\n${opened.output}`)

  // `code` hands over to VS Code's main process and ends. That process writes its number here.
  const lock = join(user, 'code.lock')
  for (let waited = 0; !existsSync(lock); waited += 100) {
    if (waited > 60_000) throw new Error('VS Code did not open within a minute. Try “npm start -- --browser”.')
    await delay(100)
  }
  const pid = Number(readFileSync(lock, 'utf8'))
  if (!Number.isInteger(pid) || pid <= 1) throw new Error(`VS Code’s lock file ${lock} holds no process number.`)
  atEnd(() => { signal(pid, 'SIGTERM'); waitForEnd(pid); removeFolder(home) })
  console.log('VS Code is open with the sample response. Close its window, or press Ctrl+C here, to end.')
  while (signal(pid, 0)) await delay(500)
}

/** @param {number} pid @param {NodeJS.Signals | 0} name */
function signal(pid, name) {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

/** Blocks until a process that is not our child has ended, for 3 s at most; then ends it outright. @param {number} pid */
function waitForEnd(pid) {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; signal(pid, 0) && waited < 3000; waited += 50) Atomics.wait(pause, 0, 0, 50)
  signal(pid, 'SIGKILL')
}
