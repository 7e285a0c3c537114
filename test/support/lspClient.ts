/** A language client over a real server process, as an editor would be. */
import { spawn } from 'node:child_process'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node'
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, InitializeResult, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'

export interface Editor {
  /** Asks for diagnostics; otherwise waits for what the server pushes. */
  readonly pull?: boolean
  readonly snippets?: boolean
  readonly settings?: object
  /** Files that it hands over, by URI: what it answers for each. Without them it hands over none. */
  readonly files?: Readonly<Record<string, object>>
  /** The lines that it shows, where it tells of them. */
  readonly lines?: { readonly first: number; readonly last: number } | null
}

export interface Client {
  readonly connection: MessageConnection
  readonly initialized: InitializeResult
  readonly pid: number
  readonly logged: readonly string[]
  /** What it told the user. */
  readonly shown: readonly string[]
  /** URIs of the files that the server has asked for. */
  readonly asked: readonly string[]
  open(text: string, uri?: string): TextDocument
  /** Replaces what stands between two offsets. */
  change(document: TextDocument, start: number, end: number, insert: string): TextDocument
  diagnostics(document: TextDocument): Promise<readonly Diagnostic[]>
  actions(document: TextDocument, diagnostic: Diagnostic): Promise<readonly CodeAction[]>
  request<R>(method: string, params: object): Promise<R>
  close(): Promise<number | null>
}

export function applyEdit(document: TextDocument, edit: WorkspaceEdit): string {
  const edits = edit.changes?.[document.uri] ?? (edit.documentChanges ?? []).flatMap(change => ('edits' in change ? change.edits : []))
  return TextDocument.applyEdits(document, edits.map(one => ('snippet' in one ? { range: one.range, newText: one.snippet.value } : one)))
}

/** Starts the bundled server and shakes hands with it. */
export async function startClient({ pull = false, snippets = false, settings = {}, files, lines }: Editor = {}, command: readonly string[] = ['dist/server.node.js', 'lsp', '--stdio']): Promise<Client> {
  const server = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>(resolve => server.once('exit', resolve))
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const pushed = new Map<string, { version?: number; diagnostics: readonly Diagnostic[] }>()
  const waiting = new Set<() => void>()
  const logged: string[] = []
  const shown: string[] = []
  const asked: string[] = []
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    pushed.set(uri, { version, diagnostics })
    for (const look of waiting) look()
  })
  connection.onNotification('window/logMessage', ({ message }) => void logged.push(message))
  connection.onNotification('window/showMessage', ({ message }) => void shown.push(message))
  connection.onRequest('workspace/configuration', ({ items }: { items: object[] }) => items.map(() => settings))
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  connection.onRequest('boardResponse/visibleLines', () => lines)
  connection.onRequest('boardResponse/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri)
    return files?.[uri] ?? { unread: 'missing' }
  })
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: 'file:///work',
    workspaceFolders: [{ uri: 'file:///work', name: 'work' }],
    capabilities: {
      workspace: { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: snippets }, diagnostics: { refreshSupport: true } },
      textDocument: { ...(pull && { diagnostic: {} }), publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
    },
    initializationOptions: { pages: 'file:///pages', ...(files && { readFile: true }), ...(lines !== undefined && { visibleLines: true }) },
  })
  await connection.sendNotification('initialized', {})

  const pushedFor = (document: TextDocument): Promise<readonly Diagnostic[]> => new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no diagnostics came')), 10_000)
    const look = () => {
      const known = pushed.get(document.uri)
      if (known?.version !== document.version) return
      clearTimeout(late)
      waiting.delete(look)
      resolve(known.diagnostics)
    }
    waiting.add(look)
    look()
  })
  return {
    connection,
    initialized,
    logged,
    shown,
    asked,
    pid: server.pid!,
    open(text, uri = 'file:///work/response.md') {
      // A server that was killed takes nothing; whoever then asks it something hears of that.
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }).catch(() => {})
      return TextDocument.create(uri, 'markdown', 1, text)
    },
    change(document, start, end, insert) {
      const range = { start: document.positionAt(start), end: document.positionAt(end) }
      const version = document.version + 1
      connection.sendNotification('textDocument/didChange', { textDocument: { uri: document.uri, version }, contentChanges: [{ range, text: insert }] }).catch(() => {})
      return TextDocument.create(document.uri, 'markdown', version, TextDocument.applyEdits(document, [{ range, newText: insert }]))
    },
    async diagnostics(document) {
      if (!pull) return pushedFor(document)
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: document.uri } })
      return report.kind === 'full' ? report.items : []
    },
    async actions(document, diagnostic) {
      return await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', { textDocument: { uri: document.uri }, range: diagnostic.range, context: { diagnostics: [diagnostic] } }) ?? []
    },
    request: (method, params) => connection.sendRequest(method, params),
    async close() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      const code = await ended
      connection.dispose()
      return code
    },
  }
}
