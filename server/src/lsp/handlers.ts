/** What the server does when something comes: a question, a text, settings, a changed file. */
import { CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, MessageType, ShowMessageNotification, type Connection, type DocumentDiagnosticReport, type TextDocuments } from 'vscode-languageserver'
import * as protocol from '../protocol.ts'
import { addressedDocument } from './addressedDocument.ts'
import type { Client } from './capabilities.ts'
import { diagnosing } from './diagnose.ts'
import { firstReadings } from './firstReading.ts'
import { guardWith, withoutText } from './guard.ts'
import type { OpenDocument } from './openDocument.ts'
import { registerRequests, type Read } from './requests.ts'
import type { Runtime } from './runtime.ts'
import type { Session } from './session.ts'
import { settingsSource } from './settings.ts'

/** A file larger than this is no report of a review, in bytes. */
const largestReport = 8_000_000

export interface Server {
  readonly connection: Connection
  readonly runtime: Runtime
  readonly documents: TextDocuments<OpenDocument>
  readonly client: Client
  readonly options: protocol.InitializationOptions & { readonly settings?: unknown }
  readonly folders: readonly string[]
}

export function registerHandlers({ connection, runtime, documents, client, options, folders }: Server): void {
  let sentSettings = options.settings
  const settings = settingsSource(connection, client.configuration, () => sentSettings)
  const guard = guardWith(connection, runtime)
  const { load } = runtime
  const diagnose = diagnosing(connection, options.pages)
  // Loaded at the first request: the answer to `initialize` does not wait for it.
  let loading: Promise<Session> | undefined
  const session = (): Promise<Session> => (loading ??= load().then(({ makeSession }) => makeSession({
    folders,
    open: uri => documents.get(uri),
    read: options.readFile ? uri => readFile(uri) : undefined,
    changed: responses => announceAll(responses),
  }, message => void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }))))

  const first = firstReadings({ connection, runtime, documents, settings, session, pages: options.pages, seesLines: options.visibleLines === true && (client.refresh || !client.pull) })

  const read = async (uri: string): Promise<Read | undefined> => {
    await first.done(uri)
    const chosen = await settings.of(uri)
    const known = await session()
    const document = documents.get(uri)
    const analysis = document && known.analysisOf(document, chosen)
    return document && analysis && { document: addressedDocument(document, analysis.tree.text), analysis }
  }
  let watching = false
  const readFile = (uri: string): Promise<protocol.ReadFileResult> => {
    if (!watching && client.watchFiles) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{md,markdown,mdown,txt,text,json}' }] })
    watching = true
    return connection.sendRequest(protocol.ReadFile, { uri, most: largestReport } satisfies protocol.ReadFileParams)
  }
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

  connection.languages.diagnostics.on(guard('Diagnostics', none, async ({ textDocument: { uri }, previousResultId }) => {
    const glance = await first.glance(uri)
    if (glance && documents.get(uri)?.version === glance.version) {
      void first.done(uri).then(() => connection.languages.diagnostics.refresh())
      return { kind: DocumentDiagnosticReportKind.Full, items: glance.items }
    }
    const found = await read(uri)
    const document = documents.get(uri)
    return document ? diagnose.pull(document, found?.analysis, previousResultId) : none
  }))
  registerRequests({ connection, client, options, guard, settingsOf: settings.of, load, read })

  /** Says that a document was read again, and pushes its diagnostics where the editor does not ask for them. Superseded versions are passed over. */
  const announce = async (document: OpenDocument): Promise<void> => {
    const { uri, version } = document
    await runtime.nextTurn()
    if (documents.get(uri)?.version !== version) return
    try {
      const chosen = await settings.of(uri)
      const known = await session()
      const glance = client.pull ? undefined : await first.glance(uri)
      if (glance && documents.get(uri)?.version === glance.version) void connection.sendDiagnostics({ uri, version: glance.version, diagnostics: glance.items })
      await first.done(uri)
      const now = documents.get(uri)
      if (now?.version !== version) return
      if (!client.pull) diagnose.push(now, known.analysisOf(now, chosen))
      void connection.sendNotification(protocol.Changed, { uri, version, response: known.isResponse(now, chosen) } satisfies protocol.ChangedParams)
    } catch (error) {
      connection.console.error(withoutText('Reading', error))
    }
  }
  const announceAll = (uris?: readonly string[]): void => {
    for (const document of documents.all()) if (!uris || uris.includes(document.uri)) void announce(document)
    if (client.refresh) connection.languages.diagnostics.refresh()
    if (client.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type)
    if (client.refreshHints) connection.languages.inlayHint.refresh()
  }
  const fileChanged = (uri: string): void => void loading?.then(known => known.fileChanged(uri))
  connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(({ uri }) => fileChanged(uri)))
  documents.onDidChangeContent(({ document }) => {
    void announce(document)
    fileChanged(document.uri)
  })
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri)
    diagnose.forget(uri)
    if (!client.pull) void connection.sendDiagnostics({ uri, diagnostics: [] })
    void session().then(known => known.close(uri))
    fileChanged(uri)
  })
  connection.onNotification(protocol.TreatAs, async ({ textDocument: { uri }, treat }: protocol.TreatAsParams) => {
    (await session()).treat(uri, treat)
    announceAll()
  })
  connection.onDidChangeConfiguration(({ settings: given }) => {
    sentSettings = (given as { boardResponse?: unknown } | null)?.boardResponse ?? given
    settings.forget()
    announceAll()
  })
  connection.onInitialized(() => {
    if (client.watchConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'boardResponse' })
  })
}
