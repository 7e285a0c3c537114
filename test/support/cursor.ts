/** A text with its cursor: `$0` marks where it stands. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts'
import type { ReportGiven } from '../../server/src/model/report/reviewReport.ts'

export interface AtCursor {
  readonly text: string
  readonly offset: number
  readonly document: TextDocument
  readonly analysis: Analysis
}

export const uri = 'file:///work/response.md'

/** `report` is the text of the review's report, whatever the response calls it. */
export function atCursor(marked: string, report?: string): AtCursor {
  const offset = Math.max(0, marked.indexOf('$0'))
  const text = marked.replace('$0', '')
  const given: ReportGiven | undefined = report === undefined ? undefined : { uri: 'file:///work/report.md', name: 'report.md', text: report }
  return { text, offset, document: TextDocument.create(uri, 'markdown', 1, text), analysis: analyse(text, { report: () => given }) }
}
