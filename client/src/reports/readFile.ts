/** Hands the review's report to the server, which has no disk of its own. */
import { FileSystemError, FileType, Uri, workspace } from 'vscode'
import type { ReadFileParams, ReadFileResult } from '../../../server/src/protocol.ts'

/**
 * Text that is open in an editor is given as it stands there. Nothing outside the open folders is read: no path that climbs, and no symbolic
 * link, for where it leads cannot be told here.
 */
export async function readFile({ uri, most }: ReadFileParams): Promise<ReadFileResult> {
  const file = Uri.parse(uri)
  if (/(?:^|\/)\.\.(?:\/|$)/.test(file.path)) return { unread: 'forbidden' }
  if (workspace.workspaceFolders?.length && !workspace.getWorkspaceFolder(file)) return { unread: 'forbidden' }
  const open = workspace.textDocuments.find(document => document.uri.toString() === file.toString())
  if (open) return { text: open.getText() }
  try {
    const { type, size } = await workspace.fs.stat(file)
    if (type & FileType.SymbolicLink) return { unread: 'forbidden' }
    if (type & FileType.Directory) return { unread: 'folder' }
    if (size > most) return { unread: 'too-large' }
    return { text: decoded(await workspace.fs.readFile(file)) }
  } catch (error) {
    return { unread: error instanceof FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'forbidden' }
  }
}

/** Word and older editors save in Windows' own encoding, which gives every byte a character. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
