/** What a bundle's properties are called, and which of them may be called anything. */
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { edited, type Any, type Edit } from './edited.mts'

/** The words in a source that could be names, its types' among them: what is remarked on it is none. */
export const wordsIn = (source: string): readonly string[] => source.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, ' ').match(/[\w$]+/g) ?? []

/** Where code names a property by a point, a key or a pattern. */
interface Place {
  readonly start: number
  readonly end: number
  readonly name: string
  /** `{ name }`: the same word is a value. */
  readonly isBoth: boolean
  /** Of the language or the machine itself: `Intl.Collator`. */
  readonly isGiven: boolean
}

interface Named {
  readonly places: readonly Place[]
  /** Texts, and the places to fill in them: each may be a property's name. */
  readonly texts: ReadonlySet<string>
}

function named(code: string): Named {
  const places: Place[] = []
  const texts = new Set<string>()
  full(parse(code, { ecmaVersion: 'latest', allowHashBang: true }), found => {
    const node = found as Any
    // What is taken out of a thing by a pattern is not walked to by itself.
    for (const one of node.type === 'ObjectPattern' ? node.properties as Any[] : [node]) {
      const key = one.computed ? undefined : one.type === 'MemberExpression' ? one.property : one.key
      if (key?.type === 'Identifier') places.push({ start: key.start, end: key.end, name: key.name, isBoth: one.shorthand === true, isGiven: one.object?.type === 'Identifier' && one.object.name in globalThis })
      if (typeof key?.value === 'string') texts.add(key.value)
    }
    const text: unknown = node.type === 'TemplateElement' ? node.value.cooked : node.regex?.pattern ?? node.value
    if (typeof text !== 'string') return
    texts.add(text)
    for (const [, place] of text.matchAll(/[{<](\w+)[}>]/g)) texts.add(place!)
  })
  return { places, texts }
}

/** What a bundle, or data, could know a property by. A word within a sentence is no name. */
export function namesIn(code: string): readonly string[] {
  const { places, texts } = named(code)
  return [...new Set([...places.map(({ name }) => name), ...texts])]
}

/** What stands for the words of a page here, and in a browser for something else, of which the readers know nothing. */
const unlikeBrowsers = new Set(['atEnd', 'candidate', 'contentType', 'disable', 'displayName', 'extensions', 'negative', 'offset', 'ordered', 'precision', 'tagName'])

/** Terser's list of them, which it gives to nobody. */
const { domprops } = await import(new URL('../node_modules/terser/tools/domprops.js', import.meta.url).href) as { readonly domprops: readonly string[] }

const namesOf = (value: unknown): readonly string[] => (Object(value) === value ? Object.getOwnPropertyNames(value) : [])

/** What a browser and the language call something. */
const given = new Set([
  ...domprops.filter(name => !unlikeBrowsers.has(name)),
  ...Object.getOwnPropertyNames(globalThis).flatMap(name => [name, ...namesOf((globalThis as any)[name]), ...namesOf((globalThis as any)[name]?.prototype)]),
  'granularity', 'isWordLike', 'segment', 'sensitivity', 'usage',
])

/**
 * Short names for the properties that a bundle alone knows, the shortest for those named most: they are neither `known` elsewhere nor a browser's or the language's,
 * and no text in it is their name or holds it as a place to fill, so that nothing asks for them but by a point.
 */
export function shortNames(code: string, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { places, texts } = named(code)
  const isKnown = (name: string): boolean => known.has(name) || texts.has(name) || given.has(name)
  const taken = new Set(places.filter(({ isGiven }) => isGiven).map(({ name }) => name))
  const often = new Map<string, number>()
  for (const { name } of places) often.set(name, (often.get(name) ?? 0) + 1)
  const own = [...often].filter(([name]) => name.length > 1 && !isKnown(name) && !taken.has(name)).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
  const ones = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_']
  const free = [...ones, ...ones.flatMap(one => [...ones, ...'0123456789'].map(two => one + two))].filter(name => !known.has(name) && !texts.has(name) && (!often.has(name) || own.includes(name)))
  if (free.length < own.length) throw new Error('There are more properties than short names')
  return new Map(own.map((name, i) => [name, free[i]!]))
}

/** The code with its properties called by other names. */
export function renamed(code: string, names: ReadonlyMap<string, string>): string {
  return edited(code, named(code).places.flatMap(({ start, end, name, isBoth }): readonly Edit[] => {
    const short = names.get(name)
    return short === undefined ? [] : isBoth ? [{ start, end: start, text: `${short}:` }] : [{ start, end, text: short }]
  }))
}
