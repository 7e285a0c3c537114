/** Says in plain words what a JSON Schema found wrong with a profile. */
import type { OutputUnit } from '@cfworker/json-schema'
import { nearName } from '../nearName.ts'

export interface ProfileFault {
  /** Where it is, as a writer of the file would say it: “questions[2].section.title”; empty for the whole file. */
  readonly where: string
  /** What is wrong, where and what to do, in one sentence. */
  readonly message: string
  /** The name that was meant, where one is misspelt. */
  readonly meant?: string
  /** Something that is not there. */
  readonly lacks?: true
}

type Json = unknown

const partsOf = (pointer: string): readonly string[] =>
  pointer.split('/').slice(1).map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))

const step = (value: Json, part: string): Json =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Record<string, Json>)[part] : undefined

const at = (root: Json, pointer: string): Json => partsOf(pointer).reduce(step, root)

const nameOf = (pointer: string): string =>
  partsOf(pointer).map((part, i) => (/^\d+$/.test(part) ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks', integer: 'a whole number', number: 'a number', array: 'a list in square brackets', object: 'an object in braces', boolean: 'true or false',
}

const quoted = (value: Json): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** One rule of the schema, as the file's writer would want it told. `limit` is the schema's value for the keyword. */
const wants: Readonly<Record<string, (limit: Json) => string>> = {
  type: (limit) => `must be ${list((Array.isArray(limit) ? limit : [limit]).map((kind) => kinds[String(kind)] ?? String(kind)))}`,
  enum: (limit) => `must be ${list((limit as readonly Json[]).map((value) => JSON.stringify(value)))}`,
  const: (limit) => `must be ${JSON.stringify(limit)}`,
  pattern: (limit) => String(limit).startsWith('^[a-z]') ? 'must be lower-case letters and digits, with single hyphens between' : 'must be a year, or a year and month such as 2022-07',
  minLength: () => 'must not be empty',
  maxLength: (limit) => `must be at most ${String(limit)} characters long`,
  minimum: (limit) => `must be at least ${String(limit)}`,
  maximum: (limit) => `must be at most ${String(limit)}`,
  minItems: (limit) => `must have at least ${String(limit)} ${limit === 1 ? 'entry' : 'entries'}`,
  maxItems: (limit) => `must have at most ${String(limit)} entries`,
  uniqueItems: () => 'must not hold the same entry twice',
}

/** The property that cfworker names in the words of its error, for the two keywords whose place is the object that holds it. */
const named = (error: string): string => /"([^"]*)"/.exec(error)?.[1] ?? ''

/** The schema's value for the keyword that failed; follows `$ref`s, which cfworker writes into the location. */
const limitAt = (schema: Json, location: string): Json =>
  partsOf(location).reduce<Json>((node, part) => {
    const next = step(node, part)
    return part === '$ref' && typeof next === 'string' ? at(schema, next) : next
  }, schema)

const holderAt = ({ instanceLocation }: OutputUnit): string => instanceLocation.slice(0, instanceLocation.lastIndexOf('/'))

/** The names that may stand in the object at that place: what says so is told of the object, not of the name that may not. */
function namesIn(place: string, units: readonly OutputUnit[], schema: Json): readonly string[] {
  const limit = units.find(one => one.keyword === 'additionalProperties' && one.instanceLocation === place)
  return limit ? Object.keys((limitAt(schema, limit.keywordLocation.replace(/\/additionalProperties$/, '/properties')) ?? {}) as object) : []
}

/** Undefined for the errors that only say that another, inner one was found. */
function tell(unit: OutputUnit, units: readonly OutputUnit[], data: Json, schema: Json): ProfileFault | undefined {
  const where = nameOf(unit.instanceLocation)
  const holder = nameOf(holderAt(unit))
  const name = partsOf(unit.instanceLocation).at(-1) ?? ''
  if (unit.keyword === 'required') {
    return { where, message: `${where ? `In “${where}”` : 'In the profile'}, “${named(unit.error)}” is missing: add it.`, lacks: true }
  }
  if (unit.keyword === 'false') {
    const known = namesIn(holderAt(unit), units, schema)
    const near = nearName(name, known)
    return { where, ...(near !== undefined && { meant: near }), message: `${holder ? `In “${holder}”` : 'In the profile'}, “${name}” is not known: ${near === undefined ? `take it out, or write ${list(known.map(one => `“${one}”`))}` : `write “${near}”`}.` }
  }
  const want = wants[unit.keyword]?.(limitAt(schema, unit.keywordLocation))
  if (want === undefined) return undefined
  if (unit.keywordLocation.includes('/propertyNames')) return { where, message: `In “${holder}”, the name “${name}” ${want}.` }
  return { where, message: `${where ? `“${where}”` : 'The profile'} ${want}; it is ${quoted(at(data, unit.instanceLocation))}.` }
}

/** What is wrong, each thing once, in the file's order. */
export function tellFaults(units: readonly OutputUnit[], data: Json, schema: Json): readonly ProfileFault[] {
  const told = new Map<string, ProfileFault>()
  for (const unit of units) {
    const fault = tell(unit, units, data, schema)
    if (fault && !told.has(fault.message)) told.set(fault.message, fault)
  }
  return [...told.values()]
}
