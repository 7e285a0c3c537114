/** What Node makes of the server's code is kept, so that the next start finds it made: a first reading of a few pages takes a tenth less time. */
import { Uri, workspace, type ExtensionContext } from 'vscode'

/**
 * The folder to keep it in, for Node's `NODE_COMPILE_CACHE`: this version's, in the folder that the editor gives the extension. What other versions
 * left there is taken away. A Node older than 22 keeps nothing. No word of a document is in it (test/protocol/compiled.test.ts).
 */
export function compiledCode({ globalStorageUri, extension }: ExtensionContext): string {
  const all = Uri.joinPath(globalStorageUri, 'compiled')
  const { version } = extension.packageJSON as { readonly version: string }
  void removeOthers(all, version)
  return Uri.joinPath(all, version).fsPath
}

async function removeOthers(folder: Uri, version: string): Promise<void> {
  try {
    for (const [name] of await workspace.fs.readDirectory(folder)) if (name !== version) await workspace.fs.delete(Uri.joinPath(folder, name), { recursive: true })
  } catch {
    // There is no such folder before the first start; and what cannot be removed is in nobody's way.
  }
}
