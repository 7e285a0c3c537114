/** A table cut into records: one for each row or, where it lies on its side, for each column. */
import type { BlockReading, Passage } from '../blockReading.ts'
import { barePositionAt } from './barePosition.ts'
import { called } from './calledName.ts'
import { columnRoles, roleOfHeader, type ColumnRole } from './columnRoles.ts'
import type { FindingWord } from './findingWords.ts'
import { bareNumber, mentionAt } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import type { StatedPosition } from './positionWords.ts'
import { statements } from './statements.ts'
import { fieldCells } from './cellFields.ts'
import { recent } from '../../remembered.ts'
import { tickColumns, tickedColumn } from './tableTicks.ts'
import { tokenise, type Token } from './words.ts'

export interface RecordCell {
  readonly role: ColumnRole
  readonly header: string
  readonly cell: Passage
  /** The ticked column is a position itself. */
  readonly position?: StatedPosition
  /** In a table on its side, the words that name the row: “Recommendation A”. */
  readonly title?: Passage
}

/** One record of the table: what stands under each role. A role may have several cells. */
export type RecordCells = readonly RecordCell[]

export interface Records {
  readonly records: readonly RecordCells[]
  readonly roles: readonly ColumnRole[]
  /** The kind of finding that the headers name. */
  readonly family: string
  /** A column of references is headed by a word for findings: “Rec. no.”, “Links to finding”. */
  readonly refersToFindings: boolean
  /** Records of one merged cell that heads those below it: “**Recommendation 2: … Accepted.**”. */
  readonly heads: ReadonlySet<RecordCells>
}

/** Several readers of a row ask for them. */
export const cellTokens: (cell: Passage) => readonly Token[] = recent(cell => tokenise(cell.plain, cell.span.start))

export const recordsOf = (reading: BlockReading, words: PhraseSet<FindingWord>): Records => {
  const headers: Passage[] = []
  const rows: Passage[][] = []
  for (const p of reading.passages) {
    if (!p.cell) continue
    if (p.kind === 'header-cell') headers[p.cell.column] = p
    else (rows[p.cell.row] ??= [])[p.cell.column] = p
  }
  const width = Math.max(headers.length, ...rows.map(r => r?.length ?? 0), 0)
  const onSide = lyingOnItsSide(headers, rows, width, words)
  if (onSide) return onSide
  const columns = Array.from({ length: width }, (_, c) => ({ header: headers[c]?.plain.trim() ?? '', cells: rows.map(r => r?.[c]?.plain ?? '').filter(t => t.trim() !== '') }))
  const heads = headRows(rows, width)
  const ticks = tickColumns(columns)
  const full = heads.size === 0 ? columns : columns.map((c, k) => ({ ...c, cells: rows.filter(r => r && !heads.has(r)).map(r => r[k]?.plain ?? '').filter(t => t.trim() !== '') }))
  const named = columnRoles(full.filter((_, c) => !ticks.has(c)))
  let k = 0
  const roles = columns.map((_, c): ColumnRole => ticks.has(c) ? 'position' : named[k++] ?? 'other')
  const leading = new Set<RecordCells>()
  const records = rows.filter(Boolean).map((row): RecordCells => {
    const ticked = tickedColumn(row, ticks)
    const record = Array.from({ length: width }, (_, c) => c).flatMap((c): readonly RecordCell[] => {
      const cell = row[c]
      if (!cell || cell.plain.trim() === '' || ticks.has(c) && c !== ticked) return []
      const header = columns[c]?.header ?? ''
      const position = ticks.get(c)
      return position ? [{ role: 'position', header, cell, position }] : fieldCells(reading.text, cell) ?? [{ role: roles[c] ?? 'other', header, cell }]
    })
    if (heads.has(row)) leading.add(record)
    return record
  }).filter(r => r.length > 0)
  return { records, roles: [...new Set([...roles, ...records.flatMap(r => r.map(c => c.role))])], heads: leading, ...headed(columns.map(c => c.header), roles, words) }
}

/** Rows of one cell, the first, in a table of several columns whose other rows are fuller. */
const headRows = (rows: readonly (readonly Passage[])[], width: number): ReadonlySet<readonly Passage[]> => {
  const filled = (row: readonly Passage[]): number => row.filter(c => c && c.plain.trim() !== '').length
  const all = rows.filter(Boolean)
  const heads = all.filter(r => filled(r) === 1 && (r[0]?.plain.trim() ?? '') !== '')
  return width > 2 && heads.length > 0 && all.filter(r => filled(r) > 1).length >= heads.length ? new Set(heads) : new Set()
}

/** The headers stand in the first column: “| Action | … |”, “| Lead | … |”, one record a column. */
const lyingOnItsSide = (headers: readonly Passage[], rows: readonly (readonly Passage[])[], width: number, words: PhraseSet<FindingWord>): Records | undefined => {
  if (width < 2) return undefined
  const lines = [headers, ...rows.filter(Boolean)]
  const names = (l: readonly Passage[]): boolean => l.length > 1 && l.slice(1).every(c => { const t = cellTokens(c); const m = mentionAt(t, 0) ?? bareNumber(t, 'x'); return m !== undefined && m.to >= t.length - 1 })
  // “| | Concern 1 – the bell | Concern 2 – the slip |”: each finding's column.
  const each = headers.length > 2 && headers.slice(1).every(h => h && (called.test(h.plain) || mentionAt(cellTokens(h), 0, words)))
  const first = lines.map(l => {
    const role = roleOfHeader(l[0]?.plain ?? '')
    const named = role === 'other' && l[0] ? mentionAt(cellTokens(l[0]), 0, words) : undefined
    if (each && l === headers) return { line: l, header: '', role: 'reference' as const }
    if (named && l[0] && named.to >= cellTokens(l[0]).length - 1 && l.length > 1 && !names(l)) return { line: l, header: l[0].plain.trim(), role: 'finding' as const }
    return { line: l, header: l[0]?.plain.trim() ?? '', role: (role === 'other' || role === 'finding') && names(l) ? 'reference' as const : role }
  })
  const known = first.filter(f => f.role !== 'other')
  const distinct = new Set(known.map(f => f.role))
  const across = headers.slice(1).filter(h => h && !['other', 'reference'].includes(roleOfHeader(h.plain)) && !/\d/.test(h.plain)).length
  const short = first.every(f => f.header.length < 60)
  if (!each && (distinct.size < 3 || known.length * 5 < first.length * 3 || !short || across > 1 && distinct.size < 4 || !distinct.has('action') && !distinct.has('owner'))) return undefined
  const records: RecordCells[] = []
  for (let c = 1; c < width; c++) {
    let record: RecordCell[] = []
    for (const { line, header, role } of first) {
      const cell = line[c]
      if (!cell || cell.plain.trim() === '') continue
      // A finding's row that comes again begins a new card in the same table.
      if ((role === 'finding' || role === 'reference') && record.some(r => r.role === role || r.role === 'action')) {
        records.push(record)
        record = []
      }
      record.push({ role: role === 'position' && cell.plain.length > 60 && !statesPosition(cell, words) ? 'action' : role, header, cell, ...(role === 'finding' && line[0] ? { title: line[0] } : {}) })
    }
    if (record.length > 0) records.push(record)
  }
  return { records, roles: first.map(f => f.role), heads: new Set(), ...headed(first.map(f => f.header), first.map(f => f.role), words) }
}

const statesPosition = (cell: Passage, words: PhraseSet<FindingWord>): boolean => {
  const tokens = cellTokens(cell)
  return barePositionAt(tokens, 0, true) !== undefined || cell.sentences.some(s => statements(tokens.filter(t => t.start >= s.start && t.end <= s.end), words).some(read => read.explicit))
}

/** What the headers say of findings. */
const headed = (headers: readonly string[], roles: readonly ColumnRole[], words: PhraseSet<FindingWord>): Pick<Records, 'family' | 'refersToFindings'> => {
  const named = (wanted: ColumnRole): string | undefined => {
    for (let i = 0; i < headers.length; i++) {
      const found = roles[i] === wanted ? words.find(tokenise(headers[i] ?? '')) : undefined
      if (found) return found.value.family
    }
    return undefined
  }
  const reference = named('reference')
  return { family: named('finding') ?? reference ?? named('position') ?? 'finding', refersToFindings: reference !== undefined }
}
