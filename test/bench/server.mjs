// A language server's process as an editor sees it, with the time at which each answer was read.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { performance } from 'node:perf_hooks'

/** @typedef {{ method?: string, id?: number, params?: any, result?: any, error?: any }} Message */

/** Milliseconds in which a request is answered; the slowest first analysis takes a tenth of it. */
const longest = 120_000
/** The same of `initialize`, of which the slowest takes a fortieth. */
const longestStart = 10_000

export class Server {
  /** @param {readonly string[]} command @param {{ pull?: boolean, settings?: object }} [editor] */
  constructor(command, { pull = false, settings = {} } = {}) {
    this.pull = pull
    this.settings = settings
    /** @type {Map<number, (message: Message) => void>} */
    this.answers = new Map()
    /** @type {Set<(message: Message) => void>} */
    this.listeners = new Set()
    this.count = 0
    this.spawned = performance.now()
    this.process = spawn(command[0] ?? '', command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'], cwd: tmpdir(), env: { ...process.env, NODE_ENV: 'production' } })
    this.ended = new Promise(resolve => this.process.once('exit', resolve))
    void this.ended.then(() => {
      for (const answer of this.answers.values()) answer({ error: { message: `the server has ended: ${command.join(' ')}` } })
      for (const listener of [...this.listeners]) listener({ method: 'ended' })
    })
    this.process.on('error', () => this.process.emit('exit'))
    this.process.stdin.on('error', () => {})
    /** @type {Buffer[]} */
    this.parts = []
    this.size = 0
    this.wanted = 0
    this.process.stdout.on('data', part => {
      this.parts.push(part)
      this.size += part.length
      if (this.size >= this.wanted) this.read()
    })
  }

  read() {
    let buffer = this.parts.length === 1 ? /** @type {Buffer} */ (this.parts[0]) : Buffer.concat(this.parts)
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      const length = end < 0 ? undefined : Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))?.[1])
      this.wanted = length === undefined ? 0 : end + 4 + length
      if (length === undefined || buffer.length < this.wanted) break
      const message = JSON.parse(buffer.toString('utf8', end + 4, this.wanted))
      buffer = buffer.subarray(this.wanted)
      this.wanted = 0
      this.take(message)
    }
    this.parts = buffer.length > 0 ? [buffer] : []
    this.size = buffer.length
  }

  /** @param {Message} message */
  take(message) {
    if (message.method !== undefined && message.id !== undefined) {
      const result = message.method === 'workspace/configuration' ? message.params.items.map(() => this.settings) : null
      this.send({ id: message.id, result })
    } else if (message.id !== undefined) {
      this.answers.get(message.id)?.(message)
      this.answers.delete(message.id)
    } else for (const listener of this.listeners) listener(message)
  }

  /** @param {object} message */
  send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  /** @param {string} method @param {object} params */
  notify(method, params) {
    this.send({ method, params })
  }

  /** @param {string} method @param {object | null} params @returns {Promise<any>} */
  async request(method, params, most = longest) {
    const id = ++this.count
    const answered = new Promise(resolve => this.answers.set(id, resolve))
    // A server that has locked itself up would keep the run waiting for ever: it is ended, which answers all that was asked of it.
    const late = setTimeout(() => this.process.kill('SIGKILL'), most)
    this.send({ id, method, params })
    const { result, error } = /** @type {Message} */ (await answered)
    clearTimeout(late)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  /** @returns {Promise<number>} milliseconds from the process's start to the answer to `initialize` */
  async initialize() {
    this.capabilities = (await this.request('initialize', {
      processId: process.pid, rootUri: 'file:///nowhere', workspaceFolders: [{ uri: 'file:///nowhere', name: 'nowhere' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: false } },
        textDocument: { synchronization: {}, publishDiagnostics: { versionSupport: true, relatedInformation: true }, ...(this.pull && { diagnostic: {} }) },
      },
    }, longestStart)).capabilities
    const took = performance.now() - this.spawned
    const sync = this.capabilities.textDocumentSync
    /** The server takes no edits, only the whole text anew. */
    this.wholeText = (sync?.change ?? sync) === 1
    this.notify('initialized', {})
    return took
  }

  /**
   * Resolves with the time of reading the diagnostics of that version, pushed. A server that pushes nothing where nothing has changed says
   * `boardResponse/changed` once it has looked, and that counts.
   * @param {string} uri @param {number} version @returns {Promise<number>}
   */
  pushed(uri, version) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => done(() => reject(new Error('no diagnostics came'))), 180_000)
      /** @param {() => void} act */
      const done = act => {
        clearTimeout(late)
        this.listeners.delete(listener)
        act()
      }
      /** @param {Message} message */
      const listener = ({ method, params }) => {
        if (method === 'ended') return done(() => reject(new Error(`the server has ended: ${this.process.spawnargs.join(' ')}`)))
        if (params?.uri !== uri || (params.version ?? version) !== version) return
        if (method === 'textDocument/publishDiagnostics' || method === 'boardResponse/changed') done(() => resolve(performance.now()))
      }
      this.listeners.add(listener)
    })
  }

  /** @returns {{ now: number, peak: number }} resident memory in MB; NaN where the system does not tell */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8')
      const megabytes = (/** @type {string} */ name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
      return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
    } catch {
      return { now: NaN, peak: NaN }
    }
  }

  /** @returns {number} milliseconds that the process has computed so far, in all its threads: what a busy machine does not change; NaN where the system does not tell */
  computed() {
    try {
      const threads = `/proc/${this.process.pid}/task`
      return readdirSync(threads).reduce((sum, thread) => sum + Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0)
    } catch {
      return NaN
    }
  }

  async stop() {
    this.process.stdin.end()
    const late = setTimeout(() => this.process.kill('SIGKILL'), 2000)
    await this.ended
    clearTimeout(late)
  }
}

/**
 * A server that has answered `initialize`. Of twenty starts rumdl gives no answer in one: such a one is started anew, `tries` times in all.
 * @param {readonly string[]} command @param {{ pull?: boolean, settings?: object }} how
 */
export async function answering(command, how, tries = 1) {
  for (let left = tries; ; left--) {
    const server = new Server(command, how)
    try {
      await server.initialize()
      return server
    } catch (error) {
      await server.stop()
      if (left <= 1) throw error
    }
  }
}
