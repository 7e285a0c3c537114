/** The record of the review as a file for the board's papers. */
import { env, l10n, Uri, window, workspace } from 'vscode'
import { recordCsv } from '../../../server/src/review/export/csv.ts'
import { recordHtml } from '../../../server/src/review/export/html.ts'
import { recordMarkdown } from '../../../server/src/review/export/markdown.ts'
import { recordOf, type ReviewRecord } from '../../../server/src/review/export/rows.ts'
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
  const name = nameOf(document.uri).replace(/\.[^.]+$/, '')
  const to = await window.showSaveDialog({
    title: l10n.t('Export Review Record'),
    ...(document.isUntitled ? {} : { defaultUri: Uri.joinPath(document.uri, '..', `${name}.review-record.${form.extension}`) }),
    filters: { [form.label]: [form.extension] },
  })
  if (!to) return
  const { review } = await reviewing.reviews.ready(document)
  const made = dayWords(new Date())
  const record = recordOf({ ...review, document: nameOf(document.uri) }, result, l10n.t('Review record: {0}', result.about.title ?? nameOf(document.uri)), made)
  try {
    await workspace.fs.writeFile(to, new TextEncoder().encode(form.write(record)))
  } catch (error) {
    void window.showWarningMessage(l10n.t('“{0}” could not be written: {1}', nameOf(to), error instanceof Error ? error.message : String(error)))
    return
  }
  await offer(to, form)
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

/** Markdown is opened at once; the others have programs of their own. */
async function offer(to: Uri, { extension }: Form): Promise<void> {
  if (extension === 'md') {
    await window.showTextDocument(to)
    return
  }
  const open = l10n.t('Open')
  const chosen = await window.showInformationMessage(l10n.t('The review record is in “{0}”.', nameOf(to)), open)
  if (chosen === open && !await env.openExternal(to)) await window.showTextDocument(to)
}
