import type { Action, Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import { cellPrompts } from '../../rules/fixes/answerSlot.ts'
import { contains } from '../../span.ts'
import { columnHeaders } from './addColumn.ts'
import type { SourceItem, SourceList } from './listAt.ts'
import type { Replacement } from './tableAt.ts'
import { lineEnding } from '../../syntax/lines.ts'

/**
 * The list as an action table: each item's words stand whole in the column of actions; owner, date and check are
 * written again in their own columns where the ledger has read them, and asked for where it has not.
 */
export const listToTable = (response: Response, { placed, items }: SourceList, { terms }: Marker): Replacement => {
  const rows = items.map(item => ({ item, action: actionIn(response, item) }))
  const answers = rows.some(({ action }) => action && action.finding >= 0)
  // Beside a column of findings a bare number would be read as a finding's.
  const numbered = !answers && items.every(({ number }) => number !== '')
  const header = [...(numbered ? ['No.'] : []), ...(answers ? [`${terms.finding.charAt(0).toUpperCase()}${terms.finding.slice(1)}`] : []), 'What we will do', columnHeaders.owner, columnHeaders.due, columnHeaders.monitoring]
  const lines = rows.map(({ item, action }) => [
    ...(numbered ? [item.number] : []),
    ...(answers ? [response.findings[action?.finding ?? -1]?.label ?? ''] : []),
    `${numbered || item.number === '' ? '' : `${item.number} `}${inCell(response.text.slice(item.span.start, item.span.end))}`,
    action?.owner ? inCell(action.owner.text) : cellPrompts.owner!,
    action?.due ? inCell(action.due.text) : cellPrompts.due!,
    action?.monitoring ? inCell(action.monitoring.text) : cellPrompts.monitoring!,
  ])
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const end = placed.start + placed.reading.text.trimEnd().length
  return { start: placed.start, end, text: [row(header), row(header.map(() => '---')), ...lines.map(row)].join(lineEnding(response.text)), snippet: false }
}

/** True where the list holds an action: one that nobody acts on is left as it is. */
export const holdsActions = (response: Response, { items }: SourceList): boolean => items.some(item => actionIn(response, item) !== undefined)

const actionIn = (response: Response, { span }: SourceItem): Action | undefined =>
  response.actions.find(action => contains(span, action.span.start) && action.span.start < span.end)

/** Several lines on one, parted by breaks; bars are written so that they part no cells. */
const inCell = (words: string): string =>
  words.split(/\r\n|\n|\r/).map(line => line.trim().replace(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/, mark => (/\d/.test(mark) ? mark : '• ')).replace(/\\$/, '')).filter(line => line !== '')
    .reduce((so, line) => (so === '' ? line : /^(?:•|\d{1,9}[.)])\s/.test(line) ? `${so}<br>${line}` : `${so} ${line}`), '')
    .replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
