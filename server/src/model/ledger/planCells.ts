/** What stood in columns of its own in a plan that was pasted without its lines: who acts and when, alone in a sentence or at its ends. */
import type { Span } from '../../span.ts'
import { readDates } from '../dates.ts'
import { startsCapital } from '../characters.ts'
import type { Passage } from '../blockReading.ts'
import { dueOf, type Due } from './due.ts'
import type { FieldEvent } from './events.ts'
import { ownerBefore } from './flatTable.ts'
import { looksLikeOwner } from './owners.ts'
import { codeAt } from './planCodes.ts'
import { isCapital, isMark, tokenise } from './words.ts'

interface Cells {
  readonly fields: readonly FieldEvent[]
  /** What the sentence tells besides; empty where it tells no more. */
  readonly rest: Span
}

/** “by 3 May”, “from the end of June”, “April and October 2031” */
const before = /^(?:by|from|in|with|the|end|of|and|,|–|-|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** “GREEN” is how far it has come, and no doer. */
const states = /^(?:green|amber|red|blue)$/i

/** Undefined where the sentence is no cell and ends in none. */
export const cellsOf = (plain: string, base: number): Cells | undefined => {
  const tokens = tokenise(plain, base)
  const date = readDates(plain)[0]
  const due: Due | undefined = date ? { date, span: { start: base + date.span.start, end: base + date.span.end } } : dueOf(plain, base)
  let to = due ? tokens.findIndex(t => t.start >= due.span.start) : tokens.length
  while (to > 0 && (due ? before.test(tokens[to - 1]!.word) : isMark(tokens[to - 1]))) to--
  const found = ownerBefore(tokens, to)
  const said = found ? plain.slice(found.start - base, found.end - base) : ''
  const owner = said && looksLikeOwner(said) && !states.test(said) && !before.test(tokenise(said)[0]!.word) ? found : undefined
  const first = tokens[0]?.start ?? base
  const opens = owner ? owner.start === first : due !== undefined && to === 0
  const after = due ? tokens.filter(t => t.start >= due.span.end) : []
  const closes = after.every(t => isMark(t))
  const next = after.find(t => !isMark(t))
  const end = base + plain.length
  const rest = opens && closes ? { start: end, end }
    : opens && next && isCapital(next) && (owner || after[0]!.word === '.') ? { start: next.start, end }
    : closes && owner && due ? { start: first, end: owner.start } : undefined
  const field = (role: FieldEvent['role'], span: Span): FieldEvent => ({ kind: 'field', role, span, item: true, plan: true })
  return rest && { rest, fields: [...(owner ? [field('owner', owner)] : []), ...(due ? [{ ...field('due', due.span), due }] : [])] }
}

/** Where the first clause of a coded entry ends, which is the finding's own words; 0 where the passage is no such entry, or says no more. */
export const ownWordsTo = ({ kind, plain, span, sentences }: Passage): number => {
  if (kind !== 'paragraph' || !codeAt(plain)?.value) return 0
  const at = plain.indexOf('\n')
  if (at > 0) {
    const lines = plain.split('\n')
    // A line that wrapped is about as long as the others: the next one's first word had no room on it.
    if (startsCapital(lines[1]!) && at + 1 + lines[1]!.split(' ', 1)[0]!.length < Math.max(...lines.map(line => line.length))) return span.start + at
  }
  return sentences.length > 1 ? sentences[0]!.end : 0
}
