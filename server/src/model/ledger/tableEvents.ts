/** A table read record by record. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import { called } from './calledName.ts'
import { barePositionAt, barePositionsIn, labelledPosition } from './barePosition.ts'
import type { ColumnRole } from './columnRoles.ts'
import { deedEvents } from './deedEvents.ts'
import type { ActionEvent, CodedEvent, LedgerEvent, StatementEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { bareNumber, mentionAt, type FindingName } from './labels.ts'
import { codeOf, codesIn, isCode, type Codes } from './legend.ts'
import { isOwnerPhrase, looksLikeOwner } from './owners.ts'
import { pieces } from './pieces.ts'
import type { PhraseSet } from './phrases.ts'
import type { StatedPosition } from './positionWords.ts'
import { saysNone } from './saysNone.ts'
import { statements } from './statements.ts'
import { stretch } from './stretch.ts'
import { byItself, type OfRow, type Row } from './rowByItself.ts'
import { isDitto, namesOf, numbersActions } from './tableNames.ts'
import { tickedBox } from './tickedBox.ts'
import { cellTokens, recordsOf, type RecordCell, type RecordCells } from './tableRecords.ts'
import { isNothing, shared } from './tableShares.ts'
import { trimmedCell } from './tableText.ts'
import { isMark, tokenise, wordAt, type Token } from './words.ts'
import { ownPosition } from './statement.ts'

const courseWords = new RegExp(grammar.tableEvents.course, 'i')

export const tableEvents = (reading: BlockReading, words: PhraseSet<FindingWord>): readonly LedgerEvent[] => {
  const { records, roles, family, refersToFindings, heads } = recordsOf(reading, words)
  const codes = codeTable(records)
  if (codes) return [{ kind: 'legend', codes }]
  const out: LedgerEvent[] = []
  for (const p of reading.passages) if (p.kind === 'header-cell') for (const codes of [codesIn(p.plain)]) if (codes) out.push({ kind: 'legend', codes })
  const lists = roles.includes('finding') || roles.includes('position') || refersToFindings || referencesFindings(records, words)
  const acts = roles.includes('action') || roles.includes('owner') || roles.includes('due')
  if (!lists && !acts) return out
  if (!lists && !roles.includes('owner') && isTimetable(records)) return out
  const stems = numbersActions(records)
  let owner: RecordCell | undefined
  let below = false
  for (const record of records) {
    const head = heads.has(record) ? record[0] : undefined
    if (!head) {
      const check = checkIn(reading, record)
      for (const e of rowEvents({ text: reading.text, record: owner && !record.some(c => c.role === 'owner') ? [...record, owner] : record, words, family, lists, stems, below, owned: roles.includes('owner') }))
        out.push(e.kind === 'action' && check && !e.monitoring ? { ...e, monitoring: check } : e)
      continue
    }
    const named = headOf(head, { words, family, out })
    below ||= named
    owner = !named && head.cell.plain.length < longestBody && looksLikeOwner(head.cell.plain) ? { ...head, role: 'owner', cell: withoutMarks(head.cell) } : undefined
  }
  reading.passages.forEach((p, i) => {
    if (p.kind === 'cell') out.push({ kind: 'text', span: p.span, passage: i, words: 0, review: p.speaker === 'review', reason: false })
  })
  return out
}

/** “Dip sample in April: 44 of 60 forms” in a column of progress or evidence: how the row's actions are checked. */
const checkIn = ({ evidence }: BlockReading, record: RecordCells): Span | undefined => {
  const cells = record.filter(c => c.role === 'progress' || c.role === 'evidence')
  const found = evidence.find(e => e.question === 'monitoring' && e.strength === 'full' && cells.some(({ cell: { span } }) => span.start <= e.start && e.end <= span.end))
  return found && { start: found.start, end: found.end }
}

/** “Report received | 7 April”, “Response agreed | 16 June”: the course of the response itself. */
const isTimetable = (records: readonly RecordCells[]): boolean => {
  const steps = records.flatMap(r => r.filter(c => c.role === 'action').map(c => c.cell.plain))
  return steps.length > 0 && steps.filter(s => /\b(?:report|review|response|plan|board|partners?)\b/i.test(s) && courseWords.test(s)).length * 2 >= steps.length
}

/** The reference column names findings: “R1”, “Recommendation 2”. */
const referencesFindings = (records: readonly RecordCells[], words: PhraseSet<FindingWord>): boolean => {
  const named = records.filter(r => r.some(c => c.role === 'reference' && (called.test(c.cell.plain) || mentionAt(cellTokens(c.cell), 0, words))))
  return named.length > 0 && named.length * 2 >= records.length
}

/** Without white space and the marks of emphasis at its ends. */
const withoutMarks = (cell: Passage): Passage => {
  const from = cell.plain.length - cell.plain.trimStart().length
  return stretch(cell, from, cell.plain.trimEnd().length)
}

/** A merged cell that heads the rows below it: the finding that they answer, with its position. False where it names none. */
const headOf = ({ cell }: RecordCell, { words, family, out }: Pick<Row, 'words' | 'family'> & { readonly out: LedgerEvent[] }): boolean => {
  const tokens = cellTokens(cell)
  const at = Math.max(0, tokens.findIndex(t => !isMark(t)))
  const mention = mentionAt(tokens, at, words)
  const number = mention ? undefined : bareNumber(tokens.slice(at), family)
  const to = mention?.to ?? (number ? at + number.to : 0)
  const names = mention?.names ?? (number && ['.', ')', ':', '–', '-'].includes(wordAt(tokens, to)) ? number.names : [])
  if (names.length === 0) return false
  const rest = tokens.slice(to).find(t => !isMark(t))
  const span = trimmedCell(cell)
  out.push({ kind: 'row', span, names, family, text: { start: rest?.start ?? span.end, end: span.end }, goesOn: 'new' })
  const labelled = barePositionsIn(tokens.slice(to))
  for (const b of labelled) out.push(inRow(b.span, b.position, b.reason || b.position !== 'accepted' && tokens.length - to - b.to > 6))
  if (labelled.length === 0) out.push(...positionEvents(cell, words))
  return true
}

/** Characters of a body's name at most. */
const longestBody = 80

/** A table that explains codes: “| PA | Partly accepted |”. */
const codeTable = (records: readonly RecordCells[]): Codes | undefined =>
  records.length > 1 && records.every(r => r.length === 2 && isCode(r[0]?.cell.plain ?? '')) ? codesIn(records.map(r => `${r[0]?.cell.plain ?? ''} = ${r[1]?.cell.plain ?? ''}`).join('; ')) : undefined

/** What a row says, by its own words alone. */
export const readRow = (row: Row): readonly OfRow[] => {
  const { text, record, words, family, lists, stems, below, owned } = row
  const out: OfRow[] = []
  const of = (role: ColumnRole): readonly Passage[] => record.filter(c => c.role === role).map(c => c.cell)
  const reference = of('reference')[0]
  const told = of('finding').filter(c => c.plain.trim().length > 3 && !isDitto(c.plain))
  const named = namesOf(record, family, words, lists, stems)
  const finding = told.find(c => c === named?.cell) ?? told[0]
  const place = finding ?? reference ?? record[0]?.cell
  if (!place) return out
  const numbers = !lists && reference ? /^\W{0,4}(\d{1,3})(?:\.\d{1,3}|[a-z])\W{0,4}$/.exec(reference.plain) : null
  out.push({
    kind: 'row', span: trimmedCell(named?.cell ?? place), names: named?.names ?? [], family, text: finding ? trimmedCell(finding) : { start: place.span.start, end: place.span.start },
    goesOn: !lists ? below ? 'same' : 'none' : named || finding ? 'new' : 'same', ...(numbers ? { stem: numbers[1] ?? '' } : {}), ...(owned ? { owned } : {}),
  })
  const several = bodiesPosition(record)
  if (several) out.push(inRow(several.span, several.position))
  else for (const { role, cell, position } of record) {
    if (role !== 'position') continue
    if (position) out.push(inRow(trimmedCell(cell), position))
    else out.push(...positionEvents(cell, words))
  }
  // “Light the steps. **Agreed**”: the position ends the recommendation's own cell.
  if (!out.some(e => e.kind !== 'row') && !record.some(c => c.role === 'position')) for (const cell of told) out.push(...endPosition(text, cell))
  const tellsWho = record.some(c => (c.role === 'owner' || c.role === 'due') && !isNothing(c.cell.plain))
  const refused = !tellsWho && !record.some(c => c.role === 'position') && out.some(e => e.kind === 'statement' && e.statement.position === 'not-accepted')
  const actions: ActionEvent[] = []
  const deedsOf = (cell: Passage, span: { readonly start: number; readonly end: number }, tokens: readonly Token[], whole: boolean): void => {
    for (const e of deedEvents({ reading: row, passage: cell, sentence: span, next: undefined, tokens, words, label: 'action', checks: undefined, review: false, ...(whole ? { whole } : {}) }))
      if (e.kind === 'action' && (whole || !(e.elliptic && e.agentless))) actions.push({ ...e, row: true, names: lists ? [] : e.names.length > 0 ? e.names : bracketed(text.slice(span.start, span.end)) })
  }
  const cells = of('action')
  // “Agree. We hold that …” where nobody is named and no day: the answer, its actions in the rows below.
  const unowned = owned && !tellsWho
  for (const cell of cells) {
    const tokens = cellTokens(cell)
    // “Accepted. The Trust will …”: a position may open the cell of actions.
    if (of('position').length === 0) out.push(...positionEvents(cell, words))
    for (const piece of pieces(text, cell.span)) {
      const own = tokens.filter(t => t.start >= piece.start && t.end <= piece.end)
      if (own.length > 0 && !onlyPosition(own) && !saysNone(own)) deedsOf(cell, piece, own, !refused && (!unowned || !opensWithPosition(own)))
    }
  }
  // “Accept. The strategy will be issued again.”: what follows the position, where no column is for actions.
  if (cells.length === 0) for (const { role, cell } of record) for (const [k, s] of (role === 'position' ? cell.sentences.slice(1) : role === 'progress' ? cell.sentences : []).entries()) deedsOf(cell, s, cellTokens(cell).filter(t => t.start >= s.start && t.end <= s.end), k === 0 && role === 'position' && tellsWho && takenUp(out) && !bodiesIn(cell, cellTokens(cell)))
  out.push(...shared(row, record, actions))
  return out
}

const rowEvents = byItself(readRow)

/** Where several bodies answer in columns of their own: accepted where all do, refused where all do, else in part. */
const bodiesPosition = (record: RecordCells): { readonly position: StatedPosition; readonly span: Span } | undefined => {
  const cells = record.filter(c => c.role === 'position' && !c.position && c.cell.plain.trim().length < longestAnswer)
  if (cells.length < 2) return undefined
  const read = cells.flatMap(({ cell }) => {
    const tokens = cellTokens(cell)
    const found = barePositionAt(tokens, Math.max(0, tokens.findIndex(t => !isMark(t) || tickMarks.has(t.word))), true)
    return found ? [{ position: found.position, span: trimmedCell(cell) }] : []
  })
  const first = read[0]
  if (!first) return undefined
  const same = read.every(r => r.position === first.position)
  return same ? first : { position: 'accepted-in-part', span: read.find(r => r.position !== 'accepted')?.span ?? first.span }
}

/** “Quays: accepted. Ferries: not accepted.”: what several bodies say in one cell. */
const bodiesIn = (cell: Passage, tokens: readonly Token[]): { readonly position: StatedPosition; readonly span: Span } | undefined => {
  const said = tokens.flatMap((t, k) => {
    const found = [':', '–', '—'].includes(t.word) && k > 0 && !isMark(tokens[k - 1]) ? barePositionAt(tokens, k + 1, true) : undefined
    return found && (found.to >= tokens.length || isMark(tokens[found.to])) ? [found] : []
  })
  // “Police: accepted”
  if (said.length === 0 || said.length === 1 && (tokens.filter(t => t.word === ':').length > 1 || !isOwnerPhrase(tokens.slice(0, tokens.findIndex(t => t.word === ':'))))) return undefined
  const first = said[0]!.position
  return { position: said.every(s => s.position === first) ? first : 'accepted-in-part', span: trimmedCell(cell) }
}

/** Characters of a body's answer in a column of its own. */
const longestAnswer = 40
const tickMarks = new Set(['✓', '✔', '☑', '✗', '✘', '☒'])

/** “… on the referral form [1]”, “(2, 4)”: the findings that an action says it answers, by their numbers alone. */
const bracketed = (text: string): readonly FindingName[] =>
  [.../\[(\d{1,2}(?:(?:, | and | & |\/)\d{1,2}){0,5})\]\W{0,3}$/.exec(text)?.[1]?.matchAll(/\d+/g) ?? []].map(([number]) => ({ family: '', number, label: number }))

const positionEvents = (cell: Passage, words: PhraseSet<FindingWord>): readonly (StatementEvent | CodedEvent)[] => {
  const tokens = cellTokens(cell)
  const at = tokens.findIndex(t => !isMark(t) || tickMarks.has(t.word))
  const bare = at < 0 ? undefined : tickedBox(tokens) ?? labelledPosition(tokens, at) ?? barePositionAt(tokens, at, true)
  if (bare) return [inRow(bare.span, bare.position, bare.reason || bare.position !== 'accepted' && tokens.length - bare.to > 6)]
  const each = bodiesIn(cell, tokens)
  if (each) return [inRow(each.span, each.position, false)]
  // “PA – online will count as attendance”
  const code = /^\s*(?:[A-Z]{1,4}(?= ?[–—:.(-]))?/.exec(cell.plain)![0]
  if (code.trim() !== '' || isCode(cell.plain)) return [{ kind: 'coded', code: codeOf(code.trim() || cell.plain), span: trimmedCell(cell) }]
  return cell.sentences.flatMap(s => statements(tokens.filter(t => t.start >= s.start && t.end <= s.end), words).map((statement): StatementEvent => ({ kind: 'statement', row: true, review: false, statement: { ...statement, span: s } })))
}

/** The row accepts, wholly or in part. */
const takenUp = (events: readonly OfRow[]): boolean => events.some(e => e.kind === 'statement' && /^accepted/.test(e.statement.position))

const opensWithPosition = (tokens: readonly Token[]): boolean => barePositionAt(tokens, 0, true) !== undefined

/** What a recommendation's cell ends with: in brackets, in bold, on a line of its own or in sentences of its own. */
const endPosition = (text: string, cell: Passage): readonly StatementEvent[] => {
  for (const s of cell.sentences.slice(1)) {
    const own = cellTokens(cell).filter(t => t.start >= s.start && t.end <= s.end)
    const from = own.findIndex(t => !isMark(t))
    const bare = from < 0 ? undefined : labelledPosition(own, from) ?? barePositionAt(own, from)
    if (bare && (bare.to >= own.length || isMark(own[bare.to]))) return [inRow(bare.span, bare.position, bare.position !== 'accepted' && own.length - bare.to > 3)]
  }
  const source = text.slice(cell.span.start, cell.span.end)
  let end = source.length
  while (end > 0 && ' \t\n*_.)]'.includes(source.charAt(end - 1))) end--
  let at = end
  while (at > 0 && end - at < longestEnd && !'([*_.?!;:>–—'.includes(source.charAt(at - 1))) at--
  const tokens = at > 0 && end - at < longestEnd ? tokenise(cell.plain.slice(at, end), cell.span.start + at) : []
  const read = tokens.length > 0 ? labelledPosition(tokens, 0) ?? barePositionAt(tokens, 0) : undefined
  if (!read || read.to < tokens.length) return []
  return [inRow(read.span, read.position, false)]
}
const inRow = (span: Span, position: StatedPosition, reason = false): StatementEvent => ({ kind: 'statement', row: true, review: false, statement: ownPosition(span, position, reason) })
/** UTF-16 units of a position that ends a cell. */
const longestEnd = 50

const onlyPosition = (tokens: readonly Token[]): boolean => {
  const bare = barePositionAt(tokens, 0, true)
  // “Not agreed – the Partnership cannot fund one”: the reason follows, no action.
  return bare !== undefined && (tokens.length - bare.to <= 1 || bare.position === 'not-accepted' && /^(?:not|rejected|declined|refused)$/.test(wordAt(tokens, 0)))
}
