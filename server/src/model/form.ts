/** Which shape the response takes. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { offsetOf } from '../text/addresses.ts'
import type { Text } from '../text/text.ts'
import type { BlockReading } from './blockReading.ts'
import type { Finding, Form, PlacedReading, Section } from './response.ts'
import { keptBy } from '../remembered.ts'
import { tableWordsIn } from './pages.ts'
import { sectionAt } from './sections.ts'

const opens = new RegExp(grammar.form.opens, 'i')
const addresses = new RegExp(grammar.form.addresses, 'i')
const condoles = new RegExp(grammar.form.condoles, 'i')
const isOfLetter = (plain: string): boolean => addresses.test(plain) || condoles.test(plain) || plain.split(/[\n\r\u2028\u2029]/).some(line => opens.test(line.trimStart()))
/** Words: a response without headings that is shorter than this and no letter is a statement. */
const short = 900

const greets = keptBy(({ passages }: BlockReading): boolean => passages.some(p => p.speaker === 'responder' && isOfLetter(p.plain)))

/** Findings that are answered where they stand are spread over the page: this share of it at least. */
const spread = 0.35
const webTitle = /\bstatement\b|\bpublished\b|\bnews\b/i

/** `words` counts the whole document. */
export function readForm(text: Text, blocks: readonly PlacedReading[], sections: readonly Section[], findings: readonly Finding[], words: number): Form {
  if (words > 0 && tableWordsIn(blocks) * 2.5 > words) return 'table'
  if (goesOneByOne(text, blocks, sections, findings)) return 'finding-by-finding'
  if (sections.length <= 8 && blocks.some(b => greets(b.reading))) return 'letter'
  if (words < short && sections.some(s => s.parent < 0 && webTitle.test(s.title))) return 'statement'
  if (sections.length >= 4 && words >= short / 2) return 'report'
  return words < short ? 'statement' : 'report'
}

function goesOneByOne(text: Text, blocks: readonly PlacedReading[], sections: readonly Section[], findings: readonly Finding[]): boolean {
  if (findings.length < 2) return false
  let headed = 0
  let first = Infinity
  let latest = 0
  for (let i = 0; i < findings.length; i++) {
    const { start, end } = findings[i]!.span
    const section = sections[sectionAt(sections, start)]
    if (section?.marked && end <= section.heading.end && ++headed >= 2) return true
    first = Math.min(first, start)
    latest = Math.max(latest, start)
  }
  const last = blocks.at(-1)
  const length = last ? offsetOf(text, last.start + last.reading.text.length) : 0
  return offsetOf(text, latest) - offsetOf(text, first) > length * spread
}
