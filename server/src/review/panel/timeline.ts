/** The response's own dates, and those of its actions and checks, in order. */
import type { Assessment } from '../../engine/assessment.ts'
import { outOfOrder } from '../../features/evidenceWords.ts'
import { shorten } from '../../features/outline.ts'
import { inWords } from '../../model/calendar.ts'
import { readDates } from '../../model/dates.ts'
import { dateOf } from '../../model/evidence/dateOf.ts'
import { idleCell } from '../../model/evidence/monitoring.ts'
import type { Action, Response } from '../../model/response.ts'
import { planOf } from '../../rules/ledger/plan.ts'
import { capital, counted } from '../../rules/ledger/wording.ts'
import type { Linking } from './places.ts'
import type { Link, TimelineEntry, TimelineView } from './view.ts'

interface Dated extends TimelineEntry {
  /** The last day that is meant. */
  readonly iso: string
}

interface Sorted {
  readonly dated: readonly Dated[]
  readonly undated: readonly Link[]
}

const events = { received: 'Report received', agreed: 'Response agreed', published: 'Published' } as const
const isEvent = (kind: string): kind is keyof typeof events => kind in events

export function timelineView(assessment: Assessment, linking: Linking): TimelineView {
  const { response } = assessment
  const checks = checksOf(response, linking)
  const actions = actionsOf(response, linking)
  const dated = [...eventsOf(assessment, linking), ...actions.dated, ...checks.dated].sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
  const undated = [
    { heading: 'Actions with no day named', when: 'No day named', entries: actions.undated },
    { heading: 'Checks with no day named', when: 'No day named', entries: checks.undated },
  ].filter(({ entries }) => entries.length > 0)
  return {
    heading: 'When',
    says: dated.length === 0 ? 'No date was found: neither of the response itself nor of its actions or checks.'
      : `${capital(counted(dated.length, 'date'))}, the earliest first.${actions.undated.length ? ` ${capital(counted(actions.undated.length, 'action'))} with no day named ${actions.undated.length === 1 ? 'stands' : 'stand'} apart.` : ''}`,
    columns: ['When', 'What', 'In the response’s words'],
    months: byMonth(dated),
    undated,
  }
}

/** The same event on the same day, told in two places, is one. */
function eventsOf(assessment: Assessment, { link }: Linking): readonly Dated[] {
  const seen = new Set<string>()
  return (assessment.response.evidence.get('time') ?? []).flatMap((evidence, i): readonly Dated[] => {
    const date = dateOf(evidence)
    if (!isEvent(evidence.kind) || date?.iso === undefined || seen.has(`${evidence.kind} ${date.iso}`)) return []
    seen.add(`${evidence.kind} ${date.iso}`)
    return [{ ...link(`event ${i}`, evidence.text, evidence, 140), kind: 'event', what: `${events[evidence.kind]}${outOfOrder(evidence.start, assessment) ? ', out of order' : ''}`, iso: date.iso, day: evidence.text.slice(date.span.start, date.span.end) }]
  })
}

/** “Done May 2026”, “A second post was funded in January”: told, and no more due. */
const isTold = ({ text, due }: Action): boolean => /^\W*(?:done|completed?|since)\b/i.test(due?.text ?? '') || /^(?:(?!who |which |that |when |will |what )\S{1,40} ){1,8}(?:has|have|was|were) /i.test(text)

/** Apart stand only those that owe a date: see `actionDrawer`. */
function actionsOf(response: Response, { link }: Linking): Sorted {
  const { actions } = response
  const owing = new Set(planOf(response).flatMap(({ action, under }) => (under.date ? [] : [action])))
  const to = (i: number): string => `due ${i}`
  return {
    dated: actions.flatMap((action, i): readonly Dated[] => {
      const { text, span, due, dueDate } = action
      return due && dueDate !== undefined ? [{ ...link(to(i), text, span, 140), kind: 'action', what: isTold(action) ? 'Action' : 'Action due', iso: dueDate, day: shorten(due.text, 60) }] : []
    }),
    undated: actions.flatMap((action, i) => (action.due && action.dueDate !== undefined || action.level === 'national' || !owing.has(action) ? [] : [link(to(i), action.text, action.span, 140)])),
  }
}

/** One check may serve several actions, and be told of each in the same words, or “as above”. */
function checksOf({ actions }: Response, { link }: Linking): Sorted {
  const dated: Dated[] = []
  const undated: Link[] = []
  const seen = new Set<string>()
  actions.forEach(({ monitoring }, i) => {
    if (!monitoring || seen.has(monitoring.text) || idleCell.test(monitoring.text)) return
    seen.add(monitoring.text)
    const words = link(`check ${i}`, monitoring.text, monitoring, 140)
    const date = readDates(monitoring.text).find(({ iso }) => iso !== undefined)
    if (date?.iso === undefined) undated.push(words)
    else dated.push({ ...words, kind: 'check', what: 'Check', iso: date.iso, day: monitoring.text.slice(date.span.start, date.span.end) })
  })
  return { dated, undated }
}

function byMonth(dated: readonly Dated[]): TimelineView['months'] {
  const months: { key: string; name: string; gap: string; entries: TimelineEntry[] }[] = []
  for (const { iso, ...entry } of dated) {
    const key = iso.slice(0, 7)
    const last = months.at(-1)
    if (last?.key === key) last.entries.push(entry)
    else months.push({ key, name: inWords(iso).replace(/^\d+ /, ''), gap: gap(last?.key, key), entries: [entry] })
  }
  return months
}

/** Where months lie between that nothing is due in. */
function gap(from: string | undefined, to: string): string {
  if (from === undefined) return ''
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  const months = count(to) - count(from)
  return months < 2 ? '' : `${months} months later`
}
