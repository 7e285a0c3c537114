/** What belongs at a place of the front matter, in Markdown, from its schema. */
import { choices, isDate, takes, type FrontMatterSchema } from '../../model/frontMatterSchema.ts'

/** Title, description, what is expected, examples; undefined where the schema says nothing. */
export const explanation = (at: FrontMatterSchema, key?: string): string | undefined => {
  const head = at.title && `**${at.title}**${key === undefined ? '' : ` · \`${key}\``}`
  const parts = [head, at.markdownDescription ?? at.description, expected(at), examples(at)].filter(part => part !== undefined && part !== '')
  return parts.length > 0 ? parts.join('\n\n') : undefined
}

const expected = (at: FrontMatterSchema): string | undefined => {
  const allowed = choices(at).map(value => `\`${String(value)}\``)
  if (allowed.length === 1) return `Write ${allowed[0]}.`
  if (allowed.length > 1) return `Write one of ${allowed.join(', ')}.${at.default === undefined ? '' : ` Left out, it is \`${String(at.default)}\`.`}`
  if (isDate(at)) return 'Write a day.'
  if (takes(at, 'array')) return 'Write a list: each item on a line of its own, with “- ” before it.'
  return undefined
}

const examples = (at: FrontMatterSchema): string | undefined => {
  if (choices(at).length > 0) return undefined
  const shown = (at.examples ?? []).flatMap(e => (Array.isArray(e) ? e : [e])).filter(e => typeof e === 'string').map(e => `\`${e.replaceAll('`', '')}\``)
  return shown.length === 0 ? undefined : `For example: ${shown.join(', ')}`
}
