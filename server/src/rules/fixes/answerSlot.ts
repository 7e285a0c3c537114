/** Places where an answer to a finding can go in, and how it looks there. */
import prompts from '../../../lexicons/answer-prompts.json' with { type: 'json' }
import { lineAt, lineEndAt, lineStart, trimEnd } from '../../syntax/lines.ts'
import type { ColumnRole } from '../../model/ledger/columnRoles.ts'
import type { Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import type { FindingPlace } from '../ledger/findingPlace.ts'
import { tableShape } from '../ledger/table.ts'
import { escapeSnippet, sectionFor } from './sectionFix.ts'
import { sectionPlace } from './sectionPlace.ts'

export interface Slot {
  readonly at: number
  /** The snippet for the finding of that label, line breaks included. */
  readonly write: (label: string) => string
}

/** What a cell of each kind asks for. */
export const cellPrompts: Readonly<Partial<Record<ColumnRole, string>>> = prompts.cells

const { answer } = prompts

/** After or before a finding that is listed; undefined where nothing can go in there. */
export const slotBeside = (response: Response, place: FindingPlace, side: 'after' | 'before'): Slot | undefined => {
  const { at, section, stretch } = place
  if (at.reading.kind === 'table') return rowSlot(response, place, side)
  if (section) {
    const words = (label: string): string => `${section.marked ? `${'#'.repeat(section.depth)} ${escapeSnippet(label)}` : `**${escapeSnippet(label)}**`}\n\n${answer}`
    return side === 'after' ? blockAfter(response, trimEnd(response.text, Math.max(stretch.end, section.body.end)), words) : blockBefore(section.heading.start, words)
  }
  const words = (label: string): string => `**${escapeSnippet(label)}.** ${answer}`
  if (at.reading.kind === 'paragraph' || at.reading.kind === 'list') return side === 'after' ? blockAfter(response, at.start + at.reading.text.trimEnd().length, words) : blockBefore(at.start, words)
  return undefined
}

/** Where no finding is listed yet: at the end of the section on acceptance, else where that section would stand. */
export const freeSlot = (response: Response, marker: Marker): Slot => {
  const question = marker.questions.find(({ reader }) => reader === 'acceptance')
  const section = question && sectionFor(response, question.id)
  const words = (depth: number) => (label: string): string => `${'#'.repeat(Math.min(6, depth))} ${escapeSnippet(label)}\n\n${answer}`
  if (section) return blockAfter(response, Math.max(section.heading.end, trimEnd(response.text, section.body.end)), words(section.depth + 1))
  const place = sectionPlace(response, marker.questions, question?.section?.order ?? Infinity)
  return place.side === 'before' ? blockBefore(place.at, words(place.depth)) : blockAfter(response, place.at, words(place.depth))
}

const blockAfter = ({ text, openFrom }: Response, end: number, words: (label: string) => string): Slot => {
  const at = Math.min(end, openFrom ?? end)
  return { at, write: label => `${at === 0 ? '' : '\n\n'}${words(label)}${lineEndAt(text, at)}` }
}

const blockBefore = (at: number, words: (label: string) => string): Slot => ({ at, write: label => `${words(label)}\n\n` })

/** A row of the same table, with a prompt in each cell whose column asks for something. */
const rowSlot = (response: Response, { at }: FindingPlace, side: 'after' | 'before'): Slot | undefined => {
  const shape = tableShape(at.reading)
  const cell = at.passage.cell
  const last = shape.rows[cell?.row ?? -1]?.at(-1)
  const first = shape.rows[cell?.row ?? -1]?.[0]
  // In a table that lies on its side a finding is no row.
  const role = shape.columns[cell?.column ?? -1]?.role
  if (!cell || !first || !last || (role !== 'finding' && role !== 'reference')) return undefined
  // Beside “3” the new one is “4”, not “Recommendation 4”.
  const numbered = /^\W*\d+\w?\W*$/.test(at.passage.plain)
  const write = (label: string): string => {
    let stop = 1
    const cells = shape.columns.map(({ role }, column) => {
      const prompt = cellPrompts[role]
      const field = prompt === undefined ? '' : `\${${stop++}:${escapeSnippet(prompt)}}`
      return column === cell.column ? `${escapeSnippet(numbered ? label.replace(/^.*?(?=\d)/, '') : label)}${role === 'finding' ? `: ${field}` : ''}` : field
    })
    return `| ${cells.join(' | ')} |`
  }
  if (side === 'after') return { at: lineAt(response.text, at.start + last.end).end, write: label => `\n${write(label)}` }
  return { at: at.start + lineStart(at.reading.text, first.start), write: label => `${write(label)}\n` }
}
