/** How far the review has come, among the language's status items: only once it has begun. */
import { l10n, languages, LanguageStatusSeverity, type Disposable, type LanguageStatusItem } from 'vscode'
import type { Reviewing } from './reviewing.ts'
import { progressWords } from './words.ts'

export function createReviewStatus(reviewing: Reviewing): Disposable {
  let item: LanguageStatusItem | undefined
  function show(): void {
    const kept = reviewing.kept()
    if (!kept || !reviewing.begun() || !reviewing.result()) {
      item?.dispose()
      item = undefined
      return
    }
    item ??= create()
    item.text = progressWords(reviewing.progress())
    const held = kept.unsaved && kept.fault !== undefined
    item.severity = held ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
    item.detail = held ? l10n.t('not on disk yet') : l10n.t('kept beside the response')
  }
  const listener = reviewing.onDidChange(show)
  show()
  return {
    dispose: () => {
      item?.dispose()
      listener.dispose()
    },
  }
}

function create(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('boardResponse.review', { language: 'markdown' })
  item.name = l10n.t('Review of the response')
  item.command = { command: 'boardResponse.nextOpenQuestion', title: l10n.t('Next Open Question') }
  return item
}
