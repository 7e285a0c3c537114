/** Says in plain words what a JSON Schema found wrong with a profile. */
import { nearName } from '../nearName.ts'
import type { Breach, Path } from '../schema.ts'

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

const nameOf = (path: Path): string => path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')

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

function tell({ keyword, path, value, limit, ofName }: Breach): ProfileFault | undefined {
  const where = nameOf(path)
  const holder = nameOf(path.slice(0, -1))
  const name = String(path.at(-1))
  if (keyword === 'required') {
    return { where, message: `${where ? `In “${where}”` : 'In the profile'}, “${String(limit)}” is missing: add it.`, lacks: true }
  }
  if (keyword === 'additionalProperties') {
    const known = limit as readonly string[]
    const near = nearName(name, known)
    return { where, ...(near !== undefined && { meant: near }), message: `${holder ? `In “${holder}”` : 'In the profile'}, “${name}” is not known: ${near === undefined ? `take it out, or write ${list(known.map(one => `“${one}”`))}` : `write “${near}”`}.` }
  }
  const want = wants[keyword]?.(limit)
  if (want === undefined) return undefined
  if (ofName) return { where, message: `In “${holder}”, the name “${name}” ${want}.` }
  return { where, message: `${where ? `“${where}”` : 'The profile'} ${want}; it is ${quoted(value)}.` }
}

/** What is wrong, each thing once, in the file's order. */
export function tellFaults(found: readonly Breach[]): readonly ProfileFault[] {
  const told = new Map<string, ProfileFault>()
  for (const breach of found) {
    const fault = tell(breach)
    if (fault && !told.has(fault.message)) told.set(fault.message, fault)
  }
  return [...told.values()]
}
