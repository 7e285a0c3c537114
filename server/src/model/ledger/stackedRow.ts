/** A table's row whose cells stand below each other, as they do when a table is pasted as text: number and finding, what is done, who, when. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { dueOf, type Due } from './due.ts'
import { looksLikeOwner } from './owners.ts'

export interface StackedRow {
  /** Sentences that say what is done. */
  readonly actions: readonly Span[]
  readonly owner: Span
  readonly due?: Due
}

const numbered = /^\s*(?:R|Rec )?\d{1,2}(?:\.\d)?[.)]?\s+\S/
/** A list pasted as text. */
const bulleted = /\n[^\S\n]{0,8}[•●▪·]/
const longestCell = 90
const leastLines = 4

/** “Done 17/04”: when, whatever its form. */
const finished = new RegExp(grammar.stackedRow.finished, 'i')

/** A line of running speech that the next one ends. */
const goesOn = new RegExp(grammar.stackedRow.goesOn, 'i')

const small = /^\p{Ll}/u

/** A line of running speech, that wrapped: it goes on in small letters, or holds a sentence's end. */
const runs = /^\s*\p{Ll}|[.!?] +\p{Lu}\p{Ll}/u

const dated = (plain: string, span: Span): Due => {
  const date = dueOf(plain, span.start)?.date
  return { span, ...(date ? { date } : {}) }
}

/** Undefined where the passage is none. */
export const stackedRow = ({ kind, plain, span, sentences }: Passage): StackedRow | undefined => {
  if (kind !== 'paragraph' || !numbered.test(plain) || !plain.includes('\n') || bulleted.test(plain)) return undefined
  const lines: Span[] = []
  for (let at = 0; at <= plain.length;) {
    const next = plain.indexOf('\n', at)
    const end = next < 0 ? plain.length : next
    if (plain.slice(at, end).trim() !== '') lines.push({ start: at, end })
    at = end + 1
  }
  const said = (s: Span): string => plain.slice(s.start, s.end).trim()
  // A paragraph that wrapped goes on in small letters.
  if (lines.length < leastLines || small.test(said(lines[1]!))) return undefined
  const cell = (s: Span): boolean => s.end - s.start <= longestCell && !/[.!?]$/.test(said(s))
  const at = lines.findIndex((line, k) => k >= 2 && cell(line) && !runs.test(said(line)) && !numbered.test(said(line)) && ![line, lines[k - 1]!].some(s => goesOn.test(said(s))) && looksLikeOwner(said(line)))
  const owner = lines[at]
  if (!owner || !lines.slice(at).every(s => s.end - s.start <= longestCell)) return undefined
  const after = lines.slice(at + 1).find(line => cell(line) && (finished.test(said(line)) || dueOf(said(line), 0) !== undefined))
  const from = span.start + lines[1]!.start, to = span.start + owner.start
  const actions: Span[] = []
  for (const s of sentences.length > 0 ? sentences : [span]) {
    const start = Math.max(s.start, from), end = Math.min(s.end, to)
    if (end - start > 8) actions.push({ start, end })
  }
  return actions.length > 0 ? { actions, owner: { start: span.start + owner.start, end: span.start + owner.end }, ...(after ? { due: dated(said(after), { start: span.start + after.start, end: span.start + after.end }) } : {}) } : undefined
}
