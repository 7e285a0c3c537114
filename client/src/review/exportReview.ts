/** The record of the review as a file for the board's papers. */
import { l10n, window } from 'vscode'
import { recordCsv } from '../../../server/src/review/export/csv.ts'
import { recordHtml } from '../../../server/src/review/export/html.ts'
import { recordMarkdown } from '../../../server/src/review/export/markdown.ts'
import { recordOf, type ReviewRecord } from '../../../server/src/review/export/rows.ts'
import { saveAs } from '../saveAs.ts'
import { nameOf } from './place.ts'
import type { Reviewing } from './reviewing.ts'
import { dayWords } from './words.ts'

interface Form {
  readonly label: string
  readonly detail: string
  readonly extension: string
  readonly write: (record: ReviewRecord) => string
}

export async function exportReview(reviewing: Reviewing): Promise<void> {
  const document = reviewing.document()
  const result = document && await reviewing.fresh()
  if (!document || !result) {
    void window.showWarningMessage(l10n.t('Nothing was exported: the response could not be read just now. Please try again in a moment.'))
    return
  }
  const form = await askForm(reviewing.begun())
  if (!form) return
  await saveAs(document, {
    title: l10n.t('Export Review Record'), kind: form.label, extension: form.extension, suffix: '.review-record',
    told: name => l10n.t('The review record is in “{0}”.', name),
    bytes: async () => {
      const { review } = await reviewing.reviews.ready(document)
      const record = recordOf({ ...review, document: nameOf(document.uri) }, result, l10n.t('Review record: {0}', result.about.title ?? nameOf(document.uri)), dayWords(new Date()))
      return new TextEncoder().encode(form.write(record))
    },
  })
}

async function askForm(begun: boolean): Promise<Form | undefined> {
  const forms: readonly Form[] = [
    { label: 'Markdown', detail: l10n.t('To go on writing, or to publish with the response.'), extension: 'md', write: recordMarkdown },
    { label: 'HTML', detail: l10n.t('A page to print, or to open in a word processor.'), extension: 'html', write: recordHtml },
    { label: 'CSV', detail: l10n.t('A table for a spreadsheet.'), extension: 'csv', write: recordCsv },
  ]
  const placeHolder = begun ? l10n.t('In which form?') : l10n.t('Nothing has been judged yet, and the record will say so. In which form?')
  return window.showQuickPick(forms, { title: l10n.t('Export Review Record'), placeHolder, matchOnDetail: true })
}
