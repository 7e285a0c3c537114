/** A list of the response's abbreviations with their words, at its end. */
import type { Fix } from '../../engine/assessment.ts'
import type { Response } from '../../model/response.ts'
import { acronymsOf, wordsFor } from '../../prose/acronymTable.ts'
import type { Marker } from '../../profile/marker.ts'
import { escapeSnippet } from './sectionFix.ts'
import { trimEnd } from '../../syntax/lines.ts'

/** Fewer are better explained where they are used. */
const fewest = 3

/** Undefined where there are too few, or where one is there already. */
export function glossaryFix(response: Response, marker: Marker): Fix | undefined {
  if (response.openFrom !== undefined || response.sections.some(({ title }) => /\b(?:abbreviations|glossary|acronyms)\b/i.test(title))) return undefined
  const all = acronymsOf(response, marker.allowedWords).filter(one => one.own && (one.uses > 1 || wordsFor(response, one).length > 0))
  if (all.length < fewest) return undefined
  const rows = all.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(one => {
    const words = wordsFor(response, one)
    return `| ${one.name} | ${words.length === 1 ? capital(words[0]!) : '[full name]'} |`
  })
  const depth = Math.min(6, Math.max(2, response.sections[1]?.depth ?? 2))
  const text = `\n\n${'#'.repeat(depth)} Abbreviations\n\n| Short form | Words |\n|:--|:--|\n${rows.join('\n')}\n`
  return { title: `Insert a list of the ${all.length} abbreviations at the end`, insertions: [{ at: trimEnd(response.text, response.text.length), snippet: escapeSnippet(text) }] }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
