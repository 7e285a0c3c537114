import { SnippetString, window, workspace } from 'vscode'
import { askFields, askProfile, askTemplate } from '../templates/ask.ts'
import { expand } from '../templates/expand.ts'
import { readTemplate, readTemplateIndex } from '../templates/templateIndex.ts'
import type { Command } from './services.ts'

/** Asks for the form and a few names, then opens the response as an untitled document with tab stops. Nothing happens before the last answer. */
export const newResponse: Command = async ({ context }) => {
  const index = await readTemplateIndex(context.extensionUri)
  const template = await askTemplate(index)
  const profile = template && await askProfile(template, index)
  const fields = index.fields.filter(({ id }) => template?.fields.includes(id))
  const filled = profile && await askFields(fields, profile)
  if (!template || !profile || !filled) return

  const snippet = expand(await readTemplate(context.extensionUri, template), profile, fields, filled)
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: '' }))
  await editor.insertSnippet(new SnippetString(snippet))
}
