/** What is being written at the cursor: a table's cell, the value after a label, a finding's name in a sentence. */
import type { ColumnRole } from '../../model/ledger/columnRoles.ts'
import { roleOfHeader } from '../../model/ledger/columnRoles.ts'
import { findingWords } from '../../model/ledger/findingWords.ts'
import { tokenise } from '../../model/ledger/words.ts'
import type { Response } from '../../model/response.ts'
import { lastBefore } from '../../rules/ledger/places.ts'
import { tableShape } from '../../rules/ledger/table.ts'
import type { Span } from '../../span.ts'
import { lineStart } from '../../syntax/lines.ts'

export interface WritingPlace {
  readonly wants: 'findings' | 'owners' | 'positions'
  /** What a completion takes the place of: the words typed so far. */
  readonly span: Span
}

/** Undefined where no such thing belongs. Looks at the cursor's own line, and at the table it stands in. */
export const writingPlace = (response: Response, offset: number, profileWords: readonly string[]): WritingPlace | undefined => {
  const { text } = response
  const from = lineStart(text, offset)
  const before = text.slice(from, offset)
  if (before.length > 2000) return undefined
  return inCell(response, from, before) ?? afterLabel(from, before) ?? afterWord(from, before, profileWords)
}

const wantsOf: Readonly<Partial<Record<ColumnRole, WritingPlace['wants']>>> = { owner: 'owners', position: 'positions', finding: 'findings', reference: 'findings' }

const inCell = (response: Response, lineStart: number, before: string): WritingPlace | undefined => {
  const placed = response.blocks[lastBefore(response.blocks, lineStart, ({ start }) => start)]
  if (!placed || placed.reading.kind !== 'table' || placed.start + placed.reading.text.length < lineStart || before.trim() === '') return undefined
  const bars = [...before.matchAll(/\\.|\|/g)].filter(([mark]) => mark === '|')
  const opens = /^\s*\|/.test(before)
  const column = bars.length - (opens ? 1 : 0)
  const wants = wantsOf[tableShape(placed.reading).columns[column]?.role ?? 'other']
  const from = (bars.at(-1)?.index ?? -1) + 1
  return wants && { wants, span: typed(lineStart, before, from) }
}

/** The last of several values in one cell or after one label. */
const typed = (lineStart: number, before: string, from: number): Span => {
  const value = before.slice(from)
  const last = Math.max(value.lastIndexOf(';'), value.lastIndexOf(',')) + 1
  const broken = /<br\s*\/?>(?!.*<br)/i.exec(value)
  const start = from + Math.max(last, broken ? broken.index + broken[0].length : 0)
  const lead = /^\s*/.exec(before.slice(start))![0].length
  return { start: lineStart + Math.min(start + lead, before.length), end: lineStart + before.length }
}

const label = /^\s*(?:[-*+>]\s+|\d{1,3}[.)]\s+)*(?:\*\*|__)?([\p{L}][\p{L}'’ ]{1,30}?)(?:\*\*|__)?\s*:(?:\*\*|__)?(?=\s|$)/u

const afterLabel = (lineStart: number, before: string): WritingPlace | undefined => {
  const match = label.exec(before)
  const wants = match && wantsOf[roleOfHeader(match[1]!)]
  return match && wants ? { wants, span: typed(lineStart, before, match[0].length) } : undefined
}

/** “This answers …”, “We accept …”, and what has been typed of its finding. */
const answers = /\b(?:answers|accepts?|agrees? with|rejects?)\s{1,3}(\p{L}{0,14})$/iu

/** “Recommendation …”, “findings 2 and …”: the word itself is written again with the label. */
const afterWord = (lineStart: number, before: string, profileWords: readonly string[]): WritingPlace | undefined => {
  const tail = before.slice(-60)
  const tokens = tokenise(tail)
  const words = findingWords(profileWords)
  for (let i = Math.max(0, tokens.length - 4); i < tokens.length; i++) {
    const found = words.at(tokens, i)
    const after = tokens.slice(i + (found?.length ?? 0))
    if (found && !found.value.plural && after.length <= 1 && (after.length === 0 ? /\s$/.test(tail) : /^\d+$/.test(after[0]!.word))) return { wants: 'findings', span: { start: lineStart + before.length - tail.length + tokens[i]!.start, end: lineStart + before.length } }
  }
  const begun = answers.exec(tail)?.[1]
  return begun === undefined ? undefined : { wants: 'findings', span: { start: lineStart + before.length - begun.length, end: lineStart + before.length } }
}
