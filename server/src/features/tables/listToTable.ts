import type { Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import { contains } from '../../span.ts'
import { cellPrompts } from '../../rules/fixes/answerSlot.ts'
import { calledHere, capital } from '../../rules/ledger/wording.ts'
import { columnHeaders } from './addColumn.ts'
import { actionIn, fieldIn, fieldRoles, findingIn, type Field } from './itemFields.ts'
import { labelledColumns } from './labelledItems.ts'
import type { SourceList } from './listAt.ts'
import type { Replacement } from '../insertionEdits.ts'
import { lineEnding } from '../../syntax/lines.ts'

/**
 * The list as an action table: with a column for each label where all stands under labels. What another item gives under a label of its own (“Owner: …”) stands in the column of that name; its other words
 * stand whole in the column of actions. Owner, date and check that the ledger has read in those are written again in their own columns, and
 * asked for where it has read none.
 */
export const listToTable = (response: Response, { placed, items }: SourceList, { terms }: Marker): Replacement => {
  const { text, findings } = response
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const table = (header: readonly string[], lines: readonly (readonly string[])[]): Replacement =>
    ({ start: placed.start, end: placed.start + placed.reading.text.trimEnd().length, text: [header, header.map(() => '---'), ...lines].map(row).join(lineEnding(text)), snippet: false })
  const list = { start: placed.start, end: placed.start + placed.reading.text.length }
  const labelled = labelledColumns(items.map(({ span }) => text.slice(span.start, span.end)))
  if (labelled) return table(labelled.map(({ label }) => inCell(label)), items.map((_, i) => labelled.map(({ words }) => inCell(words[i] ?? ''))))
  const called = calledHere(findings, terms.finding)
  // Beside a column of findings a bare number would be read as a finding's.
  const numbered = findings.length === 0 && items.every(({ number }) => number !== '')
  const rows = items.map(item => {
    const action = actionIn(response, item)
    return { item, action, finding: findingIn(text, item, findings[action?.finding ?? -1]?.label), fields: fieldRoles.map(role => fieldIn(text, item, action, role)) }
  })
  // Where several labels name one thing the column has them all: “Owner / Lead”.
  const headers = fieldRoles.map((role, i) => [...new Set(rows.flatMap(({ fields }) => (fields[i] ? [capital(fields[i].name)] : [])))].join(' / ') || columnHeaders[role])
  const lines = rows.map(({ item, action, finding, fields }) => [
    ...(numbered ? [item.number] : []),
    ...(findings.length > 0 ? [finding ? inCell(finding.name) : `[which ${called} it answers]`] : []),
    `${numbered || item.number === '' ? '' : `${item.number} `}${inCell(without(text.slice(item.span.start, item.span.end), item.span.start, [finding, ...fields].filter(one => one !== undefined)))}`,
    ...fieldRoles.map(role => {
      const words = action?.[role]
      // What another item says is that item's, though the ledger counts its check for all.
      return words && (contains(item.span, words.start) || !contains(list, words.start)) ? inCell(words.text) : cellPrompts[role]!
    }),
  ])
  const header = [...(numbered ? ['No.'] : []), ...(findings.length > 0 ? [capital(called)] : []), 'What we will do', ...headers]
  return table(header, lines)
}

/** True where the list holds an action: one that nobody acts on is left as it is. */
export const holdsActions = (response: Response, { items }: SourceList): boolean => items.some(item => actionIn(response, item) !== undefined)

/** An item's words without its fields; whole where nothing else would be left. */
function without(words: string, by: number, fields: readonly Field[]): string {
  const rest = fields.toSorted((a, b) => b.start - a.start).reduce((so, { start, end }) => so.slice(0, start - by) + so.slice(end - by), words)
  return rest === words || !/[\p{L}\d]/u.test(rest) ? words : rest.trimEnd().replace(/[;,]$/, '')
}

/** Several lines on one, parted by breaks; bars are written so that they part no cells. */
const inCell = (words: string): string =>
  words.split(/\r\n|\n|\r/).map(line => line.trim().replace(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/, mark => (/\d/.test(mark) ? mark : '• ')).replace(/\\$/, '')).filter(line => line !== '')
    .reduce((so, line) => (so === '' ? line : /^(?:•|\d{1,9}[.)])\s/.test(line) ? `${so}<br>${line}` : `${so} ${line}`), '')
    .replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
