import type { TextDocument } from 'vscode'

/** Shown by the editor rather than written by somebody: the old side of a comparison, output, this extension's own pages. */
export function isShownOnly({ uri }: TextDocument): boolean {
  return /^(?:git|gitlens|output|vscode-local-history|chat|comment|board-response-)/.test(uri.scheme)
}

/** A Markdown document that somebody writes. */
export function isWritersDocument(document: TextDocument): boolean {
  return document.languageId === 'markdown' && !isShownOnly(document)
}
