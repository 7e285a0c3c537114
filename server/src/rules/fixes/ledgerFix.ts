/** Fixes that put in what an action or a finding lacks: in the table's empty cell, or in brackets after its words. */
import type { Fix, Insertion } from '../../engine/assessment.ts'
import type { Response } from '../../model/response.ts'
import { withoutEnd } from '../../model/withoutEnd.ts'
import { columnOf, isEmptyCell } from '../ledger/table.ts'
import type { Planned } from '../ledger/plan.ts'
import type { ColumnRole } from '../../model/ledger/columnRoles.ts'
import { lineOf } from '../../text/addresses.ts'
import type { Text } from '../../text/text.ts'

/** What an action may lack, by the role of the column where it would stand, with the prompt that asks for it. The prompts stand in square brackets, so that they are reported until they are filled in. */
const wants = {
  owner: { prompt: '[role and agency]', lead: 'Lead: ', thing: 'an owner', things: 'owners' },
  due: { prompt: '[date]', lead: 'by ', thing: 'a date', things: 'dates' },
  monitoring: { prompt: '[how its effect will be checked, when, and who hears the result]', lead: 'How we will know: ', thing: 'monitoring', things: 'monitoring' },
} as const satisfies Partial<Readonly<Record<ColumnRole, { readonly prompt: string; readonly lead: string; readonly thing: string; readonly things: string }>>>

export type Want = keyof typeof wants

/** The row's cell under the role's column, in the document; undefined where the table has no such column or the row stops short of it. */
export const cellFor = ({ table, at }: Planned, role: ColumnRole): { readonly start: number; readonly end: number } | undefined => {
  if (!table) return undefined
  const cell = table.shape.rows[table.row]?.[columnOf(table.shape, role)]
  return cell && { start: cell.start + at.start, end: cell.end + at.start }
}

/** Where the prompt for one action goes. */
const insertionFor = (response: Response, planned: Planned, want: Want, stop = 1): Insertion => {
  const { prompt, lead } = wants[want]
  const field = `\${${stop}:${prompt}}`
  const cell = cellFor(planned, want)
  if (cell && isEmptyCell(response.text, cell)) return inCell(response.text, cell, field)
  const cellEnd = cell && cell.start + response.text.slice(cell.start, cell.end).trimEnd().length
  if (cell && cellEnd !== undefined && cellEnd > cell.start) return { at: cellEnd, snippet: ` ${field}` }
  return { at: endOfWords(response.text, planned), snippet: ` (${lead}${field})` }
}

/** In the middle of an empty cell, with a space on either side. */
export const inCell = (text: Text, cell: { readonly start: number; readonly end: number }, field: string): Insertion => {
  const width = cell.end - cell.start
  const at = cell.start + Math.min(1, width)
  return { at, snippet: `${width === 0 ? ' ' : ''}${field}${width < 2 && text.slice(at, at + 1) !== ' ' ? ' ' : ''}` }
}

/** Before the full stop that ends the action. */
export const endOfWords = (text: Text, { action }: Planned): number => {
  const words = withoutEnd(action.text, /[\s.;:,]/)
  const end = action.span.start + words.length
  return words === '' || text.slice(end, action.span.end).includes('\n') ? action.span.end : end
}

/** One insertion for each, in order of place, tab stops counted through. */
const insertionsFor = (response: Response, plan: readonly Planned[], want: Want): readonly Insertion[] =>
  plan.map((planned, i) => insertionFor(response, planned, want, i + 1)).sort((a, b) => a.at - b.at)

/** So many single fixes are offered beside the one for all. */
const single = 5

/** A fix for all that lack it, where several do, and one for each of the first few. */
export const wantFixes = (response: Response, lacking: readonly Planned[], want: Want, nameOf: (planned: Planned) => string): readonly Fix[] => {
  const { thing, things } = wants[want]
  const names = lacking.map(nameOf)
  // Two actions in the same words are told apart by their lines.
  const name = (i: number): string => (names.filter(one => one === names[i]).length > 1 ? `${names[i]} on line ${lineOf(response.text, lacking[i]!.action.span.start)}` : names[i]!)
  const all: readonly Fix[] = lacking.length > 1 ? [{ title: `Insert ${things} for the ${lacking.length} actions that have none`, insertions: insertionsFor(response, lacking, want) }] : []
  return [...all, ...lacking.slice(0, single).map((one, i): Fix => ({ title: `Insert ${thing} for ${name(i)}`, insertions: [insertionFor(response, one, want)] }))]
}
