/** Our reading of a JSON Schema finds what a reader of the whole standard finds, in its order. */
import { Validator } from '@cfworker/json-schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import frontMatter from '../../../schemas/front-matter.schema.json' with { type: 'json' }
import profile from '../../../schemas/profile.schema.json' with { type: 'json' }
import scr from '../../../server/profiles/scr-board-response.json' with { type: 'json' }
import { breaches } from '../../../server/src/schema.ts'

type Plain = Record<string, any>

/** What only says that something within is wrong. */
const outer = ['$ref', 'anyOf', 'if', 'properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'items']
const pointer = (path: readonly (string | number)[]): string => ['#', ...path.map(part => encodeURI(String(part).replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('#', '%23'))].join('/')
const limitAt = (schema: Plain, location: string): unknown =>
  location.split('/').slice(1).reduce<any>((at, part) => {
    const next = at?.[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
    return part === '$ref' && typeof next === 'string' ? limitAt(schema, next) : next
  }, schema)

const byStandard = (schema: Plain, value: unknown): readonly unknown[] =>
  new Validator(schema, '2020-12', false).validate(value).errors.filter(({ keyword }) => !outer.includes(keyword)).map(({ keyword, instanceLocation: at, keywordLocation, error }) => {
    if (keyword === 'false') return ['additionalProperties', at]
    const limit = keyword === 'required' ? /"(.*)"/.exec(error)![1] : keyword === 'uniqueItems' ? Number(error.match(/\d+/g)!.at(-1)) : limitAt(schema, keywordLocation)
    return [keyword, at, limit, ...(keywordLocation.includes('/propertyNames') ? ['of a name'] : [])]
  })
const byOurs = (schema: Plain, value: unknown): readonly unknown[] =>
  breaches(schema, value).map(({ keyword, path, limit, ofName }) => (keyword === 'additionalProperties' ? [keyword, pointer(path)] : [keyword, pointer(path), limit, ...(ofName ? ['of a name'] : [])]))

const whole: Plain = {
  document: 'board-response', profile: 'scr-board-response', title: 'Response', board: 'Merrowdale Board', review: 'Review M', 'report-presented': '12 January 2026',
  agencies: ['Merrowdale Council', { name: 'Merrowdale Trust', short: 'MT' }, { short: 'MT', name: 'Merrowdale Trust' }], pseudonyms: ['Robin', 'Robin'], ignore: ['long-sentence'], tags: 3, 'a/b~c d': 1,
}
const key = fc.constantFrom('document', 'id', 'text', 'name', 'short', 'section', 'title', '__proto__', 'constructor', 'x/y', 'é 😀', '0', 'My Rule', 'severity', 'options')
const leaf = fc.oneof(fc.string({ maxLength: 5 }), fc.string({ unit: 'grapheme', minLength: 100, maxLength: 160 }), fc.constantFrom('board-response', 'error', 'a-b', 'own.json', '2022-07', null, true, 0, 1, 2.5, -3, NaN, ''))
const any: fc.Arbitrary<unknown> = fc.letrec(tie => ({ value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true })) }))['value']!
type Change = readonly [number[], 'put' | 'away' | 'again' | 'beside', string, unknown]
const change: fc.Arbitrary<Change> = fc.tuple(fc.array(fc.nat(), { maxLength: 5 }), fc.constantFrom('put', 'away', 'again', 'beside'), key, any)

function changed(base: Plain, [way, what, name, value]: Change): Plain {
  const copy = structuredClone(base)
  let at: any = copy
  let from: any
  let last = ''
  for (const step of way) {
    const keys = typeof at === 'object' && at !== null ? Object.keys(at) : []
    if (keys.length === 0) break
    ;[from, last] = [at, keys[step % keys.length]!]
    at = from[last]
  }
  if (from === undefined) return copy
  if (what === 'put') from[last] = value
  else if (what === 'again' && Array.isArray(from)) from.push(structuredClone(at))
  else if (what === 'beside' && typeof at === 'object' && at !== null && !Array.isArray(at)) Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true })
  else if (!Array.isArray(from)) delete from[last]
  return copy
}

describe.each<[string, Plain, readonly Plain[]]>([
  ['the front matter’s schema', frontMatter, [whole]],
  ['the profiles’ schema', profile, [scr, { id: 'own', name: 'Our own', extends: 'scr-board-response', rules: { 'long-sentence': { severity: 'off' } } }]],
])('%s', (_, schema, bases) => {
  it('finds the same as the standard', () => {
    fc.assert(fc.property(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 4 }), (base, changes) => {
      const value = changes.reduce(changed, base)
      expect(byOurs(schema, value)).toEqual(byStandard(schema, value))
    }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 400) })
    fc.assert(fc.property(any, value => {
      expect(byOurs(schema, value)).toEqual(byStandard(schema, value))
    }))
  })

  it('finds the same at the very limits', () => {
    const values = bases.flatMap(base => Object.keys(base).flatMap(name => [0, 1, 60, 61, 120, 121, 500, 501].flatMap(count => [
      { ...base, [name]: 'a'.repeat(count) }, { ...base, [name]: '😀'.repeat(count) }, { ...base, [name]: Array.from({ length: count }, (_, i) => `a${i}`) }, { ...base, terms: { findingWords: Array.from({ length: count }, (_, i) => `a${i}`) } }, { ...base, [name]: count },
    ])))
    for (const value of values) expect(byOurs(schema, value)).toEqual(byStandard(schema, value))
  })

  it('says no keyword that we do not read', () => {
    const known = ['$ref', 'type', 'const', 'enum', 'anyOf', 'if', 'else', 'required', 'propertyNames', 'properties', 'patternProperties', 'additionalProperties', 'maxItems', 'minItems', 'items', 'uniqueItems', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern']
    /** What tells a person or an editor, or holds schemas; our own keywords begin with `x-`. */
    const notes = ['$schema', '$id', '$comment', '$defs', 'title', 'description', 'markdownDescription', 'default', 'examples', 'format', 'deprecationMessage', 'defaultSnippets']
    const unread = new Set<string>()
    const look = (at: unknown): void => {
      if (typeof at !== 'object' || at === null) return
      for (const [name, inner] of Object.entries(at)) {
        if (![...known, ...notes].includes(name) && !name.startsWith('x-')) unread.add(name)
        if (['$defs', 'properties', 'patternProperties'].includes(name)) Object.values(inner as object).forEach(look)
        else if (name === 'anyOf') (inner as unknown[]).forEach(look)
        else if (['items', 'additionalProperties', 'propertyNames', 'if', 'else'].includes(name)) look(inner)
      }
    }
    look(schema)
    expect([...unread]).toEqual([])
  })
})
