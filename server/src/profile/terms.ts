/** Puts a profile's terms into its texts. */
import type { Terms } from './marker.ts'

type Name = Exclude<keyof Terms, 'findingWords'>

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Every `{{term}}` replaced; `{{Term}}` begins with a capital. A name that is no term is left as it stands. */
export const fillTerms = (text: string, terms: Terms): string =>
  text.replace(/\{\{([A-Za-z]+)\}\}/g, (whole, name: string) => {
    const key = lowerFirst(name)
    if (!Object.hasOwn(terms, key) || key === 'findingWords') return whole
    const term = terms[key as Name]
    return key === name ? term : upperFirst(term)
  })

/** The same for every string within a value made of objects, arrays and strings. */
export function fillTermsWithin<T>(value: T, terms: Terms): T {
  if (typeof value === 'string') return fillTerms(value, terms) as T
  if (Array.isArray(value)) return value.map((item: unknown) => fillTermsWithin(item, terms)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillTermsWithin(item, terms)])) as T
}
