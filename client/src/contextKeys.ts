/** What menus, views and keybindings are told: `boardResponse.state` is none, markdown or response; `boardResponse.isResponse` says the last. */
import { commands, type Disposable } from 'vscode'
import type { Following } from './reading/following.ts'

export function keepContextKeys(following: Following): Disposable {
  const tell = () => {
    const { state } = following.now()
    void commands.executeCommand('setContext', 'boardResponse.state', state)
    void commands.executeCommand('setContext', 'boardResponse.isResponse', state === 'response')
  }
  tell()
  return following.onDidChange(tell)
}
