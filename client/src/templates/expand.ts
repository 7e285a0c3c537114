/** From a form to the snippet that is inserted. */
import type { TemplateField, TemplateProfile } from './templateIndex.ts'

/**
 * Puts the profile's words and what the writer filled in for each `{{name}}`.
 * A field left empty becomes a tab stop, the same number everywhere. What is put in the front matter stands in double quotes there.
 */
export function expand(template: string, { words }: TemplateProfile, fields: readonly TemplateField[], filled: ReadonlyMap<string, string>): string {
  const head = /^---\n[^]*?\n---\n/.exec(template)?.[0].length ?? 0
  return template.replace(/\{\{([\w-]+)\}\}/g, (mark, name: string, at: number) => {
    const word = words[name]
    if (word !== undefined) return inSnippet(word)
    const value = filled.get(name)?.trim()
    if (value) return inSnippet(at < head ? inQuotes(value) : value)
    const field = fields.find(({ id }) => id === name)
    return field ? `\${${field.tabStop}:${field.placeholder}}` : mark
  })
}

function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

function inQuotes(text: string): string {
  return text.replace(/[\\"]/g, '\\$&')
}
