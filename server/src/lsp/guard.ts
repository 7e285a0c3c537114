/** Every handler goes through here: it lets newer messages in first, stops when it was cancelled, and never lets an exception out. */
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver'
import type { Runtime } from './runtime.ts'

export type Guard = <P, R>(name: string, otherwise: R, answer: (params: P) => Promise<R>) => (params: P, token: CancellationToken) => Promise<R>

export const guardWith = (connection: Connection, runtime: Runtime): Guard => (name, otherwise, answer) => async (params, token) => {
  await runtime.nextTurn()
  if (token.isCancellationRequested) throw new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Cancelled')
  try {
    return await answer(params)
  } catch (error) {
    // Said on purpose, in words for the writer.
    if (error instanceof ResponseError) throw error
    connection.console.error(withoutText(name, error))
    return otherwise
  }
}

/** A failure without its message, which could hold words of the document. */
export function withoutText(name: string, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)).join('\n') : ''
  return `${name} failed (${error instanceof Error ? error.name : typeof error}).\n${stack}`
}
