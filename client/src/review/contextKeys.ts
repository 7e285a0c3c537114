/** `boardResponse.reviewed`: somebody has judged or commented. `boardResponse.filtered`: some questions are hidden. */
import { commands, type Disposable } from 'vscode'
import type { Reviewing } from './reviewing.ts'

export function keepReviewKeys(reviewing: Reviewing): Disposable {
  let last = ''
  const tell = () => {
    const now = { 'boardResponse.reviewed': reviewing.begun(), 'boardResponse.filtered': reviewing.filter() !== 'all' }
    if (JSON.stringify(now) === last) return
    last = JSON.stringify(now)
    for (const [key, value] of Object.entries(now)) void commands.executeCommand('setContext', key, value)
  }
  tell()
  return reviewing.onDidChange(tell)
}
