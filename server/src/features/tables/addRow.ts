import { bareNumber, mentionAt } from '../../model/ledger/labels.ts'
import { findingWords } from '../../model/ledger/findingWords.ts'
import { tokenise } from '../../model/ledger/words.ts'
import type { Response } from '../../model/response.ts'
import { cellPrompts } from '../../rules/fixes/answerSlot.ts'
import { escapeSnippet } from '../../rules/fixes/sectionFix.ts'
import { columnOf } from '../../rules/ledger/table.ts'
import type { Replacement } from '../insertionEdits.ts'
import type { SourceTable } from './tableAt.ts'
import { lineEnding } from '../../syntax/lines.ts'
import type { Text } from '../../text/text.ts'

/** A row below the cursor's own, with the next reference and a prompt in each cell whose column asks for something. */
export const addRow = ({ text }: Response, table: SourceTable, profileWords: readonly string[]): Replacement => {
  const { shape, lines, row } = table
  const line = lines[row < 0 ? lines.length - 1 : row + 2]!
  const model = text.slice(line.start, line.end)
  const words = findingWords(profileWords)
  // “Ref | Finding | Action”: numbers of its own, and the numbers of the findings that the actions answer.
  const numbers = shape.columns.flatMap(({ role }, column) => (role === 'reference' ? [column] : []))
  const answers = (column: number): boolean => words.find(tokenise(shape.columns[column]!.header)) !== undefined
  const reference = numbers.find(column => !answers(column)) ?? numbers[0] ?? -1
  const finding = numbers.find(column => column !== reference && answers(column)) ?? columnOf(shape, 'finding')
  const named = reference >= 0 ? reference : finding
  const own = row < 0 ? shape.rows.length - 1 : row
  const next = nextReference(text, table, named, own, profileWords)
  // A plan's row answers a finding that is listed elsewhere: more often the same one again than one more.
  const plans = columnOf(shape, 'action') >= 0 && columnOf(shape, 'position') < 0
  const label = (column: number): string | undefined => labelIn(text, table, own, column, profileWords)
  // “Theme | Recommendation | Action”: of the columns about findings the one that names them.
  const answered = [finding, named].find(column => column >= 0 && label(column) !== undefined) ?? -1
  const above = plans ? label(answered) : undefined
  const same = above !== undefined && (answered !== named || answers(answered) || /^\p{L}{4,} /u.test(above)) ? above : undefined
  let stop = 1
  const cells = shape.columns.map(({ role }, column) => {
    if (column === answered && same !== undefined) return `\${${stop++}:${escapeSnippet(same)}}`
    if (column === reference) return escapeSnippet(next ?? '') || `\${${stop++}}`
    const header = shape.columns[column]!.header.trim().toLowerCase()
    const prompt = cellPrompts[role]?.replace('finding', answers(column) && /^\p{L}+(?: \p{L}+)?$/u.test(header) ? header.replace(/s$/, '') : 'finding')
    const field = prompt === undefined ? `\${${stop++}}` : `\${${stop++}:${escapeSnippet(prompt)}}`
    return column === finding && reference < 0 && next !== undefined ? `${escapeSnippet(next)}: ${field}` : field
  })
  const opens = /^\s*\|/.test(model) || shape.columns.length === 1
  const closes = /(?<!\\)\|\s*$/.test(model) || opens
  return { start: line.end, end: line.end, text: `${lineEnding(text)}${/^\s*/.exec(model)![0]}${opens ? '| ' : ''}${cells.join(' | ')}${closes ? ' |' : ''}`, snippet: true }
}

/** One more than the largest number in the column, in the style of its last label, or among those of the row’s own group (“1.2”, “1.3”); undefined where the column has no labels. */
const nextReference = (text: Text, table: SourceTable, column: number, own: number, profileWords: readonly string[]): string | undefined => {
  let largest = 0
  let style: string | undefined
  const group = /^.{0,30}\d\.(?=\d{1,3}\W?$)/.exec(labelIn(text, table, own, column, profileWords) ?? '')?.[0]
  for (let row = 0; row < table.shape.rows.length; row++) {
    const label = labelIn(text, table, row, column, profileWords)
    const match = label === undefined ? undefined : /^(.*?)(\d{1,3})([a-z]?[.)]?)$/.exec(label)
    if (!match || (group !== undefined && match[1] !== group)) continue
    if (Number(match[2]) >= largest) [largest, style] = [Number(match[2]), match[1]!]
  }
  return style === undefined ? undefined : `${style}${largest + 1}`
}

/** The label that a row's cell begins with: “Finding 3”, “R3”, “3.1”. */
const labelIn = (text: Text, { placed, shape }: SourceTable, row: number, column: number, profileWords: readonly string[]): string | undefined => {
  const cell = shape.rows[row]?.[column]
  if (!cell) return undefined
  const written = text.slice(placed.start + cell.start, placed.start + cell.end).replace(/[*_`]/g, ' ').trim()
  const tokens = tokenise(written)
  const mention = mentionAt(tokens, 0, findingWords(profileWords)) ?? bareNumber(tokens, '')
  return mention ? written.slice(0, mention.span.end) : /^\p{L}{0,4}[ -]?[\d.]*\d/u.exec(written)?.[0]
}
