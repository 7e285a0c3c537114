/** The forms in which a response can be begun, as `snippets/templates/index.json` lists them. */
import type { Uri } from 'vscode'
import { readOwnFile } from '../files.ts'

export interface TemplateField {
  readonly id: string
  /** Number of the tab stop that stands for the field while it is empty. */
  readonly tabStop: number
  readonly prompt: string
  /** In square brackets. */
  readonly placeholder: string
  readonly example: string
  readonly use: string
}

/** The kind of review that is answered, with the words that the forms are written in. */
export interface TemplateProfile {
  readonly id: string
  readonly label: string
  readonly detail: string
  readonly words: Readonly<Record<string, string>>
}

export interface Template {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly description: string
  /** Ids of the fields it asks for, in order. */
  readonly fields: readonly string[]
  /** The one kind of review that it answers; without it, all those that no form has for itself. */
  readonly profile?: string
}

export interface TemplateIndex {
  readonly fields: readonly TemplateField[]
  readonly profiles: readonly TemplateProfile[]
  readonly templates: readonly Template[]
}

export async function readTemplateIndex(extension: Uri): Promise<TemplateIndex> {
  return JSON.parse(await readOwnFile(extension, 'snippets', 'templates', 'index.json')) as TemplateIndex
}

export function readTemplate(extension: Uri, { file }: Template): Promise<string> {
  return readOwnFile(extension, 'snippets', 'templates', file)
}
