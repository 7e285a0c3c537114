/** Where a document's review is kept: `NAME.review.json` beside `NAME.md`. */
import { Uri, workspace, type TextDocument } from 'vscode'

export function reviewUri(document: Uri): Uri {
  return document.with({ path: `${document.path.replace(/\.(?:md|markdown|mdown|mkd)$/i, '')}.review.json`, query: '', fragment: '' })
}

export const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1)

/** Why nothing can be kept beside the document; undefined where it can. */
export function noPlace(document: TextDocument): 'untitled' | 'read-only' | undefined {
  if (document.isUntitled) return 'untitled'
  return workspace.fs.isWritableFileSystem(document.uri.scheme) === true ? undefined : 'read-only'
}
