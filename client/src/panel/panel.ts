/** The review panel: one page beside the text that shows what the sidebar lists. It follows the response that the sidebar follows. */
import { l10n, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode'
import { ReviewPanel as Request, type ReviewPanelParams, type ReviewPanelResult } from '../../../server/src/protocol.ts'
import { keyOf, type Subject } from '../../../server/src/review/review.ts'
import { showWords } from '../editor/goToWords.ts'
import type { Reading } from '../reading/reading.ts'
import { chooseJudgement } from '../review/chooseJudgement.ts'
import type { Reviewing } from '../review/reviewing.ts'
import { showWhatChanged } from '../review/whatChanged.ts'
import type { Server } from '../server/server.ts'
import { judgedOf, pageWords, panelTitle } from './judged.ts'
import type { Asked, Show } from './messages.ts'
import { pageFolder, pageHtml } from './page.ts'

export interface ReviewPanel extends Disposable {
  /** Opens it, or brings it to the front. */
  open(): void
}

export function createReviewPanel(extension: Uri, server: Server, reading: Reading, reviewing: Reviewing): ReviewPanel {
  let panel: WebviewPanel | undefined
  let ready = false
  let shown = ''
  let result: ReviewPanelResult | undefined
  let of = reading.document()
  let asking: Promise<void> | undefined
  let stale = true

  const freshIfSeen = reading.attach(() => panel?.visible ?? false)

  async function ask(): Promise<void> {
    while (stale && panel && of) {
      stale = false
      const asked = of
      const params: ReviewPanelParams = { textDocument: { uri: asked.uri.toString() } }
      const answer = await server.request<ReviewPanelResult | null>(Request, params)
      if (asked !== of) {
        stale = true
        continue
      }
      if (answer === undefined) return
      result = answer ?? undefined
      tell()
    }
  }

  function fresh(): Promise<void> {
    asking ??= ask().finally(() => { asking = undefined })
    return asking
  }

  function follow(): void {
    const next = reading.document()
    // While something else is written, the last response stays.
    if (!next && of && !of.isClosed) return
    if (next !== of) {
      of = next
      result = undefined
      tell()
    }
    stale = true
    if (panel?.visible) void fresh()
  }

  /** Nothing is sent to a page that is hidden: it asks when it is back. */
  function tell(): void {
    if (!panel?.visible || !ready || of && (!result || reviewing.document() !== of)) return
    const show: Show = { ...(of && result ? { view: result.view } : {}), judged: judgedOf(reviewing), words: pageWords(), instead: l10n.t('No response is open. Open one, and it is shown here.') }
    const content = JSON.stringify(show)
    if (content === shown) return
    shown = content
    void panel.webview.postMessage(show)
  }

  async function answer(asked: Asked): Promise<void> {
    switch (asked.do) {
      case 'ready':
        ready = true
        shown = ''
        tell()
        return void fresh()
      case 'go': return go(asked.to)
      case 'judge': {
        const subject = result && reviewing.document() ? subjectOf(asked.subject) : undefined
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
    if (result?.version !== of.version) {
      stale = true
      await fresh()
    }
    const place = result?.places[to]
    if (place) await showWords(of.uri.toString(), place)
  }

  function create(): WebviewPanel {
    const made = window.createWebviewPanel('boardResponse.reviewPanel', panelTitle(), { viewColumn: window.tabGroups.all.length > 1 ? ViewColumn.Two : ViewColumn.Beside }, {
      enableScripts: true, localResourceRoots: [pageFolder(extension)], enableFindWidget: true,
    })
    made.iconPath = { light: Uri.joinPath(extension, 'client', 'media', 'evidence-light.svg'), dark: Uri.joinPath(extension, 'client', 'media', 'evidence-dark.svg') }
    made.webview.onDidReceiveMessage((asked: Asked) => void answer(asked))
    made.webview.html = pageHtml(made.webview, extension, panelTitle())
    made.onDidChangeViewState(() => {
      if (!made.visible) ready = false
      else freshIfSeen()
    })
    made.onDidDispose(() => {
      panel = undefined
      ready = false
    })
    return made
  }

  const listeners = [reading.onDidChange(follow), reviewing.onDidChange(tell), workspace.onDidCloseTextDocument(document => { if (document === of) follow() })]
  return {
    open: () => {
      if (panel) return panel.reveal()
      panel = create()
      // The answer is on its way while the page is being made.
      stale = true
      void fresh()
      freshIfSeen()
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
