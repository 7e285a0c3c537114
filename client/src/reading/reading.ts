/** What the server has read of the document that the sidebar follows, asked for only while somebody looks. */
import { EventEmitter, Uri, type Disposable, type Event, type TextDocument } from 'vscode'
import { Checklist, type ChecklistResult } from '../../../server/src/protocol.ts'
import type { Server } from '../server/server.ts'
import { createAnswer } from './answer.ts'
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
  let timer: TimerHandle | undefined
  const answer = createAnswer<ChecklistResult>(server, Checklist, () => document, () => emitter.fire())

  function freshIfSeen(): void {
    if (!document || !answer.stale() || timer) return
    // The first reading is wanted in any case: it names the profile.
    if (answer.result() && !views.some(visible => visible())) return
    timer = setTimeout(() => {
      timer = undefined
      void answer.fresh()
    }, answer.result() ? together : 0)
  }

  function follow(): void {
    const followed = following.now()
    const next = followed.state === 'response' ? followed.document : undefined
    if (next === document) return
    document = next
    answer.forget()
    emitter.fire()
    freshIfSeen()
  }

  const listeners = [
    following.onDidChange(follow),
    server.onChanged(({ uri }) => {
      if (!document || Uri.parse(uri).toString() !== document.uri.toString()) return
      answer.makeStale()
      freshIfSeen()
    }),
    server.onReady(() => {
      answer.makeStale()
      freshIfSeen()
    }),
  ]
  follow()

  return {
    document: () => document,
    result: answer.result,
    fresh: async () => {
      await answer.fresh()
      return answer.result()
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
