/** Actions that lack a doer or a date: which of them, and where to say it once for all. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { readDates } from '../../model/dates.ts'
import type { ColumnRole } from '../../model/ledger/columnRoles.ts'
import type { Response } from '../../model/response.ts'
import type { Span } from '../../span.ts'
import type { Report } from '../rule.ts'
import { cellFor, wantFixes, type Want } from '../fixes/ledgerFix.ts'
import { planWhere, type Planned } from './plan.ts'
import { keptBy } from '../../remembered.ts'
import { columnOf, headerPlace } from './table.ts'
import { vagueDateIn } from './vocabulary.ts'
import { brief } from './wording.ts'
import { writtenAt } from './places.ts'

const askedFor = { owner: new RegExp(grammar.lacking.owner), due: new RegExp(grammar.lacking.due) }

/** The table gives it no place of its own: neither a column nor words in the action. */
const saysNothing = (planned: Planned, role: ColumnRole): boolean => {
  if (!planned.table) return true
  const cell = cellFor(planned, role)
  if (!cell) return true
  return /^[\s–—-]*$/.test(writtenAt(planned.at, cell))
}

/** A prompt where the value will stand: in the row's cell or in the action's own words. */
const isAskedFor = (planned: Planned, words: RegExp): boolean => planned.prompts.some(p => words.test(p))

/** “These will be delivered by …”: who does it was told before. */
const goingOn = new RegExp(grammar.lacking.goingOn, 'i')

export const ownerIsLacking = (planned: Planned): boolean =>
  !planned.action.owner && !planned.under.owner && saysNothing(planned, 'owner') && !isAskedFor(planned, askedFor.owner)
  && (planned.kind === 'cell' || !goingOn.test(planned.action.text))
  && (planned.kind !== 'prose' || (planned.deed?.agentless ?? false) && !planned.deed?.elliptic)

const again = new RegExp(grammar.lacking.again, 'i')

const datesIn = ({ table, at: { reading } }: Planned, column: number): boolean => {
  const cell = table!.shape.rows[table!.row]?.[column]
  return cell !== undefined && readDates(reading.text.slice(cell.start, cell.end)).length > 0
}

export const dateIsLacking = (planned: Planned): boolean => {
  if (planned.action.due || planned.under.date || !saysNothing(planned, 'due') || isAskedFor(planned, askedFor.due)) return false
  const words = writtenAt(planned.at, planned.stretch)
  // A column of milestones, or of what has no name that is known, says when as well.
  if (planned.table?.shape.columns.some(({ role }, i) => (role === 'evidence' || role === 'other') && datesIn(planned, i))) return false
  return readDates(words).length === 0 && !again.test(words) && !vagueDateIn(words)
}

/** Where a thing that many lack is said once: the column's header, the action column's where there is none, else the first action. */
const placeOf = (lacking: readonly Planned[], all: readonly Planned[], role: ColumnRole): Span => {
  const first = lacking[0]!
  if (!first.table) return first.action.span
  const { shape } = first.table
  const inTable = (p: Planned): boolean => p.at.start === first.at.start
  const short = lacking.filter(inTable).length
  if (short < 2 || short * 2 < all.filter(inTable).length) return first.action.span
  const own = columnOf(shape, role)
  return headerPlace(shape, own >= 0 ? own : columnOf(shape, 'action'), first.at.start)
}

const inProse = planWhere(({ kind }) => kind === 'prose')

/** Promises in running prose must lack a thing by twos before it is said. */
const several = 2

/** Whether of the promises made in running prose several, and such a share of all, lack a thing: not each sentence has to say it. */
export const lackingInProse = (response: Response, lacking: readonly Planned[], share: number): boolean => {
  const { length } = lacking.filter(({ kind }) => kind === 'prose')
  return length >= several && length >= share * inProse(response).length
}

/** Places named beside the first, at most. */
const shown = 20

const called = keptBy(({ action }: Planned) => `“${brief(action.text)}”`)

interface Lack {
  readonly want: Want
  readonly question: string
  /** Of how many lack it; `noColumn`: their table has no place for it at all. */
  say(n: number, noColumn: boolean): string
  /** Beside each of the others. */
  readonly also: string
}

/** One problem for all the actions that lack a thing. */
export const lackReport = (response: Response, lacking: readonly Planned[], plan: readonly Planned[], { want, question, say, also }: Lack): Report => {
  const place = placeOf(lacking, plan, want)
  const first = lacking[0]!
  const noColumn = first.table !== undefined && columnOf(first.table.shape, want) < 0 && place !== first.action.span
  const others = place === first.action.span ? lacking.slice(1) : lacking
  return {
    span: place,
    message: say(lacking.length, noColumn),
    question,
    related: others.slice(0, shown).map(p => ({ span: p.action.span, message: also })),
    fixes: wantFixes(response, lacking, want, called),
  }
}
