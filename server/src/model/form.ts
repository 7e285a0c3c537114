/** Which shape the response takes. */
import type { Finding, Form, PlacedReading, Section } from './response.ts'
import type { BlockReading } from './blockReading.ts'

const salutation = /^\s*dear\b|\byours (?:sincerely|faithfully|truly)\b|^\s*(?:i (?:am writing|write)|thank you for (?:your|sending|sharing|naming|bringing|presenting|the)|we acknowledge receipt|please accept this letter|in response to your letter)\b|\bplease do not hesitate to\b|\bi (?:would like to|wish to) (?:express|begin|convey|offer)\b/im
const kept = new WeakMap<BlockReading, boolean>()
/** Words: a response without headings that is shorter than this and no letter is a statement. */
const short = 900

function greets(reading: BlockReading): boolean {
  let known = kept.get(reading)
  if (known === undefined) kept.set(reading, known = reading.passages.some(p => p.speaker === 'responder' && salutation.test(p.plain)))
  return known
}

/** `words` counts the whole document. Sections that name a finding tell finding-by-finding from a report. */
export function readForm(blocks: readonly PlacedReading[], sections: readonly Section[], findings: readonly Finding[], words: number): Form {
  let inTables = 0
  for (const { reading } of blocks) if (reading.kind === 'table') inTables += reading.words
  if (words > 0 && inTables * 2.5 > words) return 'table'
  const headed = findings.filter(f => sections.some(s => s.heading.start <= f.span.start && f.span.end <= s.heading.end)).length
  if (headed >= 2) return 'finding-by-finding'
  const letter = blocks.some(b => greets(b.reading))
  if (letter && sections.length <= 6) return 'letter'
  if (findings.length >= 3 && findings.filter(f => f.actions.length > 0 || f.position !== 'not-stated').length >= 3 && sections.length > 1 && headed * 2 >= findings.length) return 'finding-by-finding'
  if (sections.length >= 4 && words >= short / 2) return 'report'
  return words < short ? 'statement' : 'report'
}
