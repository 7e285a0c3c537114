/** When the report was received, the response agreed, and both published. */
import { full, part, type Candidate } from './candidate.ts'
import type { Passage } from '../blockReading.ts'
import type { Span } from '../../span.ts'
import { readDates } from '../dates.ts'
import { headerHits, type SentenceView, type Place } from './sentenceView.ts'

const events = ['received', 'agreed', 'published'] as const
/** Words between a date and the words that say what happened then. */
const reach = 14

/** A sentence may tell of several events: one candidate for each. */
export function readTime(view: SentenceView): Candidate[] {
  if (!/\d/.test(view.plain)) return []
  const dates = view.dates()
  if (dates.length === 0) return []
  if (titleDate(view)) return [dates[0]?.precision === 'day' ? full('published', 0.6) : part('month of publication', 0.3)]
  const out: Candidate[] = []
  const ofReport = /^\W*(?:the|this|your|that)\b[^.;]{0,60}\b(?:report|review|overview)\b/i.test(view.plain) && !/\b(?:response|reply|answer|plan|statement|letter)\b/i.test(view.plain)
  for (const event of events) {
    const near = view.places(`time/${event}`).some(place => dates.some(d => d.precision !== 'year' && distance(view, place, d.span) <= reach))
    if (near) out.push(full(event === 'agreed' && ofReport && !out.some(c => c.kind === 'received') ? 'received' : event, event === 'received' ? 0.7 : 0.8))
  }
  return out
}

/** Words in a row that tells of an event and its date; a longer one is an action with its date. */
const longestRow = 14

/** In a table only a cell that is a date counts, by what the rest of its short row or its column's header says happened then. */
export function readTimeCell(view: SentenceView, row: () => readonly Passage[]): Candidate[] {
  if (!/\d/.test(view.plain)) return []
  const [date] = view.dates()
  if (date?.precision !== 'day' || date.span.end - date.span.start < view.plain.trim().length - 3) return []
  const words = row().map(p => p.plain.trim()).join(' ')
  if (words.split(/\s+/).length > longestRow) return []
  const said = headerHits(words)
  const headed = headerHits(view.passage.cell?.header ?? '')
  const event = events.find(e => said.has(`time/${e}`)) ?? events.find(e => said.has(`time/label-${e}`)) ?? events.find(e => headed.has(`time/label-${e}`))
  return event ? [full(event, 0.8)] : []
}

/** Characters in a line that is a date with its field word, and in one that is wrapped prose. */
const longestDateLine = 70
const wrapped = 60
const fieldWords = /^(?:date|dated|published|updated|last updated|issued|sent|by (?:e-?mail|post)(?: only)?|our ref(?:erence)?|your ref(?:erence)?|ref(?:erence)?|on)?[\s:.,–—-]*$/i
/** A signature or title before its date: “Northmoor SAB, November 2023”. */
const signed = /^(?:\p{Lu}[\p{L}\p{N}&’'.-]*|of|the|and|for|&|[–—-])(?: (?:\p{Lu}[\p{L}\p{N}&’'.-]*|of|the|and|for|&|[–—-])){0,9}\s*[,(–—|-]\s*$/u
const opensNothing = /(?:[.,;]|\b(?:on|of|by|in|from|to|the|since|until|before|after|and|dated|for|at))$/i

/** A letterhead's or signature's line that is a date: spans relative to the block. */
export function readDateLines(passage: Passage): { readonly candidate: Candidate; readonly span: Span }[] {
  if (passage.cell || !/\d/.test(passage.plain) || !/\n|^.{0,70}$/.test(passage.plain)) return []
  const out: { candidate: Candidate; span: Span }[] = []
  let at = 0
  let before = ''
  for (const line of passage.plain.split('\n')) {
    const start = at
    at += line.length + 1
    const previous = before
    before = line.trim()
    if (before.length > longestDateLine || before.length < 6 || !/\d/.test(before)) continue
    if (previous.length >= wrapped || opensNothing.test(previous)) continue
    for (const d of readDates(line)) {
      if (d.precision !== 'day' && d.precision !== 'month') continue
      const rest = line.slice(d.span.end).trim()
      const lead = line.slice(0, d.span.start).trim()
      const field = fieldWords.test(lead.split(/\s{2,}|\t|\|/).at(-1) ?? '') && (/^$|^\s{2}|^[|)]|^(?:our|your) ref/i.test(rest))
      if (!field && !(/^\)?$/.test(rest) && signed.test(lead))) continue
      if (field && /publi|posted|updated/i.test(lead)) continue
      const day = d.precision === 'day'
      if (!field && !day && passage.kind === 'heading' && passage.depth > 1) continue
      out.push({ candidate: day ? full('dated', 0.6) : part('month of publication', 0.3), span: { start: passage.span.start + start + d.span.start, end: passage.span.start + start + d.span.end } })
    }
  }
  return out
}

function distance(view: SentenceView, place: Place, date: Span): number {
  const first = view.tokens.findIndex(t => t.end > date.start)
  let last = first
  while (last + 1 < view.tokens.length && (view.tokens[last + 1]?.start ?? 0) < date.end) last++
  return place.last < first ? first - place.last - 1 : place.first > last ? place.first - last - 1 : 0
}

/** A line that names a date and little else: “Published 21 March 2024”. */
function titleDate(view: SentenceView): boolean {
  if (view.passage.sentences.length > 2 || view.tokens.length > 8 || view.passage.cell) return false
  const covered = view.dates().reduce((sum, d) => sum + d.span.end - d.span.start, 0)
  const rest = view.plain.replace(/[^\p{L}\p{N}]/gu, '').length
  return covered * 2 >= rest && view.has('time/field') && covered < view.plain.trim().length - 3 && !view.has('time/received') && !view.has('time/agreed')
}
