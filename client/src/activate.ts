/** The client's parts, put together. Nothing here reads a document; the server is not started before a response is seen. */
import { window, workspace, type ExtensionContext, type Uri } from 'vscode'
import { TreatAs, type TreatAsParams } from '../../server/src/protocol.ts'
import { createChecklistView } from './checklist/view.ts'
import { registerCommands } from './commands/index.ts'
import { keepContextKeys } from './contextKeys.ts'
import { createOutlineView } from './outline/view.ts'
import { registerMarkerText } from './pages/markerText.ts'
import { registerRulePages } from './pages/rulePages.ts'
import { createFollowing } from './reading/following.ts'
import type { Publisher } from './publish/exportResponse.ts'
import { createReviewPanel } from './panel/panel.ts'
import { createReading } from './reading/reading.ts'
import { createResponses } from './recognise/responses.ts'
import { createTreated } from './recognise/treated.ts'
import { createReviewComments } from './review/comments.ts'
import { keepReviewKeys } from './review/contextKeys.ts'
import { createEvidenceMarks } from './review/evidenceMarks.ts'
import type { Files } from './review/keep.ts'
import { createReviewer } from './review/reviewer.ts'
import { createReviewing } from './review/reviewing.ts'
import { createReviews } from './review/reviews.ts'
import { createReviewStatus } from './review/status.ts'
import { tellFaults } from './review/tellFaults.ts'
import { registerWhatChanged } from './review/whatChanged.ts'
import type { ClientFactory } from './server/clientFactory.ts'
import { createServer } from './server/server.ts'
import { createStatus } from './status.ts'

/** `publish`: what makes a file of a response. `local`: how files of this machine are kept, where the extension runs on one. */
export function activateWith(context: ExtensionContext, createClient: ClientFactory, publish: Publisher, local?: Files): void {
  const log = window.createOutputChannel('Board Response', { log: true })
  const treated = createTreated(context.workspaceState)
  const responses = createResponses(treated)
  const server = createServer(context, log, createClient)
  const following = createFollowing(responses)
  const reading = createReading(server, following)

  const reviews = createReviews(log, async () => (reading.result() ?? await reading.fresh())?.profile.id ?? '', local)
  const reviewing = createReviewing(server, reading, reviews, createReviewer(context.globalState))
  const reviewComments = createReviewComments(reviewing)
  const checklist = createChecklistView(reading, reviewing)
  const outline = createOutlineView(reading, reviewing)
  const panel = createReviewPanel(context.extensionUri, server, reading, reviewing)

  const treat = (uri: string, treat: boolean) => {
    const params: TreatAsParams = { textDocument: { uri }, treat }
    server.notify(TreatAs, params)
  }
  const tellServer = (uri: Uri) => {
    const wanted = treated.get(uri)
    if (wanted !== undefined) treat(uri.toString(), wanted)
  }
  // What the views are told goes out first: while the server's client is loaded nothing does.
  const startIfWanted = () => { if (workspace.textDocuments.some(responses.is)) setTimeout(() => server.start(), 0) }

  context.subscriptions.push(
    log, treated, responses, server, following, reading,
    responses.onDidChange(startIfWanted),
    server.onReady(() => { for (const [uri, wanted] of treated.entries()) treat(uri, wanted) }),
    server.onChanged(responses.said),
    treated.onDidChange(tellServer),
    // The server forgets what was said of a document when it is closed.
    workspace.onDidOpenTextDocument(({ uri }) => tellServer(uri)),
    keepContextKeys(following, reading),
    checklist,
    outline,
    panel,
    createStatus(following, reading, server),
    reviews, reviewing, reviewComments,
    tellFaults(reviews),
    registerWhatChanged(reviewing),
    createEvidenceMarks(context.extensionUri, reading),
    createReviewStatus(reviewing),
    keepReviewKeys(reviewing),
    registerMarkerText(server),
    registerRulePages(context.extensionUri),
    ...registerCommands({ context, log, server, treated, reading, checklist, outline, reviewing, reviewComments, panel, publish }),
  )
  startIfWanted()
}
