import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { inWords } from '../model/calendar.ts'
import { readDate, readDates } from '../model/dates.ts'
import { remembered } from '../remembered.ts'
import type { Response } from '../model/response.ts'
import type { Span } from '../span.ts'
import { planWhere, type Planned } from './ledger/plan.ts'
import type { DocumentRule } from './rule.ts'

const past = new RegExp(grammar.datePassed.past, 'i')

/** An action still to be done whose date lies before the day on which the response is published. */
export const actionDatePassed: DocumentRule = {
  id: 'action-date-passed',
  *check({ response }) {
    const published = publication(response)
    if (!published) return
    const late = dated(response).filter(({ action }) => action.dueDate! < published.iso)
    const [first, ...others] = late.filter(({ action }, i) => i === 0 || action.due!.start !== late[i - 1]!.action.due!.start)
    if (!first?.action.due || !first.action.dueDate) return
    yield {
      span: { start: first.action.due.start, end: first.action.due.end },
      message: `This action was due by ${inWords(first.action.dueDate)}, before the response is published on ${inWords(published.iso)}. If it is done, say so and what came of it; if not, give a new date and why.`,
      question: 'actions',
      related: [...others.slice(0, 20).map(({ action }) => ({ span: { start: action.due!.start, end: action.due!.end }, message: 'This was due before publication too.' })), { span: published.span, message: 'The day of publication.' }],
    }
  },
}

const begun = new RegExp(grammar.datePassed.begun, 'i')
const done = new RegExp(grammar.datePassed.done, 'i')

/** Its date or its row says that it is done or has begun. */
const isUnderWay = ({ kind, at: { reading: { text }, start }, action: { due, span } }: Planned): boolean => {
  if (due && begun.test(due.text)) return true
  if (kind !== 'cell') return false
  const end = text.indexOf('\n', span.end - start)
  const row = text.slice(text.lastIndexOf('\n', span.start - start) + 1, end < 0 ? text.length : end)
  return done.test(row)
}

const leadsUp = new RegExp(grammar.datePassed.leadsUp, 'i')

/** In a table or list its date is the action's own; in running words only the date that the promise leads up to. */
const isPromised = ({ kind, action: { due, span, text } }: Planned): boolean => {
  if (!due) return false
  if (kind === 'cell') return true
  if (due.start < span.start || due.end > span.end) return false
  const before = text.slice(0, due.start - span.start)
  return /\b(?:will|shall|to)\b/i.test(before) && leadsUp.test(before.trimEnd().replace(/:$/, '').trimEnd()) && !past.test(before)
}

const dated = planWhere(one => one.action.dueDate !== undefined && isPromised(one) && !isUnderWay(one))

const daysIn = remembered((words): readonly string[] => readDates(words).flatMap(({ precision, iso }) => (precision === 'day' && iso !== undefined ? [iso] : [])))

/** By the front matter, else by the page where it names one day of publication. */
const publication = ({ frontMatter, evidence }: Response): { readonly iso: string; readonly span: Span } | undefined => {
  const node = frontMatter?.nodes.find(({ path }) => path.length === 1 && path[0] === 'published')
  const value = frontMatter?.values['published']
  const iso = typeof value === 'string' ? readDate(value)?.iso : undefined
  if (node && iso !== undefined) return { iso, span: node.value }
  const told = (evidence.get('time') ?? []).filter(e => e.kind === 'published')
  const days = told.flatMap(e => daysIn(e.text).map(iso => ({ iso, span: { start: e.start, end: e.end } })))
  const [only] = days
  return only && days.every(d => d.iso === only.iso) ? only : undefined
}
