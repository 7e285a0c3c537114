/** What differs between the two extension hosts: how the server is started. */
import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'

export interface ClientRequest {
  readonly id: string
  readonly name: string
  readonly client: LanguageClientOptions
  /** Called with the fault's words where the platform reports one that the connection does not. */
  readonly onFault: (message: string) => void
}

export interface StartedClient {
  readonly client: BaseLanguageClient
  /** Frees what the client itself does not, after it has stopped. */
  readonly end: () => void
}

export type ClientFactory = (context: ExtensionContext, request: ClientRequest) => Promise<StartedClient>
