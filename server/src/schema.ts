/** Holds plain values against a JSON Schema, by those of the standard's keywords that the schemas of this tool say. */

/** The keywords that are read, each of a schema of one kind. */
export interface Keywords<Schema> {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly if?: Schema
  readonly else?: Schema
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly maxItems?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly uniqueItems?: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

interface Schema extends Keywords<Schema> {}

export type Path = readonly (string | number)[]

/** A keyword that a value does not keep to. */
export interface Breach {
  readonly keyword: keyof Schema
  readonly path: Path
  readonly value: unknown
  /** What the schema wants by it; of a missing key its name, of one that is not known those that are, and of an entry that comes again its place. */
  readonly limit: unknown
  /** It is the name itself, at the end of the path, that is not as wanted. */
  readonly ofName?: true
}

/** What `value` does not keep to, from without to within, in the schema's order. */
export const breaches = (schema: object, value: unknown): readonly Breach[] => [...held(schema, schema, value, [])]

const isOf = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : type === 'array' ? Array.isArray(value) : type === 'null' ? value === null : typeof value === type && (type !== 'object' || (value !== null && !Array.isArray(value)))

/** The same plain value, whatever the order of its keys. */
const equal = (a: unknown, b: unknown): boolean =>
  a === b || (isOf(a, 'object') || Array.isArray(a)) && isOf(b, Array.isArray(a) ? 'array' : 'object') && Object.keys(a as object).length === Object.keys(b as object).length
  && Object.entries(a as object).every(([key, one]) => Object.hasOwn(b as object, key) && equal(one, (b as Record<string, unknown>)[key]))

function* held(root: Schema, schema: Schema, value: unknown, path: Path): Generator<Breach> {
  const inner = (at: Schema, one = value, key?: string | number) => held(root, at, one, key === undefined ? path : [...path, key])
  const say = (keyword: keyof Schema, limit: unknown = schema[keyword]): Breach => ({ keyword, path, value, limit })

  if (schema.$ref) yield* inner(root.$defs![schema.$ref.slice('#/$defs/'.length)]!)
  if (schema.type && ![schema.type].flat().some(type => isOf(value, type))) yield say('type')
  if (schema.const !== undefined && !equal(value, schema.const)) yield say('const')
  if (schema.enum && !schema.enum.some(one => equal(value, one))) yield say('enum')
  const choices = schema.anyOf?.map(one => [...inner(one)])
  if (choices?.every(found => found.length > 0)) yield* choices.flat()
  if (schema.if && schema.else && [...inner(schema.if)].length > 0) yield* inner(schema.else)

  if (isOf(value, 'object')) yield* heldMap(schema, value as Readonly<Record<string, unknown>>, path, say, inner)
  else if (Array.isArray(value)) {
    if (value.length > schema.maxItems!) yield say('maxItems')
    if (value.length < schema.minItems!) yield say('minItems')
    if (schema.items) for (const [i, one] of value.entries()) yield* inner(schema.items, one, i)
    if (schema.uniqueItems) for (const [i, one] of value.entries()) {
      const again = value.findIndex((other, at) => at > i && equal(one, other))
      if (again < 0) continue
      yield say('uniqueItems', again)
      break
    }
  } else if (typeof value === 'number') {
    if (value < schema.minimum!) yield say('minimum')
    if (value > schema.maximum!) yield say('maximum')
  } else if (typeof value === 'string') {
    const length = [...value].length
    if (length < schema.minLength!) yield say('minLength')
    if (length > schema.maxLength!) yield say('maxLength')
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) yield say('pattern')
  }
}

function* heldMap(
  { required = [], propertyNames, properties = {}, patternProperties = {}, additionalProperties }: Schema, value: Readonly<Record<string, unknown>>, path: Path,
  say: (keyword: keyof Schema, limit: unknown) => Breach, inner: (at: Schema, one: unknown, key: string) => Iterable<Breach>,
): Generator<Breach> {
  const keys = Object.keys(value)
  for (const key of required) if (!Object.hasOwn(value, key)) yield say('required', key)
  if (propertyNames) for (const key of keys) for (const one of inner(propertyNames, key, key)) yield { ...one, ofName: true }
  for (const [key, at] of Object.entries(properties)) if (Object.hasOwn(value, key)) yield* inner(at, value[key], key)
  const others = new Set(keys.filter(key => !Object.hasOwn(properties, key)))
  for (const [pattern, at] of Object.entries(patternProperties)) {
    for (const key of keys) if (new RegExp(pattern, 'u').test(key)) {
      others.delete(key)
      yield* inner(at, value[key], key)
    }
  }
  for (const key of others) {
    if (additionalProperties === false) yield { keyword: 'additionalProperties', path: [...path, key], value: value[key], limit: Object.keys(properties) }
    else if (typeof additionalProperties === 'object') yield* inner(additionalProperties, value[key], key)
  }
}
