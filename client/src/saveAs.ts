/** A file that was made of the response is put where the writer wants it. */
import { env, l10n, Uri, window, workspace, type TextDocument } from 'vscode'
import { nameOf } from './review/place.ts'

export interface NewFile {
  /** The dialogue's title. */
  readonly title: string
  /** What such files are called, and how their names end. */
  readonly kind: string
  readonly extension: string
  /** What its name ends in before that, if anything: `.review-record`. */
  readonly suffix?: string
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
  /** Said once it is there, of its name. */
  readonly told: (name: string) => string
}

/** Asks where, writes it and offers to open it: Markdown is opened at once; others have programs of their own. */
export async function saveAs(document: TextDocument, { title, kind, extension, suffix = '', bytes, told }: NewFile): Promise<void> {
  const to = await window.showSaveDialog({
    title,
    ...(document.isUntitled ? {} : { defaultUri: Uri.joinPath(document.uri, '..', `${nameOf(document.uri).replace(/\.[^.]+$/, '')}${suffix}.${extension}`) }),
    filters: { [kind]: [extension] },
  })
  if (!to) return
  try {
    await workspace.fs.writeFile(to, await bytes())
  } catch (error) {
    void window.showWarningMessage(l10n.t('“{0}” could not be written: {1}', nameOf(to), error instanceof Error ? error.message : String(error)))
    return
  }
  if (extension === 'md') {
    await window.showTextDocument(to)
    return
  }
  const open = l10n.t('Open')
  const chosen = await window.showInformationMessage(told(nameOf(to)), open)
  if (chosen === open && !await env.openExternal(to)) await window.showTextDocument(to)
}
