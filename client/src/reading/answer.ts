/** What the server says to one request about the document that is followed, asked for anew where that is stale. */
import type { TextDocument } from 'vscode'

export interface Answer<Result> {
  /** What it said last of this document; undefined where it has said nothing, or that there is nothing to say. */
  readonly result: () => Result | undefined
  /** The document has changed since. */
  readonly stale: () => boolean
  makeStale(): void
  /** Another document is followed. */
  forget(): void
  /** Asks until what is held is what the document says now. */
  fresh(): Promise<void>
}

interface Server {
  /** Undefined where it cannot answer. */
  request<Result>(method: string, params: object): Promise<Result | undefined>
}

/** `document`: the one to ask about now, if any. `told` is called after each answer. */
export function createAnswer<Result>(server: Server, method: string, document: () => TextDocument | undefined, told: () => void): Answer<Result> {
  let result: Result | undefined
  let stale = true
  let asking: Promise<void> | undefined

  async function ask(): Promise<void> {
    for (let asked = document(); stale && asked; asked = document()) {
      stale = false
      const answer = await server.request<Result | null>(method, { textDocument: { uri: asked.uri.toString() } })
      if (asked !== document()) {
        stale = true
        continue
      }
      // No answer is no news: the server comes back and says that the document changed.
      if (answer === undefined) return
      result = answer ?? undefined
      told()
    }
  }

  return {
    result: () => result,
    stale: () => stale,
    makeStale: () => { stale = true },
    forget: () => {
      result = undefined
      stale = true
    },
    fresh: () => (asking ??= ask().finally(() => { asking = undefined })),
  }
}
