/** From a form to the snippet that is inserted. */
import type { TemplateField, TemplateProfile } from './templateIndex.ts'

/**
 * Puts the profile's words and what the writer filled in for each `{{name}}`.
 * A field left empty becomes a tab stop, the same number everywhere. What is put in the front matter stands in double quotes there.
 * Stops are numbered as they stand: the cursor begins at the document's top and goes down.
 */
export function expand(template: string, { words }: TemplateProfile, fields: readonly TemplateField[], filled: ReadonlyMap<string, string>): string {
  const head = /^---\n[^]*?\n---\n/.exec(template)?.[0].length ?? 0
  return inOrder(template.replace(/\{\{([\w-]+)\}\}/g, (mark, name: string, at: number) => {
    const word = words[name]
    if (word !== undefined) return inSnippet(word)
    const value = filled.get(name)?.trim()
    if (value) return inSnippet(at < head ? inQuotes(value) : value)
    const field = fields.find(({ id }) => id === name)
    return field ? `\${${field.tabStop}:${field.placeholder}}` : mark
  }))
}

function inOrder(snippet: string): string {
  const numbers = new Map<string, number>()
  return snippet.replace(/\\[^]|(\$\{?)(\d+)/g, (mark, open: string | undefined, number: string) => {
    if (open === undefined || number === '0') return mark
    if (!numbers.has(number)) numbers.set(number, numbers.size + 1)
    return `${open}${numbers.get(number)}`
  })
}

function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

function inQuotes(text: string): string {
  return text.replace(/[\\"]/g, '\\$&')
}
