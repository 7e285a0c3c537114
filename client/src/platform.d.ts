/** The few platform functions that the Node and the web worker extension host share. */
declare function setTimeout(run: () => void, milliseconds: number): TimerHandle
declare function clearTimeout(timer: TimerHandle | undefined): void
interface TimerHandle {
  readonly __timer: never
}
declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}
declare class TextEncoder {
  encode(text: string): Uint8Array
}
