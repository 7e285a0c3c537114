/** What the host tests do with documents. Everything waits for what it needs; nothing sleeps for long. */
import { commands, extensions, languages, Uri, window, workspace, type Diagnostic, type TextDocument } from 'vscode'

export const extension = () => {
  const found = extensions.getExtension('board-response.board-response')
  if (!found) throw new Error('The extension is not there.')
  return found
}

/** A response that answers two of the questions. */
export const shortResponse = `---
document: board-response
profile: scr-board-response
title: "Our response to the review about Child K"
board: Merrowdale Safeguarding Children Board
review: "Serious case review: Child K"
report-presented: 2017-03-01
response-agreed: 2017-05-02
published: 2017-06-06
status: draft
---

# Our response

The Board accepts all six findings of the review in full.

## What we will do

The Head of Early Help will set up one front door for families by 30 September 2017.
`

/** Shows a new document that has not been saved. */
export async function open(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'markdown', content })
  await window.showTextDocument(document)
  return document
}

/** A file of the folder that the tests have open: a copy of the sample. */
export async function openFile(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The tests need a folder.')
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name))
  await window.showTextDocument(document)
  return document
}

/** What this extension says of the document, whatever else is installed. */
export function problems(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Board Response')
}

export function codes(document: TextDocument): readonly string[] {
  return problems(document).map(({ code }) => String(typeof code === 'object' ? code.value : code))
}

export async function untilRead(document: TextDocument): Promise<void> {
  await until('problems of the response', () => problems(document).length > 0)
}

export async function until(what: string, look: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const deadline = Date.now() + milliseconds
  while (!await look()) {
    if (Date.now() > deadline) throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`)
    await pause(25)
  }
}

export const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/** An editor that opens at the same moment can take the other's place: then once more. */
async function showAgain(document: TextDocument): Promise<boolean> {
  for (let tries = 0; tries < 5 && !document.isClosed; tries++) {
    try {
      await window.showTextDocument(document)
      return true
    } catch {
      await pause(100)
    }
  }
  return false
}

/** Closes all editors without asking whether to save. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (document.isClosed || !(document.isDirty || document.isUntitled)) continue
    // Only what the test itself made: VS Code has documents of its own (settings) that come and go.
    if (!document.isUntitled && /[\\/]User[\\/]/.test(document.fileName)) continue
    if (await showAgain(document)) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
}
