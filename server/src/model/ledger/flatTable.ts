/** A table pasted as text, its columns gone: a line of headers (“Action Who When”), then a line for each action. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { columnRoleOf, type ColumnRole } from './columnRoles.ts'
import { dueIn, type Due } from './due.ts'
import { isOwnerWord, looksLikeOwner } from './owners.ts'
import { isCapital, isMark, tokenise, type Token } from './words.ts'

export interface FlatRow {
  readonly span: Span
  readonly owner?: Span
  readonly due?: Due
}

const longestHeader = 90

/** The roles of a line that holds nothing but columns' headers. */
const headersOf = (line: string): readonly ColumnRole[] => {
  const words = line.trim().split(/\s+/)
  const out: ColumnRole[] = []
  for (let i = 0; i < words.length;) {
    let taken = 0
    for (let n = Math.min(4, words.length - i); n > 0 && taken === 0; n--) {
      const role = columnRoleOf(words.slice(i, i + n).join(' '))
      if (role === undefined) continue
      out.push(role)
      taken = n
    }
    if (taken === 0) return []
    i += taken
  }
  return out
}

const when = /\b(?:(?:by|starts?|from|end of|before|pilot)\s+)?(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:[ -]\d{2,4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|q[1-4](?: \d{4}(?:\/\d\d)?)?|asap|tbc|weekly|monthly|quarterly|daily|ongoing|immediate(?:ly)?|done|complete|easter(?: \d{2,4})?|christmas(?: \d{2,4})?)\b/gi

/** The doer whose words end right before token `to`: capitals, their small companions, what stands in brackets. */
const ownerBefore = (tokens: readonly Token[], to: number): Span | undefined => {
  let from = to
  let deep = 0
  for (let k = to - 1; k >= 0 && to - k < 14; k--) {
    const t = tokens[k] as Token
    if (t.word === ')') deep++
    if (deep === 0 && !isCapital(t) && !(isMark(t) && ['(', ',', '/', '&', '+', '-', '–'].includes(t.word)) && !isOwnerWord(t.word) && !['of', 'for', 'and', 'the', 'staff'].includes(t.word)) break
    if (t.word === '(') deep--
    if (isCapital(t)) from = k
  }
  if (from === to) return undefined
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  return span
}

/** The rows; none where the passage is no such table. */
export const flatRows = (passage: Passage): readonly FlatRow[] => {
  const first = passage.plain.indexOf('\n')
  if (passage.kind !== 'paragraph' || first < 8 || first > longestHeader) return []
  const roles = headersOf(passage.plain.slice(0, first))
  if (roles.length < 3 || !roles.includes('action') || !(roles.includes('owner') || roles.includes('due'))) return []
  const out: FlatRow[] = []
  for (let at = first + 1; at < passage.plain.length;) {
    const next = passage.plain.indexOf('\n', at)
    const end = next < 0 ? passage.plain.length : next
    const line = passage.plain.slice(at, end)
    if (line.trim().length > 8) out.push(rowOf(line, passage.span.start + at))
    at = end + 1
  }
  return out
}

const rowOf = (line: string, base: number): FlatRow => {
  const tokens = tokenise(line, base)
  const whole = { start: tokens[0]?.start ?? base, end: tokens.at(-1)?.end ?? base }
  let best: FlatRow = { span: whole }
  for (const match of line.matchAll(when)) {
    const start = base + match.index, end = start + match[0].length
    const to = tokens.findIndex(t => t.start >= start)
    const owner = to > 0 ? ownerBefore(tokens, to) : undefined
    const said = owner && line.slice(owner.start - base, owner.end - base)
    if (best.due && !(said && looksLikeOwner(said)) && best.owner) continue
    const date = dueIn(line.slice(match.index, match.index + match[0].length), start)?.date
    best = { span: whole, due: { span: { start, end }, ...(date ? { date } : {}) }, ...(owner && said && (looksLikeOwner(said) || /staff/i.test(said)) ? { owner } : {}) }
  }
  return best
}
