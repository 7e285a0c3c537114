/** Files of this machine, by paths: made, locked and replaced each in one step. VS Code's own `workspace.fs` deletes a file before it puts another in its place. */
import { open, readFile, rename, stat, unlink } from 'node:fs/promises'
import type { Files } from './keep.ts'

export const nodeFiles: Files = {
  alone: true,
  read: path => orElse('ENOENT', readFile(path, 'utf8'), undefined),
  create: path => orElse('EEXIST', open(path, 'wx').then(file => file.close()).then(() => true), false),
  write: async (path, text) => {
    // The file is there: it is the lock. Should another window have taken it away, it must not come to life again.
    const file = await open(path, 'r+')
    try {
      await file.truncate(0)
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  replace: rename,
  remove: path => orElse('ENOENT', unlink(path), undefined),
  stamp: path => orElse('ENOENT', stat(path).then(({ mtimeMs, size, ino }) => `${ino} ${mtimeMs} ${size}`), undefined),
  pause: milliseconds => new Promise(resolve => { setTimeout(() => resolve(), milliseconds) }),
}

async function orElse<T, U>(code: string, done: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await done
  } catch (error) {
    if ((error as { readonly code?: string }).code === code) return otherwise
    throw error
  }
}
