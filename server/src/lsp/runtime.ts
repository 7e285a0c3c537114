/** What the server needs of the place that it runs in. */
export interface Runtime {
  /** Resolves once whatever waits in the connection's queue has been read: a newer text, a cancellation. */
  nextTurn(): Promise<void>
}
