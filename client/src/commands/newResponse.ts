import { Range, SnippetString, window, workspace } from 'vscode'
import { askFields, askProfile, askTemplate } from '../templates/ask.ts'
import { expand } from '../templates/expand.ts'
import { readTemplate, readTemplateIndex } from '../templates/templateIndex.ts'
import type { Command } from './services.ts'

/** What every template begins with. */
const head = '---\ndocument: board-response\n---\n'

/** Asks for the form and a few names, then opens the response as an untitled document with tab stops. Nothing happens before the last answer. */
export const newResponse: Command = async ({ context }) => {
  const index = await readTemplateIndex(context.extensionUri)
  const template = await askTemplate(index)
  const profile = template && await askProfile(template, index)
  const fields = index.fields.filter(({ id }) => template?.fields.includes(id))
  const filled = profile && await askFields(fields, profile)
  if (!template || !profile || !filled) return

  const snippet = expand(await readTemplate(context.extensionUri, template), profile, fields, filled)
  // It is a response from its first moment: an empty document would be said to be none until the words are in it.
  const document = await workspace.openTextDocument({ language: 'markdown', content: head })
  const editor = await window.showTextDocument(document)
  await editor.insertSnippet(new SnippetString(snippet), new Range(document.positionAt(0), document.positionAt(head.length)))
}
