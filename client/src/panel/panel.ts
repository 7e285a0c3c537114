/** The review panel: one page beside the text that shows what the sidebar lists. It follows the response that the sidebar follows. */
import { l10n, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode'
import { ReviewPanel as Request, type ReviewPanelResult } from '../../../server/src/protocol.ts'
import { keyOf, type Subject } from '../../../server/src/review/review.ts'
import { showWords } from '../editor/goToWords.ts'
import { createAnswer } from '../reading/answer.ts'
import type { Reading } from '../reading/reading.ts'
import { chooseJudgement } from '../review/chooseJudgement.ts'
import type { Reviewing } from '../review/reviewing.ts'
import { showWhatChanged } from '../review/whatChanged.ts'
import type { Server } from '../server/server.ts'
import { judgedOf, pageWords, panelTitle } from './judged.ts'
import type { Asked, Show } from './messages.ts'
import { pageHtml, readPageFiles, type PageFiles } from './page.ts'

export interface ReviewPanel extends Disposable {
  /** Opens it, or brings it to the front. */
  open(): void
}

/** Milliseconds that the page waits for what it is to show before it is made without it. */
const patience = 300

/** All that it shows lies in the page: it may load nothing. */
const options = { enableScripts: true, localResourceRoots: [] }

export function createReviewPanel(extension: Uri, server: Server, reading: Reading, reviewing: Reviewing): ReviewPanel {
  let panel: WebviewPanel | undefined
  let ready = false
  /** What the page shows, and what it was made with. */
  let shown = ''
  let madeWith = ''
  let files: Promise<PageFiles> | undefined
  let of = reading.document()

  const drawn = createAnswer<ReviewPanelResult>(server, Request, () => (panel ? of : undefined), tell)
  const freshIfSeen = reading.attach(() => panel?.visible ?? false)

  function follow(): void {
    const next = reading.document()
    // While something else is written, the last response stays.
    if (!next && of && !of.isClosed) return
    if (next !== of) {
      of = next
      drawn.forget()
      tell()
    }
    drawn.makeStale()
    if (panel?.visible) void drawn.fresh()
    if (next) files ??= readPageFiles(extension)
  }

  /** Nothing is sent to a page that is hidden: it asks when it is back. */
  function tell(): void {
    const show = panel?.visible && ready ? now() : undefined
    if (!show) return
    const content = JSON.stringify(show)
    if (content === shown) return
    shown = content
    void panel?.webview.postMessage(show)
  }

  /** Undefined as long as nothing can be said of the response. */
  function now(): Show | undefined {
    const result = drawn.result()
    if (of && (!result || reviewing.document() !== of)) return undefined
    return { ...(of && result ? { view: result.view } : {}), judged: judgedOf(reviewing), words: pageWords(), instead: l10n.t('No response is open. Open one, and it is shown here.') }
  }

  /** While the editor makes room for the page, what it is to show comes from the server. */
  async function fill(made: WebviewPanel): Promise<void> {
    files ??= readPageFiles(extension)
    drawn.makeStale()
    const soon = new Promise<void>(resolve => { setTimeout(() => resolve(), patience) })
    const [page] = await Promise.all([files, Promise.race([drawn.fresh(), soon])])
    if (panel !== made) return
    const show = now()
    madeWith = show ? JSON.stringify(show) : ''
    made.webview.html = pageHtml(page, panelTitle(), show && madeWith)
  }

  async function answer(asked: Asked): Promise<void> {
    switch (asked.do) {
      case 'ready':
        ready = true
        shown = asked.shows ? madeWith : ''
        tell()
        return void drawn.fresh()
      case 'go': return go(asked.to)
      case 'judge': {
        const subject = drawn.result() && reviewing.document() ? subjectOf(asked.subject) : undefined
        return subject && chooseJudgement(reviewing, subject)
      }
      case 'compare':
        await reviewing.fresh()
        return showWhatChanged(reviewing, asked.subject, asked.by)
    }
  }

  async function go(to: string): Promise<void> {
    if (!of) return
    // What was just typed has moved the words.
    if (drawn.result()?.version !== of.version) {
      drawn.makeStale()
      await drawn.fresh()
    }
    const place = drawn.result()?.places[to]
    if (place) await showWords(of.uri.toString(), place)
  }

  function create(): WebviewPanel {
    return adopt(window.createWebviewPanel('boardResponse.reviewPanel', panelTitle(), { viewColumn: window.tabGroups.all.length > 1 ? ViewColumn.Two : ViewColumn.Beside }, { ...options, enableFindWidget: true }))
  }

  /** Makes it ours: one that was just made, or one that was there before the window was loaded again. */
  function adopt(made: WebviewPanel): WebviewPanel {
    panel = made
    made.iconPath = { light: Uri.joinPath(extension, 'client', 'media', 'evidence-light.svg'), dark: Uri.joinPath(extension, 'client', 'media', 'evidence-dark.svg') }
    made.webview.onDidReceiveMessage((asked: Asked) => void answer(asked))
    made.onDidChangeViewState(() => {
      if (made.visible) return freshIfSeen()
      ready = false
      // It is made anew when it is back, and what it was made with is old by then.
      void files?.then(page => { if (panel === made && !made.visible) made.webview.html = pageHtml(page, panelTitle()) })
    })
    made.onDidDispose(() => {
      if (panel !== made) return
      panel = undefined
      ready = false
    })
    void fill(made)
    freshIfSeen()
    return made
  }

  const listeners = [
    window.registerWebviewPanelSerializer('boardResponse.reviewPanel', {
      deserializeWebviewPanel: made => {
        made.webview.options = options
        if (panel) made.dispose()
        else adopt(made)
        return Promise.resolve()
      },
    }),
    reading.onDidChange(follow), reviewing.onDidChange(tell),
    workspace.onDidCloseTextDocument(document => { if (document === of) follow() }),
  ]
  return {
    open: () => {
      if (panel) panel.reveal()
      else create()
    },
    dispose: () => {
      panel?.dispose()
      for (const listener of listeners) listener.dispose()
    },
  }

  function subjectOf(key: string): Subject | undefined {
    const known = reviewing.result()?.subjects.find(each => keyOf(each) === key)
    if (known) return { kind: known.kind, id: known.id }
    return key.startsWith('question:') ? { kind: 'question', id: key.slice('question:'.length) } : undefined
  }
}
