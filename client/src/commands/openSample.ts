import { FileType, l10n, Uri, window, workspace } from 'vscode'
import { readOwnFile } from '../files.ts'
import type { Command } from './services.ts'

const response = 'response.md'

/** Copies the sample into a folder that the writer picks; where the extension's files cannot be copied, opens it unsaved. */
export const openSample: Command = async ({ context }) => {
  const sample = Uri.joinPath(context.extensionUri, 'client', 'sample')
  if (!await canBeListed(sample)) {
    const content = await readOwnFile(context.extensionUri, 'client', 'sample', response)
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }))
    return
  }
  const [folder] = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: l10n.t('Where should the sample be put?'),
    openLabel: l10n.t('Put the Sample Here'),
  }) ?? []
  if (!folder) return
  const copy = await freeName(folder)
  await workspace.fs.copy(sample, copy, { overwrite: false })
  await window.showTextDocument(Uri.joinPath(copy, response))
}

/** On the web an extension's folder can be read file by file only. */
async function canBeListed(folder: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.readDirectory(folder)).some(([name, type]) => name === response && type === FileType.File)
  } catch {
    return false
  }
}

async function freeName(folder: Uri): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name))
  const name = (n: number) => n === 1 ? 'board-response-sample' : `board-response-sample-${n}`
  let n = 1
  while (taken.has(name(n))) n++
  return Uri.joinPath(folder, name(n))
}
