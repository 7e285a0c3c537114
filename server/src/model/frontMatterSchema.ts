/** The front matter's JSON Schema as this tool reads it, and the part of it that speaks of one place. */
import schema from '../../../schemas/front-matter.schema.json' with { type: 'json' }
import type { Keywords } from '../schema.ts'

export interface FrontMatterSchema extends Keywords<FrontMatterSchema> {
  readonly title?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly format?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  /** Keys that a response should have, though it is not wrong without them. */
  readonly 'x-wanted'?: readonly string[]
  /** Place among its neighbours, from 1, when offered or inserted. */
  readonly 'x-order'?: number
}

/** The schema in `schemas/front-matter.schema.json`, which the bundle holds. */
export const frontMatterSchema: FrontMatterSchema = schema

/** A key's own entry, never one of the prototype's. */
const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map && Object.hasOwn(map, key) ? map[key] : undefined

const step = (root: FrontMatterSchema, at: FrontMatterSchema, key: string | number): FrontMatterSchema | undefined => {
  if (typeof key === 'number') return at.items && followed(root, at.items)
  const named = own(at.properties, key)
  if (named) return followed(root, named)
  const pattern = Object.keys(at.patternProperties ?? {}).find(p => new RegExp(p, 'u').test(key))
  if (pattern !== undefined) return own(at.patternProperties, pattern)
  return typeof at.additionalProperties === 'object' ? at.additionalProperties : undefined
}

const followed = (root: FrontMatterSchema, at: FrontMatterSchema): FrontMatterSchema => {
  const name = at.$ref?.startsWith('#/$defs/') ? at.$ref.slice('#/$defs/'.length) : undefined
  const target = name === undefined ? undefined : own(root.$defs, name)
  return target ? { ...target, ...at } : at
}

/** The schema of the value at `path`; undefined where the schema says nothing of it. */
export const schemaAt = (root: FrontMatterSchema, path: readonly (string | number)[]): FrontMatterSchema | undefined => {
  let at: FrontMatterSchema | undefined = root
  for (const key of path) at = at && step(root, at, key)
  return at
}

/** The schema's own keys in the order in which they are offered. */
export const orderedKeys = (at: FrontMatterSchema): readonly string[] =>
  Object.keys(at.properties ?? {}).sort((a, b) => orderOf(at, a) - orderOf(at, b))

export const orderOf = (at: FrontMatterSchema, key: string): number => own(at.properties, key)?.['x-order'] ?? Number.MAX_SAFE_INTEGER

/** The values that may stand there, where the schema lists them. */
export const choices = (at: FrontMatterSchema | undefined): readonly unknown[] =>
  at?.const !== undefined ? [at.const] : (at?.enum ?? at?.anyOf?.find(one => one.enum)?.enum ?? [])

export const takes = (at: FrontMatterSchema | undefined, type: string): boolean =>
  typeof at?.type === 'string' ? at.type === type : (at?.type?.includes(type) ?? false)

/** A date as the format `british-date` wants it. */
export const isDate = (at: FrontMatterSchema | undefined): boolean => at?.format === 'british-date'
