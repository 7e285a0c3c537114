/** One language client, made and started. Loaded only when the first response is seen: it brings the whole client library with it. */
import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode'
import { CloseAction, ErrorAction, RevealOutputChannelOn, State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient'
import { refusedRename } from '../editor/refusedRename.ts'
import { ReadFile, VisibleLines, type InitializationOptions, type ReadFileResult, type VisibleLinesResult } from '../../../server/src/protocol.ts'
import { readFile } from '../reports/readFile.ts'
import { visibleLines } from '../reading/visibleLines.ts'
import { rulePages } from '../pages/schemes.ts'
import type { ClientFactory } from './clientFactory.ts'
import { createWhileRunning } from './whileRunning.ts'

/** Where a writer's own documents live; anything else (the left side of a comparison, chat, output) is not synced. */
const writersSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-userdata']

export interface RunningClient {
  readonly client: BaseLanguageClient
  /** Rejects where the server refuses, or has gone before it answered. */
  request<Result>(method: string, params: object): Promise<Result>
  readonly stop: () => Promise<void>
}

/**
 * Starts the server and answers when it is ready. Rejects where it cannot be started.
 * `onEnd` is called once, with whether the server had been ready, when the connection is lost without `stop` having been called.
 */
export async function startClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  create: ClientFactory,
  onEnd: () => void,
): Promise<RunningClient> {
  let wanted = true
  let fault: ((error: Error) => void) | undefined
  const failed = new Promise<never>((_, reject) => { fault = reject })
  failed.catch(() => undefined)

  const { client, end } = await create(context, {
    id: 'boardResponseServer',
    name: 'Board Response',
    client: options(log),
    onFault: message => {
      log.error(`The server reports: ${message}`)
      fault?.(new Error(message))
    },
  })

  const { wait, end: endWaiting } = createWhileRunning()
  let ready = false
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Stopped && newState !== State.StartFailed) return
    end()
    endWaiting('the connection was closed')
    fault?.(new Error('the connection was closed'))
    if (ready && wanted) onEnd()
    wanted = false
  })
  try {
    await Promise.race([client.start(), failed])
  } catch (error) {
    wanted = false
    end()
    throw error
  }
  ready = true
  client.onRequest<ReadFileResult, void>(ReadFile, readFile)
  client.onRequest<VisibleLinesResult, void>(VisibleLines, visibleLines)

  return {
    client,
    request: <Result>(method: string, params: object) => wait(client.sendRequest<Result>(method, params)),
    stop: async () => {
      wanted = false
      try {
        if (client.isRunning()) await client.stop()
      } finally {
        end()
        endWaiting('the server was stopped')
      }
    },
  }
}

function options(log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    pages: Uri.from({ scheme: rulePages, path: '/rules' }).toString(),
    commandLinks: true,
    readFile: true,
    visibleLines: true,
  }
  const schemes = new Set([...writersSchemes, ...(workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme)])
  return {
    documentSelector: [...schemes].map(scheme => ({ scheme, language: 'markdown' })),
    diagnosticCollectionName: 'boardResponse',
    outputChannel: log,
    // The extension says itself, once, what the writer should know.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: error => {
        log.error(`The connection to the server is failing: ${error.message}`)
        return { action: ErrorAction.Continue, handled: true }
      },
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server was closed.' }),
    },
    middleware: refusedRename,
    markdown: {
      isTrusted: { enabledCommands: ['boardResponse.showMarkerText', 'boardResponse.openRulePage', 'boardResponse.goToEvidence', 'boardResponse.insertSection'] },
      supportThemeIcons: true,
    },
  }
}
