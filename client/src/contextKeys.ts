/**
 * What menus, views and keybindings are told: `boardResponse.state` is none, markdown or response; `boardResponse.isResponse` says the last;
 * `boardResponse.slow` that a response is still unread long after it came.
 */
import { commands, type Disposable } from 'vscode'
import type { Following } from './reading/following.ts'
import type { Reading } from './reading/reading.ts'

/** Milliseconds after which a reader may wonder whether anything comes; the longest response is read in less. */
const long = 10_000

export function keepContextKeys(following: Following, reading: Reading): Disposable {
  let timer: TimerHandle | undefined
  const set = (key: string, value: unknown) => void commands.executeCommand('setContext', `boardResponse.${key}`, value)
  const tell = () => {
    const { state } = following.now()
    set('state', state)
    set('isResponse', state === 'response')
  }
  const wait = () => {
    clearTimeout(timer)
    set('slow', false)
    if (reading.document() && !reading.result()) timer = setTimeout(() => set('slow', true), long)
  }
  tell()
  wait()
  const listeners = [following.onDidChange(tell), reading.onDidChange(wait)]
  return {
    dispose: () => {
      clearTimeout(timer)
      for (const listener of listeners) listener.dispose()
    },
  }
}
