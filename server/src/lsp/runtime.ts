export type Reader = typeof import('../reader.ts')

/** What the server needs of the place that it runs in. */
export interface Runtime {
  /** Resolves once whatever waits in the connection's queue has been read: a newer text, a cancellation. */
  nextTurn(): Promise<void>
  /** The part that reads responses, loaded at the first call. */
  load(): Promise<Reader>
}
