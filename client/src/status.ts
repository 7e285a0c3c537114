/** The language status of a response: whose marker it is read against, and whether it is being read just now. */
import { l10n, languages, LanguageStatusSeverity, workspace, type Disposable, type LanguageStatusItem } from 'vscode'
import type { Following } from './reading/following.ts'
import type { Reading } from './reading/reading.ts'
import type { Server } from './server/server.ts'

/** Milliseconds after which a reading counts as slow enough to be shown. */
const slow = 400

export function createStatus(following: Following, reading: Reading, server: Server): Disposable {
  let item: LanguageStatusItem | undefined
  let timer: TimerHandle | undefined

  function show(): void {
    const followed = following.now()
    if (followed.state !== 'response') {
      item?.dispose()
      item = undefined
      return
    }
    item ??= create()
    const result = reading.result()
    const profile = result?.profile
    item.text = profile?.name ?? l10n.t('Board Response')
    item.busy = profile === undefined
    item.detail = result ? result.prose : l10n.t('reading the response…')
  }

  function waiting(): void {
    timer ??= setTimeout(() => { if (item) item.busy = true }, slow)
  }

  function done(): void {
    clearTimeout(timer)
    timer = undefined
    if (item?.busy && reading.result()) item.busy = false
  }

  const listeners = [
    following.onDidChange(show),
    reading.onDidChange(show),
    server.onChanged(({ uri }) => { if (uri === reading.document()?.uri.toString()) done() }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === reading.document()) waiting()
    }),
  ]
  show()
  return {
    dispose: () => {
      clearTimeout(timer)
      item?.dispose()
      for (const listener of listeners) listener.dispose()
    },
  }
}

function create(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('boardResponse.status', { language: 'markdown' })
  item.name = l10n.t('Board Response')
  item.severity = LanguageStatusSeverity.Information
  item.command = { command: 'boardResponse.checklist.focus', title: l10n.t('Checklist') }
  return item
}
