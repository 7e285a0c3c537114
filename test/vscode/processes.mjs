// What is started here ends with us: on a normal end, on Ctrl+C, when we are terminated, when we fail.
import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, root } from './paths.mjs'

/** @type {Set<() => void>} */
const endings = new Set()
let watching = false

/**
 * Calls `end` when this process ends, however it ends short of SIGKILL. It must be synchronous.
 * @param {() => void} end
 * @returns {() => void} forgets it again
 */
export function atEnd(end) {
  if (!watching) {
    watching = true
    process.on('exit', () => [...endings].reverse().forEach(each => each()))
    for (const [signal, code] of /** @type {const} */ ([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]))
      process.on(signal, () => process.exit(code))
    endWithNpm()
  }
  endings.add(end)
  return () => endings.delete(end)
}

/** npm ends the shell between it and us when it is ended itself, but the shell tells nobody: see that it is gone. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => { if (process.ppid !== parent) process.exit(1) }, 500).unref()
}

/**
 * A new folder in the system's temporary folder, removed when this process ends.
 * @param {string} purpose a word for its name
 */
export function temporaryFolder(purpose) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `board-response-${purpose}-`)))
  atEnd(() => removeFolder(folder))
  return folder
}

/** @param {string} folder */
export function removeFolder(folder) {
  try {
    // A process that is just being killed may still write: try again for a second.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  } catch (error) {
    console.error(`Could not remove ${folder}: ${error instanceof Error ? error.message : error}`)
  }
}

/** @param {number} pid @param {NodeJS.Signals | 0} signal @returns whether anything was there to receive it */
function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

/**
 * Starts a long-running program as the leader of its own process group, so that all it starts can be ended with it.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} env
 */
export function startGroup(command, args, env) {
  const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const pid = child.pid ?? 0
  const forget = atEnd(() => { if (pid) signalGroup(pid, 'SIGKILL') })
  const stop = async () => {
    if (!pid) return
    signalGroup(pid, 'SIGTERM')
    const deadline = Date.now() + 3000
    while (signalGroup(pid, 0)) {
      if (Date.now() > deadline) signalGroup(pid, 'SIGKILL')
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    forget()
  }
  return { child, stop }
}

/**
 * Runs a program to its end.
 * @param {string} command @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, echo?: boolean }} [options]
 *   quiet: keep its output to ourselves (it comes back in the result); echo: show it and keep it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = environment, quiet = false, echo = false } = {}) {
  const piped = quiet || echo ? 'pipe' : 'inherit'
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', piped, piped] })
    const forget = atEnd(() => child.kill('SIGTERM'))
    let output = ''
    child.stdout?.on('data', data => { output += data; if (echo) process.stdout.write(data) })
    child.stderr?.on('data', data => { output += data; if (echo) process.stderr.write(data) })
    child.on('error', error => { forget(); reject(error) })
    child.on('close', code => { forget(); resolve({ code: code ?? 1, output }) })
  })
}
