/** How places and numbers are named in messages and in titles of fixes. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { withoutEnd } from '../../model/withoutEnd.ts'
import { keptBeside } from '../../remembered.ts'

/** Up to ten they are written as words. */
const longest = 10

/** “three”, “12”. */
export const inWords = (n: number): string => n === 0 ? 'no' : n <= longest ? grammar.words.numbers[n]! : String(n)

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** “None of the three actions”. */
export const noneOf = (n: number): string => `${n === 2 ? 'Neither' : 'None'} of the ${inWords(n)} actions`

/** “one action”, “3 actions”. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${inWords(n)} ${n === 1 ? one : many}`

/** Words of the document on one line, without marks, at most `most` characters: “Change the form…”. */
export const brief = (text: string, most = 44): string => {
  const words = withoutEnd(text.replace(/<[^<>]{0,40}>/g, ' ').replace(/\\([|\\])|[*_`|\\]/g, '$1').replace(/\s+/g, ' ').replace(/^[ ,;:.]{1,4}|^["“](?=[^"”]*$)/, '').trim(), /[.;:,]/)
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  return `${withoutEnd(cut.slice(0, Math.max(cut.lastIndexOf(' '), 12)), /[\s,;:.–—-]/)}…`
}

const nth = new RegExp(grammar.counts.nth, 'i')

/** A finding's label as a reader calls it: “Finding 2”, “the fourth concern”, “number 2”; a long one, and words that are no name (“Secondly”, “The dog”), in quotation marks. */
export const named = (label: string): string => (/^[\d.]+$/.test(label) ? `number ${label}` : nth.test(label) ? `the ${label.toLowerCase()}` : label.length > 24 || /(?:^[A-Z]?|\s)(?![ivx]+$)[a-z’'-]{3,}$/.test(label) ? `“${brief(label)}”` : label.replace(/\s+/g, ' '))

/** What the response calls its findings, where all their labels do: “recommendation”; else the profile’s word. */
export const calledHere = (findings: readonly Labelled[], otherwise: string): string => wordOfAll(findings) ?? otherwise

interface Labelled {
  readonly label: string
}

const wordOfAll = keptBeside((findings: readonly Labelled[]): string | undefined => {
  const word = ({ label }: Labelled): string | undefined => /^(\p{L}[\p{L} ]{2,30}\p{L})\s{1,3}\d/u.exec(label)?.[1]?.toLowerCase()
  const first = findings[0] && word(findings[0])
  return findings.every(one => word(one) === first) ? first : undefined
})

/** “Finding 1, Finding 2 and Finding 5”; “… and 3 more” past `most`. */
export const listed = (items: readonly string[], most = 6): string => {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('')
}
