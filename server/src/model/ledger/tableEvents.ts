/** A table read row by row (or, where it lies on its side, column by column). */
import type { Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import { barePositionAt } from './barePosition.ts'
import { columnRoles, roleOfHeader, type ColumnRole } from './columnRoles.ts'
import { deedEvents } from './deedEvents.ts'
import { dueIn, type Due } from './due.ts'
import type { ActionEvent, LedgerEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { bareNumber, mentionAt, mentions, type FindingName } from './labels.ts'
import { pieces } from './pieces.ts'
import type { PhraseSet } from './phrases.ts'
import { statements } from './statements.ts'
import { isMark, tokenise, type Token } from './words.ts'

/** One record of the table: what stands under each role. A role may have several cells. */
type RecordCells = readonly { readonly role: ColumnRole; readonly header: string; readonly cell: Passage }[]

export const tableEvents = (reading: BlockReading, words: PhraseSet<FindingWord>): readonly LedgerEvent[] => {
  const { records, roles, family } = recordsOf(reading, words)
  const out: LedgerEvent[] = []
  const lists = roles.includes('finding') || roles.includes('position') || referencesFindings(records, words)
  const acts = roles.includes('action') || roles.includes('owner') || roles.includes('due')
  if (!lists && !acts) return out
  const decimals = records.every(r => /^\s*(?:\d+\.\d+|)\s*$/.test(textOf(r, 'reference')))
  for (const record of records) rowEvents(reading, record, { words, family, lists, decimals, out })
  reading.passages.forEach((p, i) => {
    if (p.kind === 'cell') out.push({ kind: 'text', span: p.span, passage: i, words: 0, review: p.speaker === 'review', reason: false })
  })
  return out
}

const textOf = (record: RecordCells, role: ColumnRole): string => record.find(c => c.role === role)?.cell.plain ?? ''

const tokensOf = (p: Passage): readonly Token[] => tokenise(p.plain, p.span.start)

/** The reference column names findings: “R1”, “Recommendation 2”. */
const referencesFindings = (records: readonly RecordCells[], words: PhraseSet<FindingWord>): boolean => {
  const named = records.filter(r => r.some(c => c.role === 'reference' && mentionAt(tokensOf(c.cell), 0, words)))
  return named.length > 0 && named.length * 2 >= records.length
}

interface Records {
  readonly records: readonly RecordCells[]
  readonly roles: readonly ColumnRole[]
  readonly family: string
}

const recordsOf = (reading: BlockReading, words: PhraseSet<FindingWord>): Records => {
  const headers: Passage[] = []
  const rows: Passage[][] = []
  for (const p of reading.passages) {
    if (!p.cell) continue
    if (p.kind === 'header-cell') headers[p.cell.column] = p
    else (rows[p.cell.row] ??= [])[p.cell.column] = p
  }
  const width = Math.max(headers.length, ...rows.map(r => r?.length ?? 0), 0)
  const onSide = lyingOnItsSide(headers, rows, width)
  if (onSide) return onSide(words)
  const columns = Array.from({ length: width }, (_, c) => ({ header: headers[c]?.plain.trim() ?? '', cells: rows.map(r => r?.[c]?.plain ?? '').filter(t => t.trim() !== '') }))
  const roles = columnRoles(columns)
  const records = rows.filter(Boolean).map((row): RecordCells =>
    Array.from({ length: width }, (_, c) => c).flatMap(c => {
      const cell = row[c]
      return cell && cell.plain.trim() !== '' ? [{ role: roles[c] ?? 'other', header: columns[c]?.header ?? '', cell }] : []
    })).filter(r => r.length > 0)
  return { records, roles, family: familyOf(columns.map(c => c.header), roles, words) }
}

/** The headers stand in the first column: “| Action | … |”, “| Lead | … |”, one record a column. */
const lyingOnItsSide = (headers: readonly Passage[], rows: readonly (readonly Passage[])[], width: number): ((words: PhraseSet<FindingWord>) => Records) | undefined => {
  if (width < 2) return undefined
  const lines = [headers, ...rows.filter(Boolean)]
  const names = (l: readonly Passage[]): boolean => l.length > 1 && l.slice(1).every(c => { const t = tokensOf(c); const m = mentionAt(t, 0) ?? bareNumber(t, 'x'); return m !== undefined && m.to >= t.length - 1 })
  const first = lines.map(l => {
    const role = roleOfHeader(l[0]?.plain ?? '')
    return { line: l, header: l[0]?.plain.trim() ?? '', role: (role === 'other' || role === 'finding') && names(l) ? 'reference' as const : role }
  })
  const known = first.filter(f => f.role !== 'other')
  const distinct = new Set(known.map(f => f.role))
  const across = headers.slice(1).filter(h => h && !['other', 'reference'].includes(roleOfHeader(h.plain)) && !/\d/.test(h.plain)).length
  const short = first.every(f => f.header.length < 60)
  if (distinct.size < 3 || known.length * 5 < first.length * 3 || !short || across > 1 && distinct.size < 4) return undefined
  if (!distinct.has('action') && !distinct.has('owner')) return undefined
  return words => {
    const records: RecordCells[] = []
    for (let c = 1; c < width; c++) {
      let record: { role: ColumnRole; header: string; cell: Passage }[] = []
      for (const { line, header, role } of first) {
        const cell = line[c]
        if (!cell || cell.plain.trim() === '') continue
        // A finding's row that comes again begins a new card in the same table.
        if ((role === 'finding' || role === 'reference') && record.some(r => r.role === role || r.role === 'action')) {
          records.push(record)
          record = []
        }
        record.push({ role: role === 'position' && cell.plain.length > 60 && !barePositionAt(tokensOf(cell), 0, true) ? 'action' : role, header, cell })
      }
      if (record.length > 0) records.push(record)
    }
    return { records, roles: first.map(f => f.role), family: familyOf(first.map(f => f.header), first.map(f => f.role), words) }
  }
}

const familyOf = (headers: readonly string[], roles: readonly ColumnRole[], words: PhraseSet<FindingWord>): string => {
  for (const wanted of ['finding', 'reference', 'position'] as const)
    for (let i = 0; i < headers.length; i++) {
      if (roles[i] !== wanted) continue
      const found = words.find(tokenise(headers[i] ?? ''))
      if (found) return found.value.family
    }
  return 'finding'
}

interface RowInput {
  readonly words: PhraseSet<FindingWord>
  readonly family: string
  readonly lists: boolean
  readonly decimals: boolean
  readonly out: LedgerEvent[]
}

const rowEvents = (reading: BlockReading, record: RecordCells, { words, family, lists, decimals, out }: RowInput): void => {
  const of = (role: ColumnRole): readonly Passage[] => record.filter(c => c.role === role).map(c => c.cell)
  const finding = of('finding')[0], reference = of('reference')[0]
  const place = finding ?? reference ?? record[0]?.cell
  if (!place) return
  const names = namesOf(reference, finding, family, words, lists, decimals)
  const lead = names.length > 0 && reference && (!finding || reference.plain.trim() !== '') ? reference : place
  out.push({
    kind: 'row', span: trimmed(lead), names, family, text: finding ? trimmed(finding) : { start: place.span.start, end: place.span.start },
    goesOn: !lists ? 'none' : names.length > 0 ? 'new' : finding && finding.plain.trim().length > 3 ? 'new' : of('position').length > 0 && !finding && !reference ? 'none' : 'same',
  })
  for (const cell of of('position')) positionEvents(cell, words, out)
  const actions: ActionEvent[] = []
  const cells = of('action')
  for (const cell of cells) {
    const tokens = tokensOf(cell)
    // “Accepted. The Trust will …”: a position may open the cell of actions.
    if (of('position').length === 0) positionEvents(cell, words, out)
    for (const piece of pieces(reading.text, cell.span)) {
      const own = tokens.filter(t => t.start >= piece.start && t.end <= piece.end)
      if (own.length === 0 || onlyPosition(own) || (own.length <= 2 && /^(?:none|nil|n|na|tbc|–|-)$/.test(own[0]?.word ?? ''))) continue
      for (const e of deedEvents({ reading, passage: cell, sentence: piece, next: undefined, tokens: own, words, label: 'action', checks: undefined, review: false, whole: true }))
        if (e.kind === 'action') actions.push({ ...e, row: true, names: [] })
    }
  }
  const owners = record.filter(c => c.role === 'owner').sort((a, b) => closeness(b.header) - closeness(a.header)).map(c => c.cell)
  const dues = of('due')
  const dated = dues.length === 0 ? owners.find(o => dueIn(o.plain, 0) !== undefined) : undefined
  // “Accept. The strategy will be issued again.”: what follows the position, where no column is for actions.
  if (cells.length === 0) for (const cell of of('position')) for (const s of cell.sentences.slice(1)) {
    const own = tokensOf(cell).filter(t => t.start >= s.start && t.end <= s.end)
    for (const e of deedEvents({ reading, passage: cell, sentence: s, next: undefined, tokens: own, words, label: 'action', checks: undefined, review: false }))
      if (e.kind === 'action' && !(e.elliptic && e.agentless)) actions.push({ ...e, row: true, names: [] })
  }
  shareOut(reading, actions, owners, (a, span, cell) => ({ ...a, owner: cell === dated ? beforeDate(cell, span) : span }))
  if (dated) shareOut(reading, actions, [dated], (a, span, cell) => {
    const due = dueIn(cell.plain.slice(span.start - cell.span.start, span.end - cell.span.start), span.start)
    return due ? { ...a, due } : a
  })
  shareOut(reading, actions, dues, (a, span, cell) => {
    const due = dueOfCell(cell, span)
    return { ...a, due }
  })
  const monitoring = of('monitoring')[0]
  const evidence = record.filter(c => c.role === 'evidence' && /\b(?:success|impact|outcome|audit)\b/i.test(c.header))[0]?.cell
  const check = monitoring ?? evidence
  if (check && check.plain.trim() !== '' && !/^\s*(?:tbc|n\/?a|none|-|–)\s*$/i.test(check.plain)) for (let k = 0; k < actions.length; k++) actions[k] = { ...(actions[k] as ActionEvent), monitoring: (actions[k] as ActionEvent).monitoring ?? trimmed(check) }
  out.push(...actions)
}

/** “Lead officer” says more nearly who will act than “Agency”. */
const closeness = (header: string): number => /\b(?:whom|officer|person|lead|owner|responsib\w*|who|role|accountable)\b/i.test(header) ? 1 : 0

/** “Service Manager – 31 March 2016”: the doer in a cell that also says when. */
const beforeDate = (cell: Passage, span: Span): Span => {
  const plain = cell.plain.slice(span.start - cell.span.start, span.end - cell.span.start)
  const first = dueIn(plain, 0)?.span
  if (!first) return span
  const owner = plain.slice(0, first.start).replace(/[\s,;:/(–—-]{0,6}(?:\b(?:by|from|in|on|due|end of)\b)?[\s,;:/(–—-]{0,6}$/i, '')
  return owner.trim().length > 1 ? { start: span.start, end: span.start + owner.length } : span
}

const trimmed = (p: Passage): Span => {
  const lead = p.plain.length - p.plain.trimStart().length
  // Emphasis round the words stays with them: the source is quoted whole.
  return lead > 3 ? { start: p.span.start + lead, end: p.span.start + p.plain.trimEnd().length } : { start: p.span.start, end: p.span.end }
}

const namesOf = (reference: Passage | undefined, finding: Passage | undefined, family: string, words: PhraseSet<FindingWord>, lists: boolean, decimals: boolean): readonly FindingName[] => {
  for (const cell of [reference, finding]) {
    if (!cell) continue
    const tokens = tokensOf(cell)
    const at = tokens.findIndex(t => !isMark(t))
    const mention = at < 0 ? undefined : mentionAt(tokens, at, words)
    if (mention) return [...mention.names, ...mentions(tokens.slice(mention.to, mention.to + 40), words).filter(m => cell === reference && m.names[0]?.family === mention.names[0]?.family).flatMap(m => m.names)]
    if (!lists) continue
    const number = bareNumber(tokens, family)
    const alone = number && (cell === reference || ['.', ')', ':'].includes(tokens[number.to - 1]?.word ?? '') || ['.', ')', ':', '–', '-'].includes(tokens[number.to]?.word ?? '') || number.to >= tokens.length)
    if (!number || !alone) continue
    if (cell === reference && decimals) return number.names.map(n => ({ ...n, number: n.number.split('.')[0] ?? n.number, label: n.label.replace(/\.\d.*$/, '') }))
    return number.names
  }
  return []
}

const positionEvents = (cell: Passage, words: PhraseSet<FindingWord>, out: LedgerEvent[]): void => {
  const tokens = tokensOf(cell)
  const at = tokens.findIndex(t => !isMark(t) || ['✓', '✔', '☑', '✗', '✘', '☒'].includes(t.word))
  const bare = at < 0 ? undefined : barePositionAt(tokens, at, true)
  if (bare) {
    out.push({ kind: 'statement', row: true, review: false, statement: { span: bare.span, position: bare.position, reach: { kind: 'here', plural: false }, explicit: true, voiced: true, reason: bare.reason || bare.position !== 'accepted' && tokens.length - bare.to > 6 } })
    return
  }
  for (const s of cell.sentences) {
    const own = tokens.filter(t => t.start >= s.start && t.end <= s.end)
    for (const statement of statements(own, words)) out.push({ kind: 'statement', row: true, review: false, statement: { ...statement, span: s } })
  }
}

const onlyPosition = (tokens: readonly Token[]): boolean => {
  const bare = barePositionAt(tokens, 0, true)
  return bare !== undefined && tokens.length - bare.to <= 1
}

/** One value for all the row's actions, or one for each where there are as many. */
const shareOut = (reading: BlockReading, actions: ActionEvent[], cells: readonly Passage[], put: (a: ActionEvent, span: Span, cell: Passage) => ActionEvent): void => {
  const cell = cells.find(c => c.plain.trim() !== '')
  if (!cell || actions.length === 0) return
  const parts = pieces(reading.text, cell.span)
  const paired = actions.length > 1 && parts.length === actions.length
  for (let k = 0; k < actions.length; k++) {
    const span = paired ? parts[k] ?? trimmed(cell) : trimmed(cell)
    if (/^[\s–—-]*$/.test(cell.plain)) continue
    actions[k] = put(actions[k] as ActionEvent, span, cell)
  }
}

const dueOfCell = (cell: Passage, span: Span): Due => {
  const plain = cell.plain.slice(span.start - cell.span.start, span.end - cell.span.start)
  const due = dueIn(plain, span.start)
  return { span, ...(due?.date ? { date: due.date } : {}) }
}

