/** Errors that our bundles let escape, in either extension host. VS Code only logs them; here they are failures. */
export function collectUncaught(): readonly string[] {
  const errors: string[] = []
  const note = (error: unknown): void => {
    const text = error instanceof Error ? error.stack ?? error.message : String(error)
    if (/dist[\\/](client|server)\.(node|browser)\.js/.test(text)) errors.push(text)
  }
  if (EXPECTED_HOST === 'node') {
    process.on('uncaughtException', note)
    process.on('unhandledRejection', note)
  } else {
    const worker = globalThis as unknown as WorkerEvents
    worker.addEventListener('error', event => note(event.error))
    worker.addEventListener('unhandledrejection', event => note(event.reason))
  }
  return errors
}

interface WorkerEvents {
  addEventListener(type: string, listener: (event: { readonly error?: unknown; readonly reason?: unknown }) => void): void
}
