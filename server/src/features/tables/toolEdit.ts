import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../../engine/analyse.ts'
import type { TableEditParams, TableEditResult, TableTool } from '../../protocol.ts'
import { replacementEdits, type EditSupport } from '../insertionEdits.ts'
import { tableTools } from './tableTools.ts'

const nothing: Readonly<Record<TableTool, string>> = {
  'add-row': 'Put the cursor into a table of findings or actions: a row is added below it.',
  'add-owner': 'Put the cursor into an action table that has no column for who will act.',
  'add-due': 'Put the cursor into an action table that has no column for the date.',
  'add-monitoring': 'Put the cursor into an action table that has no column for how its effect will be known.',
  'to-table': 'Put the cursor into a list of actions. A list that holds code, a quotation or a table cannot be turned.',
  'to-list': 'Put the cursor into a table of findings or actions that has a row.',
}

/** The edit behind a table command. */
export function tableEdit(document: TextDocument, { assessment }: Analysis, { position, tool }: TableEditParams, support: EditSupport): TableEditResult {
  const tools = tableTools(assessment, document.offsetAt(position))
  const found = tools.find(one => one.tool === tool)
  if (found) return { edit: replacementEdits(document, found.make(), support) }
  const has = { 'add-owner': 'who will act', 'add-due': 'the date', 'add-monitoring': 'how its effect will be known' } as const
  if (tool in has && tools.some(one => one.tool === 'add-row')) return { nothing: `This table has a column for ${has[tool as keyof typeof has]} already.` }
  return { nothing: nothing[tool] }
}
