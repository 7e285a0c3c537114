/** Puts a profile's terms into its texts. */
import { closestMatch } from 'leven'
import type { ProfileFault } from './faults.ts'
import type { Terms } from './marker.ts'

type Name = Exclude<keyof Terms, 'findingWords' | 'reviewWords'>

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Every `{{term}}` replaced; `{{Term}}` begins with a capital. A name that is no term is left as it stands. */
export const fillTerms = (text: string, terms: Terms): string =>
  text.replace(placeholder, (whole, name: string) => {
    const key = lowerFirst(name)
    if (!namesOf(terms).includes(key)) return whole
    const term = terms[key as Name]
    return key === name ? term : upperFirst(term)
  })

const placeholder = /\{\{([A-Za-z]+)\}\}/g

const namesOf = (terms: Terms): readonly string[] => Object.keys(terms).filter(key => !key.endsWith('Words'))

/** The same for every string within a value made of objects, arrays and strings. */
export function fillTermsWithin<T>(value: T, terms: Terms): T {
  if (typeof value === 'string') return fillTerms(value, terms) as T
  if (Array.isArray(value)) return value.map((item: unknown) => fillTermsWithin(item, terms)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillTermsWithin(item, terms)])) as T
}

/** Every `{{name}}` within a value that is no term, once for each text. `where`: the value's own place, as “questions”. */
export function unknownTerms(value: unknown, terms: Terms, where: string): readonly ProfileFault[] {
  if (typeof value === 'string') {
    const strange = [...value.matchAll(placeholder)].map(([, name = '']) => name).find(name => !namesOf(terms).includes(lowerFirst(name)))
    if (strange === undefined) return []
    const near = closestMatch(lowerFirst(strange), namesOf(terms), { maxDistance: 2 })
    const write = near === undefined ? `take it out, or write one of ${namesOf(terms).map(name => `“{{${name}}}”`).join(', ')}` : `write “{{${near}}}”`
    return [{ where, message: `In “${where}”, “{{${strange}}}” is no term of the profile: ${write}.` }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => unknownTerms(item, terms, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`))
}
