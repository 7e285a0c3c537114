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
import { createReading } from './reading/reading.ts'
import { createResponses } from './recognise/responses.ts'
import { createTreated } from './recognise/treated.ts'
import type { ClientFactory } from './server/clientFactory.ts'
import { createServer } from './server/server.ts'
import { createStatus } from './status.ts'

export function activateWith(context: ExtensionContext, createClient: ClientFactory): void {
  const log = window.createOutputChannel('Board Response', { log: true })
  const treated = createTreated(context.workspaceState)
  const responses = createResponses(treated)
  const server = createServer(context, log, createClient)
  const following = createFollowing(responses)
  const reading = createReading(server, following)

  const checklist = createChecklistView(reading)

  const treat = (uri: string, treat: boolean) => {
    const params: TreatAsParams = { textDocument: { uri }, treat }
    server.notify(TreatAs, params)
  }
  const tellServer = (uri: Uri) => {
    const wanted = treated.get(uri)
    if (wanted !== undefined) treat(uri.toString(), wanted)
  }
  const startIfWanted = () => { if (workspace.textDocuments.some(responses.is)) server.start() }

  context.subscriptions.push(
    log, treated, responses, server, following, reading,
    responses.onDidChange(startIfWanted),
    server.onReady(() => { for (const [uri, wanted] of treated.entries()) treat(uri, wanted) }),
    server.onChanged(responses.said),
    treated.onDidChange(tellServer),
    // The server forgets what was said of a document when it is closed.
    workspace.onDidOpenTextDocument(({ uri }) => tellServer(uri)),
    keepContextKeys(following),
    checklist,
    createOutlineView(reading),
    createStatus(following, reading, server),
    registerMarkerText(server),
    registerRulePages(context.extensionUri),
    ...registerCommands({ context, log, server, treated, reading, checklist }),
  )
  startIfWanted()
}
