/** A table pasted as text, its columns gone: a line of headers (“Action Who When”), then a line for each action. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { columnRoleOf, roleOfHeader, type ColumnRole } from './columnRoles.ts'
import { dueIn, type Due } from './due.ts'
import { isOwnerWord, looksLikeOwner } from './owners.ts'
import { isCapital, isMark, tokenise, type Token } from './words.ts'
import { startsCapital } from '../characters.ts'

export interface FlatRow {
  readonly span: Span
  /** The number of the finding that the row opens with. */
  readonly number?: string
  /** Says that nothing will be done. */
  readonly idle?: boolean
  readonly owner?: Span
  readonly due?: Due
}

const longestHeader = 90
/** Words of one column's header. */
const longestColumn = 4

/** The roles of a line that holds nothing but columns' headers; of its readings the one with most columns (“Action”, “Lead”, not “Action lead”). */
const headersOf = (line: string): readonly ColumnRole[] => {
  const words = line.trim().split(/\s+/)
  const best: (readonly ColumnRole[] | undefined)[] = new Array(words.length + 1)
  best[words.length] = []
  for (let i = words.length - 1; i >= 0; i--) for (let n = 1; n <= longestColumn && i + n <= words.length; n++) {
    const rest = best[i + n]
    const role = rest && columnRoleOf(words.slice(i, i + n).join(' '))
    if (role !== undefined && rest && rest.length + 1 > (best[i]?.length ?? 0)) best[i] = [role, ...rest]
  }
  return best[0] ?? []
}

/** Whether the text opens with a column's header. */
const opensHeaders = (text: string): boolean => {
  const words = text.trim().split(/\s+/, longestColumn)
  return words.some((_, k) => columnRoleOf(words.slice(0, k + 1).join(' ')) !== undefined)
}

const when = new RegExp(grammar.flatTable.when, 'gi')

/** The doer whose words end right before token `to`: capitals, their small companions, what stands in brackets. */
export const ownerBefore = (tokens: readonly Token[], to: number): Span | undefined => {
  let from = to
  let deep = 0
  for (let k = to - 1; k >= 0 && to - k < 14; k--) {
    const t = tokens[k]!
    if (t.word === ')') deep++
    if (deep === 0 && !isCapital(t) && !(isMark(t) && ['(', ',', '/', '&', '+', '-', '–'].includes(t.word)) && !isOwnerWord(t.word) && !['of', 'for', 'and', 'the', 'staff'].includes(t.word)) break
    if (t.word === '(') deep--
    if (isCapital(t)) from = k
  }
  if (from === to) return undefined
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  return span
}

const state = new RegExp(grammar.flatTable.state, 'gu')

/** All the table in one line: “Action Lead Timescale Status The policy … Ward Manager June 2026 Complete Staff …”; each row ends with its state. */
export const flatLine = (passage: Passage): { readonly header: string; readonly rows: readonly FlatRow[] } | undefined => {
  const { plain } = passage
  if (passage.kind !== 'paragraph' || plain.length < 200) return undefined
  const head = plain.slice(0, longestHeader * 2)
  // Asked of every paragraph, and hardly any is one.
  if (!opensHeaders(head)) return undefined
  const words = [...head.matchAll(/\S+/g)]
  let length = 0
  let roles: readonly ColumnRole[] = []
  for (let n = Math.min(words.length, 16); n >= 4 && length === 0; n--) {
    const end = (words[n - 1]?.index ?? 0) + (words[n - 1]?.[0].length ?? 0)
    roles = headersOf(plain.slice(0, end))
    if (roles.length >= 4) length = end
  }
  if (length === 0 || !roles.includes('action') || !(roles.includes('owner') || roles.includes('due')) || roles.at(-1) !== 'progress') return undefined
  const rows: FlatRow[] = []
  let from = length
  for (const match of plain.matchAll(state)) {
    if (match.index <= from) continue
    const text = plain.slice(from, match.index)
    const number = /^\s*(\d{1,2})[.)]\s/.exec(text)?.[1]
    const begin = number ? from + secondStart(text) : from
    const line = plain.slice(begin, match.index)
    rows.push({ ...withoutTail(rowOf(line, passage.span.start + begin)), ...(number ? { number } : {}), ...(/\bn\/a\b|\bno (?:further )?action\b/i.test(line) ? { idle: true } : {}) })
    from = match.index + match[0].length
  }
  return rows.length > 1 ? { header: plain.slice(0, length), rows } : undefined
}

/** Where the action begins in “1. The assessment was not updated after leave The policy has been …”: at a capital that no mark goes before. */
const secondStart = (text: string): number => {
  for (const match of text.matchAll(/[\p{Ll})’'][ ](?!Miss\b|Mrs\b|Mr\b|Ms\b|Dr\b)(?=\p{Lu}[\p{Ll}’' ])/gu)) if (match.index > 24) return match.index + 2
  return 0
}

/** The action alone: its doer, its date and what stands after them are other columns. */
const withoutTail = (row: FlatRow): FlatRow => {
  const end = row.owner?.start ?? row.due?.span.start
  return end === undefined || end <= row.span.start ? row : { ...row, span: { start: row.span.start, end } }
}

/** The same where some heads are in no list: as many words, the first with a capital; they have no role. */
const headsOf = (words: readonly string[]): readonly ColumnRole[] => {
  const best: (readonly ColumnRole[] | undefined)[] = new Array(words.length + 1)
  best[words.length] = []
  const offer = (i: number, role: ColumnRole, rest: readonly ColumnRole[] | undefined): void => {
    if (rest && (best[i] === undefined || known(rest) + (role === 'other' ? 0 : 1) > known(best[i]))) best[i] = [role, ...rest]
  }
  for (let i = words.length - 1; i >= 0; i--) {
    for (let n = 1; n <= longestHead && i + n <= words.length; n++) {
      const role = best[i + n] && columnRoleOf(words.slice(i, i + n).join(' ').replace(/^and /, ''))
      if (role) offer(i, role, best[i + n])
    }
    if (startsCapital(words[i]!)) for (let n = 1; i + n <= words.length; n++) if (n <= longestUnknown || i + n === words.length && n <= longestLast) offer(i, 'other', best[i + n])
  }
  return best[0] ?? []
}

const known = (roles: readonly ColumnRole[]): number => roles.filter(role => role !== 'other').length

/** Words of a head: “What difference will it make”; of one that no list has, amid others and at the end. */
const longestHead = 5
const longestUnknown = 3
const longestLast = 6

const columns = new RegExp(grammar.planCodes.columns)

/** A line of headers that begins with the findings': “Recommendation Decision Comment”; one on each line; or told: “The columns are …”. The rows stand in paragraphs of their own. */
export const isFlatHeader = ({ kind, plain }: Passage): boolean => {
  if (kind !== 'paragraph') return false
  const at = plain.indexOf('columns')
  const told = at >= 0 && columns.exec(plain.slice(at, at + longestTold))?.[1]
  const lines = plain.trim().split('\n')
  const roles = told ? told.split(/[;,]| and /).map(roleOfHeader)
    : plain.length > longestHeads || /[.;:]/.test(plain) ? []
    : lines.length > 2 ? lines.map((line, k) => (k === 0 && asks.test(line) ? 'finding' : roleOfHeader(line))) : headsOf(plain.trim().split(/\s+/))
  const sure = known(roles)
  return sure >= (roles.indexOf('other') < sure && sure < roles.length && lines.length < 3 ? 4 : 3) && (roles[0] === 'finding' || sure > 3 && roles[0] === 'reference') && (roles.includes('position') || roles.includes('action'))
}

const longestHeads = 140
const longestTold = 200
/** “Systems finding and partner view” */
const asks = /finding|recommendation|concern/i

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
