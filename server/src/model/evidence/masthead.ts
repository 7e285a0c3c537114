/** “Report reached Legal Services: 7 March 2025 | Goes up on the website: 1 April 2025”: lines at a page’s head that say little but what happened on a day. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { readDates } from '../dates.ts'

/** The kind of a day that such a line tells of, whatever happened then. */
export const headDay = 'day at the head'

/** Words before the date, and UTF-16 units of such a line. */
const mostWords = 9
const longestLine = 160

/** Where one thing told ends and the next begins. */
const partEnd = /[;|•·]|(?<=[\p{L}\d])[.)] (?=\p{Lu})/gu
/** What happened to somebody or will happen, or dates another paper. */
const ofOther = /\b(?:inquests?|hearings?|trials?|sentenced?|deaths?|died|dead|born|birth|events?|incidents?|murder(?:ed)?|fire|crash|collision|admitted|next|due|deadline|target|complet\w{1,4}|started?|reviewed|updated?|version|opened|visit|inspect\w{0,5}|interim|dated|since|until|from(?!:)|to|between|before|after)\b/i
/** Prose tells it in a sentence, which other readers read. */
const sentence = /\bon (?:the )?$|^\W*(?:and|or)\b|\b(?:we|i|you|it|they|which|that|was|were|is|are|has|have|had|will)\b/i
const says = /\p{L}{2}/u

/** Spans of the dates, relative to the block. */
export function readHeadDays(passage: Passage): Span[] {
  if (passage.cell || !/\d/.test(passage.plain)) return []
  const out: Span[] = []
  let at = 0
  for (const line of passage.plain.split('\n')) {
    const start = passage.span.start + at
    at += line.length + 1
    if (line.length > longestLine || !/\d/.test(line)) continue
    let from = 0
    const ends = [...line.matchAll(partEnd)].map(({ index }) => index).concat(line.length)
    for (const { span, precision } of readDates(line)) {
      const lead = line.slice(Math.max(from, ...ends.filter(end => end < span.start)), span.start)
      const rest = line.slice(span.end, ends.find(end => end >= span.end))
      from = span.end
      if (precision === 'day' && says.test(lead) && lead.trim().split(/\s+/).length <= mostWords && !ofOther.test(lead) && !sentence.test(lead) && !says.test(rest)) out.push({ start: start + span.start, end: start + span.end })
    }
  }
  return out
}
