/** What the server has read of the document that the sidebar follows, asked for only while somebody looks. */
import { EventEmitter, Uri, type Disposable, type Event, type TextDocument } from 'vscode'
import { Checklist, type ChecklistParams, type ChecklistResult } from '../../../server/src/protocol.ts'
import type { Server } from '../server/server.ts'
import type { Following } from './following.ts'

export interface Reading extends Disposable {
  readonly document: () => TextDocument | undefined
  /** Undefined where nothing is followed, or nothing was read yet. */
  readonly result: () => ChecklistResult | undefined
  /** A look, answered with a fresh result where the last one is stale. */
  fresh(): Promise<ChecklistResult | undefined>
  /** A view that keeps the reading fresh while `visible()`; it calls the answer when that changes. */
  attach(visible: () => boolean): () => void
  /** The result changed, or another document is followed. */
  readonly onDidChange: Event<void>
}

/** Milliseconds in which changes are taken together. */
const together = 60

export function createReading(server: Server, following: Following): Reading {
  const emitter = new EventEmitter<void>()
  const views: (() => boolean)[] = []
  let document: TextDocument | undefined
  let result: ChecklistResult | undefined
  let stale = true
  let asking: Promise<void> | undefined
  let timer: TimerHandle | undefined

  /** Asks until what is held is what the document says now. */
  async function ask(): Promise<void> {
    while (stale && document) {
      stale = false
      const asked = document
      const params: ChecklistParams = { textDocument: { uri: asked.uri.toString() } }
      const answer = await server.request<ChecklistResult | null>(Checklist, params)
      if (asked !== document) {
        stale = true
        continue
      }
      // No answer is no news: the server comes back and says that the document changed.
      if (answer === undefined) return
      result = answer ?? undefined
      emitter.fire()
    }
  }

  function fresh(): Promise<void> {
    asking ??= ask().finally(() => { asking = undefined })
    return asking
  }

  function freshIfSeen(): void {
    if (!document || !stale || timer) return
    // The first reading is wanted in any case: it names the profile.
    if (result && !views.some(visible => visible())) return
    timer = setTimeout(() => {
      timer = undefined
      void fresh()
    }, result ? together : 0)
  }

  function follow(): void {
    const followed = following.now()
    const next = followed.state === 'response' ? followed.document : undefined
    if (next === document) return
    document = next
    result = undefined
    stale = true
    emitter.fire()
    freshIfSeen()
  }

  const listeners = [
    following.onDidChange(follow),
    server.onChanged(({ uri }) => {
      if (!document || Uri.parse(uri).toString() !== document.uri.toString()) return
      stale = true
      freshIfSeen()
    }),
    server.onReady(() => {
      stale = true
      freshIfSeen()
    }),
  ]
  follow()

  return {
    document: () => document,
    result: () => result,
    fresh: async () => {
      if (stale || asking) await fresh()
      return result
    },
    attach: visible => {
      views.push(visible)
      return freshIfSeen
    },
    onDidChange: emitter.event,
    dispose: () => {
      clearTimeout(timer)
      for (const listener of listeners) listener.dispose()
      emitter.dispose()
    },
  }
}
