/** The pictures that a response shows, as they lie beside it. */
import { Uri, workspace } from 'vscode'
import { mostBytes } from '../../../server/src/publish/pictures/limits.ts'
import type { GivenPicture } from '../../../server/src/publish/pictures/picture.ts'
import { bytesWithin } from '../inWorkspace.ts'

export const picturesBeside = (document: Uri, addresses: readonly string[]): Promise<readonly GivenPicture[]> => Promise.all(addresses.map(async address => {
  if (document.scheme === 'untitled') return { address, unread: 'missing' }
  const file = fileAt(document, address)
  if (!file) return { address, unread: 'outside' }
  const bytes = await bytesWithin(file, mostBytes)
  if (typeof bytes !== 'string') return { address, bytes }
  return { address, unread: bytes === 'forbidden' ? 'outside' : bytes === 'too-large' ? bytes : 'missing' }
}))

/** As Markdown means it: from the document's folder or, with a stroke before it, from the open one. Where no folder is open, the document's own is all there is. */
function fileAt(document: Uri, address: string): Uri | undefined {
  const path = decoded(address.replace(/[?#][^]*/, '')).replaceAll('\\', '/')
  const beside = Uri.joinPath(document, '..')
  const root = workspace.getWorkspaceFolder(document)?.uri ?? beside
  const file = Uri.joinPath(path.startsWith('/') ? root : beside, path)
  return file.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`) ? file : undefined
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
