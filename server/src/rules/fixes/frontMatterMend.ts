/** Fixes that mend a fault of the front matter: by putting characters in, or the word that was meant in the place of one that is nearly it. What would need more taken away has no fix. */
import type { Fix } from '../../engine/assessment.ts'
import type { FrontMatter, FrontMatterFault } from '../../model/frontMatter.ts'
import { schemaFaults, valueAt } from '../../model/frontMatterCheck.ts'
import { quoted } from '../../model/frontMatterFaults.ts'
import { bodyLineAt, entryOf, type BodyLine } from '../../model/frontMatterLines.ts'
import { choices, schemaAt, takes, type FrontMatterSchema } from '../../model/frontMatterSchema.ts'
import { readFrontMatter } from '../../model/readFrontMatter.ts'
import { findFrontMatter } from '../../syntax/findFrontMatter.ts'
import { applied, insertionsOf, valuePieces, type Placed } from './frontMatterPieces.ts'

interface Attempt {
  readonly title: string
  readonly placed: readonly Placed[]
}

/** Each attempt costs a reading of the front matter: so few faults at a time, in front matter of a usual length (UTF-16 units). */
const mostFaults = 10
const longest = 5_000

/** A fix for each fault that can be mended, by the fault's start. Each has been tried: the fault is gone after it and no worse one comes. */
export const mends = (text: string, frontMatter: FrontMatter, schema: FrontMatterSchema): ReadonlyMap<number, Fix> => {
  const fixes = new Map<number, Fix>()
  if (frontMatter.span.end > longest) return fixes
  const head = text.slice(0, frontMatter.span.end)
  // While the YAML is broken, what the schema says of it may have another cause.
  const faults = frontMatter.faults.length > 0 ? frontMatter.faults : schemaFaults(frontMatter, schema)
  for (const fault of faults.slice(0, mostFaults)) {
    const found = attempts(head, fault, frontMatter, schema).find(attempt => helps(head, attempt, fault, frontMatter, schema))
    if (found) fixes.set(fault.span.start, { title: found.title, insertions: insertionsOf(found.placed) })
  }
  return fixes
}

const helps = (head: string, { placed }: Attempt, fault: FrontMatterFault, before: FrontMatter, schema: FrontMatterSchema): boolean => {
  const text = applied(head, placed)
  const place = findFrontMatter(text)
  const after = place && readFrontMatter(text, place)
  if (!after) return false
  const broken = before.faults.includes(fault)
  // Under its right name a key's value may turn out to be wrong itself.
  const most = schemaFaults(before, schema).length - (fault.instead === undefined ? 1 : 0)
  if (!broken) return after.faults.length === 0 && schemaFaults(after, schema).length <= most
  const line = bodyLineAt(text, fault.span.start)
  const gained = after.faults.length < before.faults.length || after.faults.every(f => f.span.start > line.end)
  return gained && after.faults.length <= before.faults.length && after.faults.every(f => f.span.start > line.end || f.span.end < line.start)
}

const attempts = (head: string, fault: FrontMatterFault, frontMatter: FrontMatter, schema: FrontMatterSchema): readonly Attempt[] => {
  const line = bodyLineAt(head, fault.span.start)
  const end = line.start + line.text.trimEnd().length
  const node = frontMatter.nodes.find(n => (n.key ?? n.value).start === fault.span.start || n.value.start === fault.span.start)
  return [
    ...word(head, fault),
    ...separators(line, schema),
    ...closers(head[fault.span.start] ?? '', fault, end),
    ...aroundValue(line),
    ...(node && typeof valueAt(frontMatter.values, node.path) !== 'object' ? quotes(head.slice(node.value.start, node.value.end), node.value.start) : []),
    ...(node ? [...asItem(line, schemaAt(schema, node.path)), ...asChoice(line, schemaAt(schema, node.path))] : []),
  ]
}

const one = (title: string, at: number, text: string): Attempt => ({ title, placed: [{ at, pieces: [text] }] })

/** The word that was meant; within the quotation marks, where there are any. */
const word = (head: string, { span, instead }: FrontMatterFault): readonly Attempt[] => {
  const marks = /["']/.test(head[span.start]!) ? 1 : 0
  const [at, end] = [span.start + marks, span.end - marks]
  const stands = head.slice(at, end)
  return instead === undefined || stands.includes('\n') ? [] : [{ title: `Replace ${quoted(stands)} with “${instead}”`, placed: [{ at, end, pieces: [instead] }] }]
}

/** The colon after a key, and the space after the colon. */
const separators = (line: BodyLine, schema: FrontMatterSchema): readonly Attempt[] => {
  const [, lead = '', word = '', colon, next] = /^(\s*(?:- +)?)([\w-]+)(:?)(\S?)/.exec(line.text) ?? []
  if (word === '') return []
  const at = line.start + lead.length + word.length
  if (colon === ':') return next === '' ? [] : [one(`Insert the space after “${word}:”`, at + 1, ' ')]
  return schemaAt(schema, [word]) ? [one(`Insert the colon after “${word}”`, at, ':')] : []
}

const closers = (opener: string, fault: FrontMatterFault, end: number): readonly Attempt[] => {
  if (opener === '"' || opener === "'") return [one('Insert the closing quotation mark', end, opener)]
  if (opener === '\\' && fault.span.end === fault.span.start + 2) return [one('Insert a second backslash, which YAML reads as one', fault.span.start, '\\')]
  return opener === '[' || opener === '{' ? [one('Insert the closing bracket', end, opener === '[' ? ']' : '}')] : []
}

const aroundValue = (line: BodyLine): readonly Attempt[] => {
  const entry = entryOf(line)
  const item = /^(\s*- +)([^ ].*)?$/.exec(line.text)
  const start = entry?.start ?? line.start + (item?.[1]?.length ?? 0)
  const value = entry?.value ?? (item?.[2] ?? '').trimEnd()
  // What follows “ #” is a comment to YAML and words to many a writer: better left to them.
  if (value === '' || / #/.test(line.text.slice(start - line.start))) return []
  const tries: Attempt[] = []
  if (value.startsWith('- ')) tries.push(one('Insert a line break before the list', start, `\n${indentOf(line)}  `))
  if (/^'.*'$/.test(value)) {
    const inner = [...value.slice(1, -1).matchAll(/'/g)].map(m => ({ at: start + m.index + 1, pieces: ["'"] }))
    if (inner.length > 0) tries.push({ title: 'Insert a second apostrophe, which YAML reads as one', placed: inner })
  }
  return [...tries, ...quotes(value, start)]
}

/** Quotation marks round the words at `start`, of the kind that they do not hold themselves. */
const quotes = (words: string, start: number): readonly Attempt[] => {
  const end = start + words.length
  const mark = /["\\]/.test(words) ? (words.includes("'") ? undefined : "'") : '"'
  if (mark === undefined || words === '' || words.includes('\n')) return []
  return [{ title: 'Insert quotation marks round the value', placed: [{ at: start, pieces: [mark] }, { at: end, pieces: [mark] }] }]
}

const indentOf = (line: BodyLine): string => /^[ ]*/.exec(line.text)?.[0] ?? ''

/** A single value where a list is wanted: the one item of it, unless it looks like several. */
const asItem = (line: BodyLine, at: FrontMatterSchema | undefined): readonly Attempt[] => {
  const entry = entryOf(line)
  if (!entry || !takes(at, 'array') || entry.value === '' || /[,;]| and /.test(entry.value)) return []
  return [one('Insert a hyphen, which makes it a list', entry.start, `\n${indentOf(line)}  - `)]
}

/** A value that is missing, where the schema lists those that there are. */
const asChoice = (line: BodyLine, at: FrontMatterSchema | undefined): readonly Attempt[] => {
  const entry = entryOf(line)
  if (!entry || entry.value !== '' || choices(at).length === 0) return []
  const space = line.text[entry.start - line.start - 1] === ':' ? ' ' : ''
  return [{ title: `Insert a value for “${entry.key}”`, placed: [{ at: entry.start, pieces: [space, ...valuePieces(at)] }] }]
}
