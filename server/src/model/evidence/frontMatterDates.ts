/** Dates of the response's own making in the front matter, under whatever keys a board's website uses. */
import type { FrontMatter } from '../frontMatter.ts'
import type { Evidence } from '../response.ts'
import { readDates } from '../dates.ts'
import { graded, type Graded } from './strongest.ts'
import type { Text } from '../../text/text.ts'

const events: readonly (readonly [string, RegExp])[] = [
  ['received', /present|receiv|report[_ -]?to|reported|to[_ -]board/i],
  ['agreed', /agree|approv|ratif|sign|response[_ -]?date|^date$|dated|adopt/i],
  ['published', /publi|posted|issued/i],
]
const notDates = /keep|until|next|due|review[_ -]?title|expires/i

const kept = new WeakMap<FrontMatter, { readonly question: string; readonly dates: Graded }>()

/** One piece of evidence for each event, for the question of that id; spans are those of the values. Kept by the front matter. */
export function frontMatterDates(text: Text, frontMatter: FrontMatter | undefined, question: string): Graded {
  if (!frontMatter) return []
  let known = kept.get(frontMatter)
  if (known?.question !== question) kept.set(frontMatter, known = { question, dates: graded(datesIn(text, frontMatter, question)) })
  return known!.dates
}

function datesIn(text: Text, frontMatter: FrontMatter, question: string): Evidence[] {
  const out: Evidence[] = []
  for (const node of frontMatter.nodes) {
    const key = node.path.at(-1)
    const words = text.slice(node.value.start, node.value.end)
    if (typeof key !== 'string' || notDates.test(key) || words.length > 40 || words.includes('\n')) continue
    const event = events.find(([, pattern]) => pattern.test(key))?.[0]
    if (event === undefined || !/\d/.test(words) || readDates(words)[0]?.precision !== 'day') continue
    out.push({ question, kind: event, strength: 'full', weight: 0.9, start: node.value.start, end: node.value.end, text: words })
  }
  return out
}
