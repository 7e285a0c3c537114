/** Which document the sidebar speaks of: the one in the active editor, or the last response while focus is elsewhere. */
import { EventEmitter, TabInputCustom, TabInputText, TabInputTextDiff, Uri, window, workspace, type Disposable, type Event, type TextDocument } from 'vscode'
import type { Responses } from '../recognise/responses.ts'
import { isShownOnly, isWritersDocument } from '../recognise/writersDocument.ts'

export type Followed =
  | { readonly state: 'none' }
  /** A Markdown document that is no response. */
  | { readonly state: 'markdown'; readonly document: TextDocument }
  | { readonly state: 'response'; readonly document: TextDocument }

export interface Following extends Disposable {
  readonly now: () => Followed
  readonly onDidChange: Event<Followed>
}

export function createFollowing(responses: Responses): Following {
  const emitter = new EventEmitter<Followed>()
  let last: TextDocument | undefined
  let now: Followed = { state: 'none' }

  function follow(): Followed {
    const document = window.activeTextEditor?.document
    if (document && isWritersDocument(document)) return { state: responses.is(document) ? 'response' : 'markdown', document }
    // After the window was loaded again, the focus may be in a panel while the response stands beside it.
    last ??= window.visibleTextEditors.map(editor => editor.document).find(each => isWritersDocument(each) && responses.is(each))
    // Focus in a panel, a page or a search goes on with the last response, as long as it is still on show.
    if ((!document || isShownOnly(document)) && last && responses.is(last) && onShow(last)) return { state: 'response', document: last }
    return { state: 'none' }
  }

  function update(): void {
    const next = follow()
    if (next.state === 'response') last = next.document
    if (next.state === now.state && (next.state === 'none' || now.state === 'none' || next.document === now.document)) return
    now = next
    emitter.fire(now)
  }
  update()

  const listeners = [
    window.onDidChangeActiveTextEditor(update),
    window.tabGroups.onDidChangeTabs(update),
    workspace.onDidCloseTextDocument(update),
    // The same text in another language is closed and opened.
    workspace.onDidOpenTextDocument(update),
    responses.onDidChange(update),
  ]
  return {
    now: () => now,
    onDidChange: emitter.event,
    dispose: () => {
      for (const listener of listeners) listener.dispose()
      emitter.dispose()
    },
  }
}

function onShow(document: TextDocument): boolean {
  if (document.isClosed) return false
  const key = document.uri.toString()
  return window.tabGroups.all.some(group => group.tabs.some(({ input }) => uriOf(input)?.toString() === key))
}

function uriOf(input: unknown): Uri | undefined {
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri
  return input instanceof TabInputTextDiff ? input.modified : undefined
}
