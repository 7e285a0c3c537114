import { Uri, workspace } from 'vscode'

/** A file of the extension's own, as text. They are all UTF-8, whatever the writer's files are in. Works on the web too. */
export async function readOwnFile(extension: Uri, ...path: readonly string[]): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, ...path)))
}
