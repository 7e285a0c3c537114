/** The words that a judgement was made on and those that bear on its question now, side by side. */
import { commands, EventEmitter, l10n, Uri, workspace, type Disposable } from 'vscode'
import { bare, headingOf, keyOf } from '../../../server/src/review/review.ts'
import { stateName } from './words.ts'
import type { Reviewing } from './reviewing.ts'

/** Not synced, not followed: see `isShownOnly`. */
const scheme = 'board-response-words'

interface Side {
  readonly document: string
  readonly subject: string
  readonly by: string
  readonly side: 'then' | 'now'
}

export function registerWhatChanged(reviewing: Reviewing): Disposable {
  const changed = new EventEmitter<Uri>()
  const shown = new Map<string, Uri>()
  const listeners = [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => {
        shown.set(uri.toString(), uri)
        return wordsFor(reviewing, JSON.parse(uri.query) as Side)
      },
    }),
    reviewing.onDidChange(() => { for (const uri of shown.values()) changed.fire(uri) }),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
  ]
  return { dispose: () => { for (const listener of listeners) listener.dispose() } }
}

export async function showWhatChanged(reviewing: Reviewing, subject: string, by: string): Promise<void> {
  const document = reviewing.document()
  const found = reviewing.subjects().find(each => keyOf(each) === subject)?.judgements.find(({ judgement }) => judgement.by === by)
  if (!document || !found) return
  const name = reviewing.result()?.subjects.find(each => keyOf(each) === subject)?.name ?? found.judgement.id
  const side = (side: Side['side']) => {
    const query: Side = { document: document.uri.toString(), subject, by, side }
    return Uri.from({ scheme, path: `/${name.replace(/[/?#\\]/g, ' ').trim()}.md`, query: JSON.stringify(query) })
  }
  const title = l10n.t('{0} Then {1} ({2}), and now', name, stateName(found.judgement.state), by)
  // No preview: it would take the place of a response that is itself shown as one, and with it what there is to compare.
  await commands.executeCommand('vscode.diff', side('then'), side('now'), title, { preview: false })
}

function wordsFor(reviewing: Reviewing, { document, subject, by, side }: Side): string {
  if (reviewing.document()?.uri.toString() !== document) return ''
  const judgement = reviewing.subjects().find(each => keyOf(each) === subject)?.judgements.find(each => each.judgement.by === by)?.judgement
  const result = reviewing.result()
  const quotes = side === 'then'
    ? (judgement?.on ?? []).map(hash => reviewing.kept()?.review.words.get(hash) ?? '')
    : (result?.subjects.find(each => keyOf(each) === subject)?.on ?? []).map(hash => result?.words[hash]?.text ?? '')
  if (quotes.length === 0) return side === 'then' ? l10n.t('Nothing bore on it then.') : l10n.t('Nothing in the response bears on it now.')
  return asText(quotes, judgement?.whole !== undefined)
}

/** Each heading once, with the words under it. */
function asText(quotes: readonly string[], whole: boolean): string {
  const parts: string[] = whole ? [l10n.t('(This was judged of the whole response. These are its longest sentences.)')] : []
  let last = ''
  for (const quote of quotes) {
    const heading = headingOf(quote)
    if (heading !== last && heading !== '') parts.push(`# ${heading}`)
    last = heading
    parts.push(bare(quote))
  }
  return `${parts.join('\n\n')}\n`
}
