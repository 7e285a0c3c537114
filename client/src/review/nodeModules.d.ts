/** The few functions of Node that the desktop's and the remote host's entry hands to the rest. */
declare module 'node:fs/promises' {
  export function readFile(path: string, encoding: 'utf8'): Promise<string>
  export function rename(from: string, to: string): Promise<void>
  export function unlink(path: string): Promise<void>
  export function stat(path: string): Promise<{ readonly mtimeMs: number; readonly size: number; readonly ino: number }>
  export function open(path: string, flags: 'wx' | 'r+'): Promise<{
    writeFile(text: string): Promise<void>
    truncate(length: number): Promise<void>
    sync(): Promise<void>
    close(): Promise<void>
  }>
}
