/** When the report was received, the response agreed, and both published. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { full, part, type Candidate } from './candidate.ts'
import type { Passage } from '../blockReading.ts'
import { shift, type Span } from '../../span.ts'
import { readDates, type ReadDate } from '../dates.ts'
import { headDay, isHeadDay } from './masthead.ts'
import { milestones } from './milestones.ts'
import { headerHits, type SentenceView } from './sentenceView.ts'

const events = ['received', 'agreed', 'published'] as const

/** A sentence may tell of several events: one candidate for each. */
export function readTime(view: SentenceView): Candidate[] {
  const dates = view.dates().filter(({ span }) => !ofAnother.test(view.plain.slice(Math.max(0, span.start - 80), span.start)))
  if (dates.length === 0 || isOfAction(view)) return []
  if (unmade.test(view.plain)) return []
  if (titleDate(view)) return [dates[0]?.precision === 'day' ? full('published', 0.6) : part('month of publication', 0.3)]
  // What a label says comes first; of a sentence with one date its words tell the day.
  const days = new Map([...milestones(view, dates.filter(d => d.precision !== 'year')), ...labelledDates(view)])
  return [...days].map(([event, { iso }]) => ({ ...full(event, event === 'received' ? 0.7 : 0.8), ...(dates.length > 1 && iso !== undefined && { day: iso }) }))
}

/** “after the inquest on 11 and”, “the events of”: the date that follows is of something else than a paper. */
const ofAnother = new RegExp(grammar.speech.ofAnotherTime, 'u')

/** What is still to be agreed has no date yet; “Next review of this plan: …” */
const unmade = new RegExp(grammar.time.unmade, 'i')
/** Words of a label before its date at most. */
const longestLabel = 8

/** “Published 29 January 2021” */
const bareLabel = new RegExp(grammar.time.bareLabel, 'i')

/** What ends a labelled date: the line's end, a bar or dash, the next label. */
const labelEnd = /^\W{0,3}(?:$|[|/•·;(–—]|\p{Lu})/u

/** “Publication: 30 January 2024.”, “Report received: 2 March 2021 | Approved by CSP: 20 April 2021” */
function labelledDates(view: SentenceView): (readonly [typeof events[number], ReadDate])[] {
  let from = 0
  return view.dates().flatMap(date => {
    const { span, precision } = date
    const label = view.plain.slice(from, span.start).replace(/^.*[|/•·;]/s, '').trimStart()
    from = span.end
    if (precision !== 'day' || !(/(?::\W{0,4}| [–—-] )$/.test(label) || bareLabel.test(label)) || !labelEnd.test(view.plain.slice(span.end)) || label.split(/\s+/).length > longestLabel + 1) return []
    const hits = headerHits(label)
    const event = isOfThing(label) ? undefined : events.find(event => hits.has(`time/label-${event}`))
    return event ? [[event, date] as const] : []
  })
}

/** Words in a row that tells of an event and its date; a longer one is an action with its date. */
const longestRow = 14

/** A column of a table of actions: its dates are theirs. */
const ofWork = new RegExp(grammar.time.ofWork, 'i')

/** “Training delivered”, “Policy agreed”: done to something else than the report and its answer, and not by those who answer. */
const isOfThing = (label: string): boolean => {
  const thing = thingDone.exec(label)?.[1]
  if (thing === undefined || ofTheAnswer.test(thing)) return false
  const hits = headerHits(thing)
  return !hits.has('time/report') && !hits.has('time/answer')
}
const ofTheAnswer = new RegExp(grammar.time.ofTheAnswer, 'i')
const thingDone = new RegExp(grammar.time.thingDone, 'i')

/** In a table only a cell that is a date counts, by what the rest of its short row or its column's header says happened then. */
export function readTimeCell(view: SentenceView, row: () => readonly Passage[]): Candidate[] {
  if (!/\d/.test(view.plain)) return []
  const [date] = view.dates()
  if (date?.precision !== 'day' || date.span.end - date.span.start < view.plain.trim().length - 3) return []
  const others = row()
  const words = others.map(p => p.plain.trim()).join(' ')
  if (words.split(/\s+/).length > longestRow || ofWork.test(view.passage.cell?.header ?? '') || others.some(p => ofWork.test(p.cell?.header ?? '')) || isOfThing(words)) return []
  const said = headerHits(words)
  const headed = headerHits(view.passage.cell?.header ?? '')
  const event = events.find(e => said.has(`time/label-${e}`)) ?? events.find(e => headed.has(`time/label-${e}`))
  return event ? [full(event, 0.8)] : []
}

/** Characters in a line that is a date with its field word, in a letterhead that was run together into one line, and in a line of wrapped prose. */
const longestDateLine = 70
const longestLetterhead = 200
const wrapped = 60
const fieldWords = new RegExp(grammar.time.fieldWords, 'i')
/** A letterhead's next field: “Tel 0100”, “Our ref: AB/1”. */
const nextField = new RegExp(grammar.time.nextField, 'i')
/** “3 March 2009, in reply to yours of 15 January” */
const inReply = new RegExp(grammar.time.inReply, 'i')
/** A signature or title before its date: “Northmoor SAB, November 2023”. */
const signed = new RegExp(grammar.time.signed, 'u')
/** A letterhead that was run together into one line, up to its date: names, each with a capital. */
const letterhead = new RegExp(grammar.time.letterhead, 'u')
/** “19 June 2023, 10.00am” */
const timeOfDay = /^,? ?(?:at )?\d{1,2}[.:]\d\d ?(?:am|pm|hrs|hours)?$/i
/** “Lead: Head of Midwifery. Date: 30 April 2026” */
const ofAction = new RegExp(grammar.time.ofAction, 'i')
/** “Date: 30 April 2026” behind who leads: the action's, and no day of the response. */
export const isOfAction = ({ before }: SentenceView): boolean => before !== undefined && ofAction.test(before.plain)
const opensNothing = new RegExp(grammar.time.opensNothing, 'i')

/** A letterhead's or signature's line that is a date: spans relative to the block. */
export function readDateLines(passage: Passage): { readonly candidate: Candidate; readonly span: Span }[] {
  if (passage.cell || !/\d/.test(passage.plain) || (passage.plain.length > longestLetterhead && !passage.plain.includes('\n'))) return []
  const out: { candidate: Candidate; span: Span }[] = []
  let at = 0
  let before = ''
  for (const line of passage.plain.split('\n')) {
    const start = at
    at += line.length + 1
    const previous = before
    before = line.trim()
    if (before.length > longestLetterhead || before.length < 6 || !/\d/.test(before) || unmade.test(before)) continue
    if (previous.length >= wrapped || opensNothing.test(previous)) continue
    let from = 0
    for (const d of readDates(line)) {
      if (d.precision !== 'day' && d.precision !== 'month') continue
      const rest = line.slice(d.span.end).trim()
      const lead = line.slice(0, d.span.start).trim()
      const field = fieldWords.test(lead.split(/\s{2,}|\t|\|/).at(-1) ?? '') && (/^\.?$|^\s{2}|^[|)]/.test(rest) || nextField.test(rest) || inReply.test(rest))
      const headed = !field && nextField.test(rest) && letterhead.test(lead)
      const signature = /^\)?$/.test(rest.replace(timeOfDay, '')) && signed.test(lead)
      if (!headed && !signature && (!field || before.length > longestDateLine)) {
        if (d.precision === 'day' && !isOfThing(lead) && !ofAction.test(line.slice(0, d.span.start)) && isHeadDay(line.slice(from, d.span.start), line.slice(d.span.end - 1))) out.push({ candidate: part(headDay, 0.2), span: shift(d.span, passage.span.start + start) })
        from = d.span.end
        continue
      }
      if (field && /publi|posted|updated/i.test(lead)) continue
      const day = d.precision === 'day'
      if (!field && !day && passage.kind === 'heading' && passage.depth > 1) continue
      out.push({ candidate: day ? full('dated', 0.6) : part('month of publication', 0.3), span: { start: passage.span.start + start + d.span.start, end: passage.span.start + start + d.span.end } })
    }
  }
  return out
}

/** A line that names a date and little else: “Published 21 March 2024”. */
function titleDate(view: SentenceView): boolean {
  if (view.passage.sentences.length > 2 || view.tokens.length > 8 || view.passage.cell) return false
  const covered = view.dates().reduce((sum, d) => sum + d.span.end - d.span.start, 0)
  const rest = view.plain.replace(/[^\p{L}\p{N}]/gu, '').length
  return covered * 2 >= rest && view.has('time/field') && covered < view.plain.trim().length - 3 && !view.has('time/get') && !view.has('time/hand') && !view.has('time/agree')
}
