/** A web worker of parts of a script. */

declare class Worker {
  constructor(url: string)
  onmessage: ((event: { readonly data: unknown }) => void) | null
  onerror: ((event: { readonly message?: string }) => void) | null
  postMessage(message: unknown): void
  terminate(): void
}
declare class Blob {
  constructor(parts: readonly (string | Uint8Array)[], options: { readonly type: string })
}
declare const URL: { createObjectURL(blob: Blob): string; revokeObjectURL(url: string): void }

/** By way of a blob: where the extension lies on a remote machine, VS Code makes no worker from its own address. */
export function startWorker(script: readonly (string | Uint8Array)[]): { readonly worker: Worker; readonly end: () => void } {
  const url = URL.createObjectURL(new Blob(script, { type: 'text/javascript' }))
  const worker = new Worker(url)
  const end = () => {
    worker.terminate()
    URL.revokeObjectURL(url)
  }
  return { worker, end }
}
