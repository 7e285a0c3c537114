/**
 * What is asked of a server that goes away is not waited for. The client's library leaves it open for good where a server does not stop in its
 * two seconds, and a worker has no end that could be seen.
 */
export interface WhileRunning {
  /** As `asked`; rejects once the server has gone. */
  wait<T>(asked: Promise<T>): Promise<T>
  /** The server has gone: all that waits, and all that is asked from now on, rejects with `reason`. */
  end(reason: string): void
}

export function createWhileRunning(): WhileRunning {
  // Not one promise to race against: that would hold every answer as long as the server runs.
  const waiting = new Set<(error: Error) => void>()
  let gone: Error | undefined
  return {
    wait: asked => new Promise((resolve, reject) => {
      if (gone) return reject(gone)
      waiting.add(reject)
      asked.then(resolve, reject).finally(() => waiting.delete(reject))
    }),
    end: reason => {
      gone ??= new Error(reason)
      for (const reject of waiting) reject(gone)
    },
  }
}
