/** Holds the front matter against its schema, with the exact place of each fault and our own words for it. */
import { breaches, type Breach, type Path } from '../schema.ts'
import type { Span } from '../span.ts'
import type { FrontMatter, FrontMatterFault, FrontMatterNode } from './frontMatter.ts'
import { isDate, schemaAt, takes, type FrontMatterSchema } from './frontMatterSchema.ts'
import * as say from './frontMatterWording.ts'
import { isPlainDate } from './plainDate.ts'
import { placeholders } from './placeholders.ts'

/**
 * What the schema has against the values, one fault for a place, in order; missing keys at the root are told by `missingKeys`.
 * Where the YAML itself is broken, only what stands above the first break is looked at.
 */
export const schemaFaults = (frontMatter: FrontMatter, schema: FrontMatterSchema): readonly FrontMatterFault[] => {
  const nodes = new Map(frontMatter.nodes.map(n => [pointer(n.path), n]))
  const faults: FrontMatterFault[] = []
  for (const breach of breaches(schema, frontMatter.values)) {
    const fault = wording(breach, frontMatter, schema)
    const node = nodes.get(pointer(fault?.path ?? breach.path))
    if (fault && node) faults.push({ span: fault.onKey && node.key ? node.key : placeOf(node, frontMatter), message: fault.message, ...(fault.instead !== undefined && { instead: fault.instead }) })
  }
  for (const node of frontMatter.nodes) {
    const fault = textFault(node, valueAt(frontMatter.values, node.path), schema)
    if (fault) faults.push({ span: placeOf(node, frontMatter), ...fault })
  }
  const limit = brokenFrom(frontMatter)
  const first = new Map<number, FrontMatterFault>()
  for (const fault of faults) if (fault.span.end <= limit && !first.has(fault.span.start)) first.set(fault.span.start, fault)
  return [...first.values()].sort((a, b) => a.span.start - b.span.start)
}

/** Where the entry starts in which the YAML breaks: from there on its values are not what was meant. */
const brokenFrom = ({ faults, nodes }: FrontMatter): number => {
  const broken = faults[0]?.span.start
  if (broken === undefined) return Infinity
  const starts = nodes.flatMap(({ path, key }) => (path.length === 1 && key && key.start <= broken ? [key.start] : []))
  return starts.length > 0 ? Math.max(...starts) : broken
}

/** Keys at the root that are not there: those without which it is wrong, and those that a response should have. In the order of insertion. */
export const missingKeys = (frontMatter: FrontMatter, schema: FrontMatterSchema): { readonly required: readonly string[]; readonly wanted: readonly string[] } => {
  if (frontMatter.faults.length > 0) return { required: [], wanted: [] }
  const absent = (key: string): boolean => !(key in frontMatter.values)
  return { required: (schema.required ?? []).filter(absent), wanted: (schema['x-wanted'] ?? []).filter(absent) }
}

interface Worded extends Pick<FrontMatterFault, 'message' | 'instead'> {
  readonly onKey?: boolean
  /** Where it differs from the place at which the schema says it. */
  readonly path?: Path
}

const wording = ({ keyword, path, value, limit }: Breach, frontMatter: FrontMatter, schema: FrontMatterSchema): Worded | undefined => {
  const at = schemaAt(schema, path)
  const name = say.subject(path)
  switch (keyword) {
    case 'additionalProperties': {
      const parent = path.slice(0, -1)
      const present = Object.keys(valueAt(frontMatter.values, parent) ?? {})
      return { ...say.unknownKey(String(path.at(-1)), schemaAt(schema, parent) ?? schema, present, parent), onKey: true }
    }
    case 'required': {
      if (path.length === 0) return undefined
      const key = String(limit)
      return { message: say.missing(name, key, schemaAt(schema, [...path, key])) }
    }
    case 'type':
      if (value === null) return { message: say.empty(name, at, isNeeded(path, schema)) }
      return isDate(at) && typeof value !== 'object' ? say.notADate(String(value), at) : { message: say.wrongType(name, value, at) }
    case 'const':
    case 'enum':
      return value === null ? { message: say.empty(name, at, isNeeded(path, schema)) } : say.notAChoice(name, value, at)
    case 'minLength':
      return { message: say.empty(name, at, isNeeded(path, schema)) }
    case 'uniqueItems': {
      const again = [...path, limit as number]
      return { message: say.twice(valueAt(frontMatter.values, again)), path: again }
    }
    case 'pattern': case 'maxLength': case 'minItems': case 'maxItems': case 'minimum': case 'maximum':
      return { message: say.other(name, at) }
    default:
      return undefined
  }
}

const isNeeded = (path: Path, schema: FrontMatterSchema): boolean => {
  const key = String(path.at(-1))
  return path.length === 1 && [...(schema.required ?? []), ...(schema['x-wanted'] ?? [])].includes(key)
}

/** What can be wrong with a text that the validator lets pass: a blank left to fill, a date that is none, the name of no rule. */
const textFault = (node: FrontMatterNode, value: unknown, schema: FrontMatterSchema): Omit<FrontMatterFault, 'span'> | undefined => {
  if (typeof value !== 'string' || value === '') return undefined
  const at = schemaAt(schema, node.path)
  if (!at || !takes(at, 'string') || at.enum || at.anyOf) return undefined
  const [blank] = placeholders(value, [])
  if (blank) return { message: say.blank(say.subject(node.path), value.slice(blank.start, blank.end), at), blank: true }
  if (at.format === 'rule-name') return say.noRule(value)
  return isDate(at) && !isPlainDate(value) ? say.notADate(value, at) : undefined
}

/** A value's words; where there are none, its key's; where there is none, the opening fence. */
const placeOf = (node: FrontMatterNode, frontMatter: FrontMatter): Span =>
  node.value.end > node.value.start ? node.value : (node.key ?? openingFence(frontMatter))

/** The three hyphens that open the front matter: where its absences are shown. */
export const openingFence = ({ span }: FrontMatter): Span => ({ start: span.start, end: Math.min(span.start + 3, span.end) })

export const valueAt = (values: unknown, path: Path): unknown => {
  let at = values
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined
  return at
}

const pointer = (path: Path): string => JSON.stringify(path.map(String))
