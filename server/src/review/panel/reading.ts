/** How hard each section is to read. */
import type { Assessment } from '../../engine/assessment.ts'
import { proseSummary } from '../../prose/summary.ts'
import { capital, counted } from '../../rules/ledger/wording.ts'
import type { Linking } from './places.ts'
import type { ReadingView } from './view.ts'

/** Years of age where the bars begin, and where they end at the least. */
const youngest = 5
const oldest = 20

export function readingView({ response, marker }: Assessment, { link }: Linking): ReadingView {
  const { sections } = proseSummary(response, marker)
  const { sentenceWords, readingAge: limit, source } = marker.plainEnglish
  const measured = sections.flatMap(({ section, readingAge, sentences, long }, i) => (readingAge === undefined ? [] : [{ section, age: readingAge, sentences, long, i }]))
  const top = Math.max(oldest, ...measured.map(({ age }) => age))
  const at = (age: number): number => Math.max(0, (age - youngest) / (top - youngest))
  const short = sections.length - measured.length
  const shallowest = Math.min(...measured.map(({ section }) => section.depth))
  return {
    heading: 'How easy it is to read',
    says: measured.length === 0 ? 'No section has enough words of its own to measure.'
      : `The age at which a reader follows each section with ease, by the usual measures: the lower, the more people can read it.${short ? ` ${capital(counted(short, 'section'))} with too few words to measure ${short === 1 ? 'is' : 'are'} left out.` : ''}`,
    columns: ['Section', 'Reading age', 'Long sentences'],
    limit: { at: at(limit), says: `Limit: ${limit}` },
    rows: measured.map(({ section, age, sentences, long, i }) => ({
      ...link(`section ${i}`, `${section.number}${section.title}`.trim() || 'Untitled section', section.heading, 90),
      depth: section.depth - shallowest,
      age: `about ${age}`,
      length: at(age),
      beyond: age > limit ? 'older than the limit' : '',
      sentences: long === 0 ? `none of ${sentences} over ${sentenceWords} words` : `${long} of ${sentences} over ${sentenceWords} words`,
    })),
    source,
  }
}
