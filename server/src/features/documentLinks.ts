import type { DocumentLink } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Response } from '../model/response.ts'
import { rangeOf } from './ranges.ts'

/** From the name of the review's report in the front matter to the file: Markdown's own links know nothing of it. */
export function documentLinks(document: TextDocument, { frontMatter, reviewReport }: Response): readonly DocumentLink[] {
  const value = frontMatter?.nodes.find(({ path }) => path.length === 1 && path[0] === 'report')?.value
  if (!value || value.end <= value.start || !reviewReport || !reviewReport.uri.includes(':') || reviewReport.unread === 'missing') return []
  return [{ range: rangeOf(document, value), target: reviewReport.uri, tooltip: 'Open the review’s report' }]
}
