/** Fixes that put in what is said of a finding: the board's position, its reason, an action. Under its heading, after its words, or in the table's empty cell. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Fix, Insertion } from '../../engine/assessment.ts'
import type { Response } from '../../model/response.ts'
import type { Span } from '../../span.ts'
import type { FindingPlace } from '../ledger/findingPlace.ts'
import { columnOf, isEmptyCell, tableShape } from '../ledger/table.ts'
import { named } from '../ledger/wording.ts'
import { inCell } from './ledgerFix.ts'
import { lineEndAt, trimEnd } from '../../syntax/lines.ts'
import type { Text } from '../../text/text.ts'

type What = 'position' | 'action'

const sayWhether = 'say whether it is accepted, accepted in part or not accepted'

const prompts: Readonly<Record<What, string>> = {
  position: `[${sayWhether}, and why if not in full]`,
  action: '[role and agency] will [what will be done] by [date].',
}
/** In a cell, whose row has cells for the rest. */
const cellPrompts: Readonly<Record<What, string>> = { position: `[${sayWhether}]`, action: '[what will be done]' }
const leads: Readonly<Record<What, string>> = { position: '**Our position:** ', action: '**What we will do:** ' }

/** Each bracket a tab stop. */
const stops = (words: string, from: number): string => {
  let stop = from
  return words.replace(/\[[^[\]]*\]/g, bracket => `\${${stop++}:${bracket}}`)
}

/** Undefined where there is no place for it: a finding told in a sentence with others, a table without the column. */
const findingInsertion = (response: Response, place: FindingPlace, what: What, from = 1): Insertion | undefined => {
  const { at, section } = place
  const field = stops(prompts[what], from)
  if (at.passage.cell) {
    const shape = at.reading.kind === 'table' ? tableShape(at.reading) : undefined
    const column = shape ? columnOf(shape, what) : -1
    const cell = shape?.rows[at.passage.cell.row]?.[column]
    return cell && isEmptyCell(at.reading.text, cell) ? inCell(response.text, { start: cell.start + at.start, end: cell.end + at.start }, stops(cellPrompts[what], from)) : undefined
  }
  const lead = leads[what]
  if (section) return paragraph(response, what === 'position' ? afterFindingsWords(response, place) : endOf(response, section.heading.end, place.stretch.end), `${lead}${field}`)
  if (inOpenQuotation(response.text.slice(at.span.start, Math.min(place.stretch.end, at.span.end)))) return undefined
  if (at.passage.kind === 'item' && place.stretch.end >= at.span.end) return { at: at.span.end, snippet: `${stopAfter(at.passage.plain)} ${lead}${field}` }
  if (at.span.start !== place.stretch.start && !startsLine(response.text, place.stretch.start)) return undefined
  if (place.stretch.end < at.span.end) return atLineEnd(response.text, place.stretch, `${lead}${field}`)
  return at.reading.kind === 'paragraph' ? paragraph(response, at.span.end, `${lead}${field}`) : undefined
}

/** An item that says something ends before what is said of it; a bare name does not. */
const stopAfter = (words: string): string => (/[.!?…:;]\W{0,3}$/.test(words) || words.split(' ').length < 5 ? '' : '.')

/** Words put behind would be read as the review's. */
const inOpenQuotation = (words: string): boolean => words.split('"').length % 2 === 0 || words.lastIndexOf('“') > words.lastIndexOf('”')

/** Another finding follows in the same paragraph, on a line of its own. */
const atLineEnd = (text: Text, { start, end }: Span, words: string): Insertion | undefined => {
  const own = text.slice(start, end)
  const line = Math.max(own.lastIndexOf('\n'), own.lastIndexOf('\r'))
  return line < 0 ? undefined : { at: start + own.slice(0, line).trimEnd().length, snippet: ` ${words}` }
}

/** “As to your fourth concern” begins with it too. */
const lineStart = new RegExp(grammar.ledgerPositionFix.startsLine, 'i')
const startsLine = (text: Text, at: number): boolean => lineStart.test(text.slice(Math.max(0, at - 40), at))

/** Past the review's own words that follow the heading: a quotation comes before what is said of it. */
const afterFindingsWords = (response: Response, { at, section }: FindingPlace): number => {
  let end = section!.heading.end
  for (const { start, reading } of response.blocks.slice(at.block + 1)) {
    if (reading.passages.length === 0 || !reading.passages.every(p => p.speaker === 'review') || start > section!.body.end) break
    end = start + reading.text.trimEnd().length
  }
  return end
}

/** The end of the last block that closes its own text within the stretch. */
const endOf = (response: Response, from: number, to: number): number => Math.max(from, trimEnd(response.text, Math.min(to, response.openFrom ?? to)))

/** Undefined past an unclosed fence or comment, which would swallow it. */
const paragraph = ({ text, openFrom }: Response, at: number, words: string): Insertion | undefined => {
  if (at > (openFrom ?? at)) return undefined
  return { at, snippet: `\n\n${words}${lineEndAt(text, at)}` }
}

/** For each that lacks it its own fix, where there is a place for it; with the first, before its own, one for all, where several do. */
export const findingFixes = (response: Response, lacking: readonly { readonly label: string; readonly place: FindingPlace | undefined }[], what: What): readonly (readonly Fix[])[] => {
  const thing = what === 'position' ? 'a position' : 'an action'
  const insertions = lacking.map(({ place }) => place && findingInsertion(response, place, what))
  const places = lacking.flatMap(({ place }, i) => (place && insertions[i] ? [place] : []))
  const stopsIn = prompts[what].split('[').length - 1
  const all: readonly Fix[] = places.length > 1
    ? [{ title: `Insert ${thing} on each of the ${places.length} that have none`, insertions: places.map((place, i) => findingInsertion(response, place, what, 1 + i * stopsIn)!).sort((a, b) => a.at - b.at) }]
    : []
  return lacking.map(({ label }, i): readonly Fix[] => [...(i === 0 ? all : []), ...(insertions[i] ? [{ title: `Insert ${thing} on ${named(label)}`, insertions: [insertions[i]] }] : [])])
}
