/** Hands the review's report to the server, which has no disk of its own. */
import { Uri, workspace } from 'vscode'
import type { ReadFileParams, ReadFileResult } from '../../../server/src/protocol.ts'
import { bytesWithin, isOutside } from '../inWorkspace.ts'

/** Text that is open in an editor is given as it stands there. */
export async function readFile({ uri, most }: ReadFileParams): Promise<ReadFileResult> {
  const file = Uri.parse(uri)
  const open = isOutside(file) ? undefined : workspace.textDocuments.find(document => document.uri.toString() === file.toString())
  if (open) return { text: open.getText() }
  const bytes = await bytesWithin(file, most)
  return typeof bytes === 'string' ? { unread: bytes } : { text: decoded(bytes) }
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
