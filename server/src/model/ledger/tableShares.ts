/** What a record's cells say of its actions: who, when and how checked; one value for all of them, or one for each. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import { dueIn, dueOf, type Due } from './due.ts'
import type { ActionEvent } from './events.ts'
import { looksLikeOwner } from './owners.ts'
import { bare as unmarked, pieces } from './pieces.ts'
import { trimmedCell, type CellText } from './tableText.ts'
import type { RecordCells } from './tableRecords.ts'
import { plainAt } from '../plainAt.ts'

/** The record's actions with the doer, the date and the check that its other cells give. */
export const shared = (reading: Pick<BlockReading, 'text'>, record: RecordCells, actions: readonly ActionEvent[]): readonly ActionEvent[] => {
  if (actions.length === 0) return actions
  const owners = record.filter(c => c.role === 'owner').sort((a, b) => closeness(b.header) - closeness(a.header)).map(c => c.cell)
  const dues = record.filter(c => c.role === 'due').map(c => c.cell)
  const both = [...owners, ...dues].find(c => c.plain.trim() !== '' && (dues.length === 0 || owners.length === 0) && pieces(reading.text, c.span).some(p => whoAndWhen({ cell: c, span: p })))
  let list = actions
  if (both) list = shareOut(reading, list, [both], (a, at) => {
    const { owner, due } = parted(at)
    return { ...a, ...(owner ? { owner } : {}), ...(due ? { due } : {}) }
  })
  else {
    list = shareOut(reading, list, owners, (a, { span }) => ({ ...a, owner: span }))
    list = shareOut(reading, list, dues, (a, at) => ({ ...a, due: dueAt(at) }))
    // “Open – due June 2031”
    const left = dues.length === 0 ? record.find(c => c.role === 'progress') : undefined
    const due = left && dueIn(left.cell.plain, left.cell.span.start, true)
    if (due?.date) list = list.map(a => (a.due ? a : { ...a, due }))
  }
  const check = (record.find(c => c.role === 'monitoring') ?? record.find(c => c.role === 'evidence' && /\b(?:success|impact|outcome|audit)\b/i.test(c.header)))?.cell
  if (!check || isNothing(check.plain) || /^\W*tb[ca]\W*$/i.test(check.plain)) return list
  return shareOut(reading, list, [check], (a, { span }) => ({ ...a, monitoring: a.monitoring ?? span }))
}

/** “N/A”, “None”, “–”: nobody, never, nothing. */
export const isNothing = (plain: string): boolean => ['', 'na', 'n/a', 'nil', 'none', 'not applicable'].includes(plain.toLowerCase().replace(/[–—.*-]/g, ' ').trim())

const far = new RegExp(grammar.tableShares.far, 'i')
const near = new RegExp(grammar.tableShares.near, 'i')
/** “Lead officer” says more nearly who will act than “Agency”, and that more than “Executive sponsor”. */
const closeness = (header: string): number => far.test(header) ? -1 : near.test(header) ? 1 : 0

/** One value for all the actions, or one for each where there are as many. */
const shareOut = (reading: Pick<BlockReading, 'text'>, actions: readonly ActionEvent[], cells: readonly Passage[], put: (a: ActionEvent, at: CellText) => ActionEvent): readonly ActionEvent[] => {
  const cell = cells.find(c => !isNothing(c.plain))
  if (!cell) return actions
  const lines = pieces(reading.text, cell.span)
  // “Safeguarding Manager, June; Named Nurse, September” beside two actions
  const shares = lines.length === 1 ? [...reading.text.slice(cell.span.start, cell.span.end).matchAll(/[^\s|;][^|;]*/g)] : []
  const parts = shares.length === actions.length && shares.every(m => looksLikeOwner(m[0])) ? shares.map(m => ({ start: cell.span.start + m.index, end: cell.span.start + m.index + m[0].trimEnd().length })) : lines
  const paired = actions.length > 1 && parts.length === actions.length
  const whole = trimmedCell(cell)
  // “(a) the Director”: one of a list that has no more.
  const one = lines.length === 1 ? unmarked(reading.text, whole) : whole
  return actions.map((a, k) => put(a, { cell, span: paired ? parts[k] ?? one : one }))
}

const plainOf = ({ cell, span }: CellText): string => plainAt(cell, span)

const dueAt = (at: CellText): Due => {
  const due = dueOf(plainOf(at), at.span.start)
  return { span: at.span, ...(due?.date ? { date: due.date } : {}) }
}

/** “Service Manager – 31 March 2016”. */
const whoAndWhen = (at: CellText): boolean => {
  const { owner, due } = parted(at)
  return owner !== undefined && due !== undefined
}

const before = ' \t\n,;:.()/|–—-', after = ' \t\n,;:.(/|–—-'

/** Without the marks at its ends. */
const bare = (text: string): string => {
  let from = 0, to = text.length
  while (from < to && before.includes(text.charAt(from))) from++
  while (to > from && after.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

const stands = new RegExp(grammar.tableShares.stands, 'i')
const prepositions = new RegExp(grammar.tableShares.prepositions, 'i')

/** The doer and the date of a cell that holds both, in either order. */
const parted = ({ cell, span }: CellText): { readonly owner?: Span; readonly due?: Due } => {
  const plain = plainOf({ cell, span })
  const stand = stands.exec(plain)
  // “Head of Nursing – done”, “Registered Manager, 30/6”
  const due = dueIn(plain, 0) ?? (stand ? { span: { start: stand.index, end: stand.index + stand[0].length } } : undefined)
  if (!due) return looksLikeOwner(plain) ? { owner: span } : {}
  const stretch = (from: number, to: number): Span | undefined => {
    let text = plain.slice(from, to)
    for (let last = ''; last !== text;) {
      last = text
      text = bare(bare(text).replace(prepositions, '').replace(/^(?:lead|who|owner|by whom) ?[:–-] ?/i, ''))
    }
    const at = plain.indexOf(text, from)
    const close = text.includes('(') && !text.includes(')') && plain.charAt(at + text.length) === ')' ? 1 : 0
    return text.length > 1 && looksLikeOwner(text) ? { start: span.start + at, end: span.start + at + text.length + close } : undefined
  }
  const owner = stretch(0, due.span.start) ?? stretch(due.span.end, plain.length)
  return { ...(owner ? { owner } : {}), due: { ...due, span: { start: span.start + due.span.start, end: span.start + due.span.end } } }
}
