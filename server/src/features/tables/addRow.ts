import { bareNumber, mentionAt } from '../../model/ledger/labels.ts'
import { findingWords } from '../../model/ledger/findingWords.ts'
import { tokenise } from '../../model/ledger/words.ts'
import type { Response } from '../../model/response.ts'
import { cellPrompts } from '../../rules/fixes/answerSlot.ts'
import { escapeSnippet } from '../../rules/fixes/sectionFix.ts'
import { columnOf } from '../../rules/ledger/table.ts'
import type { Replacement, SourceTable } from './tableAt.ts'
import { lineEnding } from '../../syntax/lines.ts'
import type { Text } from '../../text/text.ts'

/** A row below the cursor's own, with the next reference and a prompt in each cell whose column asks for something. */
export const addRow = ({ text }: Response, table: SourceTable, profileWords: readonly string[]): Replacement => {
  const { shape, lines, row } = table
  const line = lines[row < 0 ? lines.length - 1 : row + 2]!
  const model = text.slice(line.start, line.end)
  const reference = columnOf(shape, 'reference')
  const finding = columnOf(shape, 'finding')
  const next = nextReference(text, table, reference >= 0 ? reference : finding, profileWords)
  let stop = 1
  const cells = shape.columns.map(({ role }, column) => {
    if (column === reference) return escapeSnippet(next ?? '') || `\${${stop++}}`
    const prompt = cellPrompts[role]
    const field = prompt === undefined ? `\${${stop++}}` : `\${${stop++}:${escapeSnippet(prompt)}}`
    return column === finding && reference < 0 && next !== undefined ? `${escapeSnippet(next)}: ${field}` : field
  })
  const opens = /^\s*\|/.test(model) || shape.columns.length === 1
  const closes = /(?<!\\)\|\s*$/.test(model) || opens
  return { start: line.end, end: line.end, text: `${lineEnding(text)}${/^\s*/.exec(model)![0]}${opens ? '| ' : ''}${cells.join(' | ')}${closes ? ' |' : ''}`, snippet: true }
}

/** One more than the largest number in the column, in the style of its last label; undefined where the column has no labels. */
const nextReference = (text: Text, { placed, shape }: SourceTable, column: number, profileWords: readonly string[]): string | undefined => {
  const words = findingWords(profileWords)
  let largest = 0
  let style: string | undefined
  for (const row of shape.rows) {
    const cell = row[column]
    if (!cell) continue
    const written = text.slice(placed.start + cell.start, placed.start + cell.end).replace(/[*_`]/g, ' ').trim()
    const tokens = tokenise(written)
    const mention = mentionAt(tokens, 0, words) ?? bareNumber(tokens, '')
    const label = mention ? written.slice(0, mention.span.end) : /^\p{L}{0,4}[ -]?[\d.]*\d/u.exec(written)?.[0]
    const match = label === undefined ? undefined : /^(.*?)(\d{1,3})([a-z]?[.)]?)$/.exec(label)
    if (!match) continue
    if (Number(match[2]) >= largest) [largest, style] = [Number(match[2]), match[1]!]
  }
  return style === undefined ? undefined : `${style}${largest + 1}`
}
