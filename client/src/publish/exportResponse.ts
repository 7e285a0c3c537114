/** The response itself as a file to publish. */
import { l10n, Range, window, type TextDocument } from 'vscode'
import type { Published, PublishParams } from '../../../server/src/publish/publish.ts'
import { nameOf } from '../review/place.ts'
import type { Reviewing } from '../review/reviewing.ts'
import { saveAs } from '../saveAs.ts'
import { picturesBeside } from './pictures.ts'

/** What makes the file, which each host loads in its own way when it is first wanted. */
export type Publisher = (params: PublishParams) => Promise<Published>

export async function exportResponse(reviewing: Reviewing, publish: Publisher): Promise<void> {
  const document = reviewing.document()
  const result = document && await reviewing.fresh()
  if (!document || !result) {
    void window.showWarningMessage(l10n.t('Nothing was exported: the response could not be read just now. Please try again in a moment.'))
    return
  }
  const form = await askForm()
  if (!form) return
  const params = { form: form.id, text: document.getText(), about: result.about, name: nameOf(document.uri) }
  const { wanted, ...first } = await publish(params)
  const { bytes, told, blanks } = wanted.length === 0 ? first : await publish({ ...params, pictures: await picturesBeside(document.uri, wanted) })
  if (blanks && !await goOn(document, blanks)) return
  await saveAs(document, {
    title: l10n.t('Export Response'), kind: form.label, extension: form.extension,
    told: name => [l10n.t('The response is in “{0}”.', name), told].filter(Boolean).join(' '),
    bytes: () => bytes,
  })
}

async function askForm() {
  const forms = [
    { id: 'word', label: 'Word', detail: l10n.t('To send round, to lay out or to save as PDF.'), extension: 'docx' },
    { id: 'html', label: 'HTML', detail: l10n.t('A web page that stands alone.'), extension: 'html' },
  ] as const
  return window.showQuickPick(forms, { title: l10n.t('Export Response'), placeHolder: l10n.t('In which form?'), matchOnDetail: true })
}

/** What is still to be filled in is told before anything is written; it forbids nothing. */
async function goOn(document: TextDocument, { message, first }: NonNullable<Published['blanks']>): Promise<boolean> {
  const [anyway, show] = [l10n.t('Export Anyway'), l10n.t('Go to the First')]
  const chosen = await window.showWarningMessage(message, { modal: true }, anyway, show)
  if (chosen === show) {
    const at = document.getText().indexOf(first)
    if (at >= 0) await window.showTextDocument(document, { selection: new Range(document.positionAt(at), document.positionAt(at + first.length)) })
  }
  return chosen === anyway
}
