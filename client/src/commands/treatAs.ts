import { l10n, window, type TextDocument } from 'vscode'
import { isWritersDocument } from '../recognise/writersDocument.ts'
import type { Command } from './services.ts'

export const treatAs: Command = ({ treated }) => {
  const document = markdownAtHand()
  if (document) treated.set(document.uri, true)
}

export const stopTreating: Command = ({ treated, reading }) => {
  const document = reading.document() ?? markdownAtHand()
  if (document) treated.set(document.uri, false)
}

function markdownAtHand(): TextDocument | undefined {
  const document = window.activeTextEditor?.document
  if (document && isWritersDocument(document)) return document
  void window.showInformationMessage(l10n.t('Open a Markdown document first. A board response is written in Markdown.'))
  return undefined
}
