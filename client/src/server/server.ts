/** The server's life: started when the first response is seen, started again when it dies, spoken to by the rest of the client. */
import { EventEmitter, l10n, window, type Disposable, type Event, type ExtensionContext, type LogOutputChannel } from 'vscode'
import { Changed, type ChangedParams } from '../../../server/src/protocol.ts'
import type { ClientFactory } from './clientFactory.ts'
import { restartDelay } from './restartDelay.ts'
import type { RunningClient } from './startClient.ts'

export interface Server extends Disposable {
  /** Starts the server unless it is running or on its way. */
  start(): void
  /** Stops and starts again; what it knows of the documents is read anew. */
  restart(): Promise<void>
  /** Starts the server if need be. `undefined` where it cannot answer; the reason is in the log. */
  request<Result>(method: string, params: object): Promise<Result | undefined>
  /** Sent only to a running server. */
  notify(method: string, params: object): void
  /** The server is ready, for the first time or again. */
  readonly onReady: Event<void>
  readonly onChanged: Event<ChangedParams>
  readonly running: () => RunningClient | undefined
}

export function createServer(context: ExtensionContext, log: LogOutputChannel, create: ClientFactory): Server {
  const ready = new EventEmitter<void>()
  const changed = new EventEmitter<ChangedParams>()
  const deaths: number[] = []
  let current: Promise<RunningClient> | undefined
  let live: RunningClient | undefined
  let timer: TimerHandle | undefined
  let told = false
  let disposed = false

  function start(): Promise<RunningClient> {
    clearTimeout(timer)
    current ??= launch()
    return current
  }

  async function launch(): Promise<RunningClient> {
    try {
      const { startClient } = await import('./startClient.ts')
      const started = await startClient(context, log, create, died)
      started.client.onNotification(Changed, (params: ChangedParams) => changed.fire(params))
      live = started
      log.info('The server is ready.')
      ready.fire()
      return started
    } catch (error) {
      log.error(`The server could not be started: ${String(error)}`)
      died()
      throw error
    }
  }

  function died(): void {
    live = undefined
    current = undefined
    if (disposed) return
    const now = Date.now()
    deaths.push(now)
    const delay = restartDelay(deaths, now)
    log.warn(`The server has stopped and is started again in ${delay} ms.`)
    clearTimeout(timer)
    timer = setTimeout(() => { start().catch(() => undefined) }, delay)
    if (told) return
    told = true
    void tellOnce(log)
  }

  async function stop(): Promise<void> {
    clearTimeout(timer)
    const stopping = current
    live = undefined
    current = undefined
    await stopping?.then(started => started.stop()).catch(error => log.warn(`The server did not stop in good order: ${String(error)}`))
  }

  return {
    start: () => { start().catch(() => undefined) },
    restart: async () => {
      await stop()
      await start()
    },
    request: async <Result>(method: string, params: object) => {
      try {
        const { request } = await start()
        return await request<Result>(method, params)
      } catch (error) {
        log.warn(`No answer to ${method}: ${String(error)}`)
        return undefined
      }
    },
    notify: (method, params) => {
      live?.client.sendNotification(method, params).catch(error => log.warn(`${method} could not be sent: ${String(error)}`))
    },
    onReady: ready.event,
    onChanged: changed.event,
    running: () => live,
    dispose: () => {
      disposed = true
      void stop()
      ready.dispose()
      changed.dispose()
    },
  }
}

async function tellOnce(log: LogOutputChannel): Promise<void> {
  const show = l10n.t('Show Output')
  const chosen = await window.showWarningMessage(
    l10n.t('Board Response stopped unexpectedly and is being started again. Your text is not affected.'),
    show,
  )
  if (chosen === show) log.show()
}
