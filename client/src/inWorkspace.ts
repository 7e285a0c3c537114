/** Files that a response names: only those in the open folders are looked at. */
import { FileSystemError, FileType, Uri, workspace } from 'vscode'

export type Unread = 'missing' | 'forbidden' | 'folder' | 'too-large'

/**
 * Nothing outside the open folders is read: no path that climbs, and no symbolic link, be it the file or a folder on the way to it, for where it
 * leads cannot be told here.
 */
export function isOutside(file: Uri): boolean {
  return /(?:^|\/)\.\.(?:\/|$)/.test(file.path) || Boolean(workspace.workspaceFolders?.length && !workspace.getWorkspaceFolder(file))
}

/** A file's bytes, where there are not more than so many. */
export async function bytesWithin(file: Uri, most: number): Promise<Uint8Array | Unread> {
  if (isOutside(file)) return 'forbidden'
  try {
    for (const folder of foldersTo(file)) if ((await workspace.fs.stat(folder)).type & FileType.SymbolicLink) return 'forbidden'
    const { type, size } = await workspace.fs.stat(file)
    if (type & FileType.SymbolicLink) return 'forbidden'
    if (type & FileType.Directory) return 'folder'
    return size > most ? 'too-large' : await workspace.fs.readFile(file)
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'forbidden'
  }
}

/** The folders between the open one and the file. */
function foldersTo(file: Uri): readonly Uri[] {
  const root = workspace.getWorkspaceFolder(file)?.uri
  const folders: Uri[] = []
  for (let folder = Uri.joinPath(file, '..'); root && folder.path.length > root.path.length; folder = Uri.joinPath(folder, '..')) folders.push(folder)
  return folders
}
