/** Values as snippets: in YAML's spelling, with room to write. */
import { choices, isDate, takes, type FrontMatterSchema } from '../../model/frontMatterSchema.ts'

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** Patterns for a day. There is no clock here, so none of them is today. */
export const datePatterns = [
  { label: '31 March 2026', snippet: '${1:31} ${2:March} ${3:2026}', detail: 'Day, month and year' },
  { label: '2026-03-31', snippet: '${1:2026}-${2:03}-${3:31}', detail: 'Year, month and day in figures' },
] as const

/** What follows a key's colon: a space and the value, or a line break and a list's first item. `indent` is the key's own. */
export const valueSnippet = (at: FrontMatterSchema, indent: string): string => {
  const allowed = choices(at).map(String)
  if (allowed.length === 1) return ` ${inYaml(allowed[0] ?? '', '')}`
  if (allowed.length > 1) return ` \${1|${allowed.map(value => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
  if (isDate(at)) return ` ${datePatterns[0].snippet}`
  return takes(at, 'array') ? `\n${indent}  - $1` : ' $1'
}

/** A text as YAML reads it back, in snippet syntax: in quotation marks where it must be, or where one is open already. */
export const inYaml = (value: string, quote: string): string => {
  const special = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$|^(?:true|false|null|~)$|^[-+.]?\d[\d.eExXoO_]*$/i
  if (quote === "'") return escaped(`'${value.replaceAll("'", "''")}'`)
  return escaped(quote === '"' || special.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : value)
}

/** The schema's examples for a value, those of its list among them. */
export const listed = (at: FrontMatterSchema, list: FrontMatterSchema | undefined): readonly string[] => {
  const own = at.examples ?? []
  const ofList = list?.items ? (list.examples ?? []).flatMap(example => (Array.isArray(example) ? (example as readonly unknown[]) : [])) : []
  return [...own, ...ofList].filter(example => typeof example === 'string')
}
