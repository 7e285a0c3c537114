/**
 * Files of any file system that the editor knows, by their URIs. Such a file system cannot make or replace a file in one step:
 * see `load`, which finds what was cut off, and `Reviews`, which puts back what another window has overwritten.
 */
import { FileSystemError, Uri, workspace } from 'vscode'
import type { Files } from './keep.ts'

const encoder = new TextEncoder()

export const workspaceFiles: Files = {
  alone: false,
  read: async name => {
    const bytes = await found(workspace.fs.readFile(Uri.parse(name)))
    return bytes && new TextDecoder().decode(bytes)
  },
  create: async name => {
    if (await found(workspace.fs.stat(Uri.parse(name)))) return false
    await workspace.fs.writeFile(Uri.parse(name), new Uint8Array())
    return true
  },
  write: async (name, text) => workspace.fs.writeFile(Uri.parse(name), encoder.encode(text)),
  replace: async (from, to) => workspace.fs.rename(Uri.parse(from), Uri.parse(to), { overwrite: true }),
  remove: async name => void await found(workspace.fs.delete(Uri.parse(name))),
  stamp: async name => {
    const stat = await found(workspace.fs.stat(Uri.parse(name)))
    return stat && `${stat.mtime} ${stat.size}`
  },
  pause: milliseconds => new Promise(resolve => { setTimeout(() => resolve(), milliseconds) }),
}

async function found<T>(done: Thenable<T>): Promise<T | undefined> {
  try {
    return await done
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined
    throw error
  }
}
