/** Which findings a record of a table is about. */
import type { Passage } from '../blockReading.ts'
import { calledName } from './calledName.ts'
import { codeOf } from './columnRoles.ts'
import type { FindingWord } from './findingWords.ts'
import { bareNumber, mentionAt, mentions, type FindingName } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import { cellTokens, type RecordCells } from './tableRecords.ts'
import { isCapital, isMark, wordAt } from './words.ts'

export interface RecordName {
  readonly names: readonly FindingName[]
  /** The cell that names them. */
  readonly cell: Passage
}

/** The findings that the record's cells name, with the cell that does. `lists`: a bare number is a finding's. */
export const namesOf = (record: RecordCells, family: string, words: PhraseSet<FindingWord>, lists: boolean, stems: boolean): RecordName | undefined => {
  const cells = [...record.filter(c => c.role === 'reference'), ...record.filter(c => c.role === 'finding')]
  for (const { cell, role, title } of cells) {
    const tokens = cellTokens(cell)
    // “| Recommendation A | Landlords should … |”
    const titled = title && mentionAt(cellTokens(title), 0, words)
    if (titled) return { names: titled.names, cell }
    const at = tokens.findIndex(t => !isMark(t))
    const mention = at < 0 ? undefined : mentionAt(tokens, at, words)
    if (mention) {
      const more = role === 'reference' ? mentions(tokens.slice(mention.to, mention.to + 40), words).filter(m => m.names[0]?.family === mention.names[0]?.family) : []
      return { names: [...mention.names, ...more.flatMap(m => m.names)], cell }
    }
    const own = calledName(cell.plain) ?? (lists ? calledName(cell.plain, family) : undefined)
    if (own) return { names: [own], cell }
    if (!lists) continue
    const number = bareNumber(tokens.slice(Math.max(0, at)), family)
    if (!number) continue
    const to = number.to + Math.max(0, at)
    const next = tokens[to]
    // “**4.1** Carers' assessments should …”, but “28 days”.
    const alone = role === 'reference' || ['.', ')', ':'].includes(wordAt(tokens, to - 1)) || next === undefined || ['.', ')', ':', '–', '-', '—'].includes(next.word) || isCapital(next)
    if (!alone) continue
    return { names: role === 'reference' && stems ? number.names.map(stemOf) : number.names, cell }
  }
  // “AFI 2”, “B”, of no family that is known.
  const cell = cells[0]?.cell
  const code = lists && cells[0]?.role === 'reference' && record.some(c => c.role === 'finding' || c.role === 'position') ? codeOf(cell?.plain ?? '')?.[1] : undefined
  return cell && code ? { names: [{ family, number: (/\d.*/.exec(code)?.[0] ?? code).toLowerCase(), label: code }], cell } : undefined
}

/** “1” for “1.2”. */
export const stemOf = (name: FindingName): FindingName => ({ ...name, number: name.number.split('.')[0] ?? name.number, label: name.label.split(/\.\d/, 1)[0]! })

/** Rows “1.1” and “1.2” are actions on 1: their numbers are decimals throughout, and no row of one stem tells a finding of its own. */
export const numbersActions = (records: readonly RecordCells[]): boolean => {
  const told = new Set<string>()
  for (const r of records) {
    const reference = r.find(c => c.role === 'reference')?.cell.plain ?? ''
    if (!/^\W{0,4}\d+\.\d+\W{0,4}$/.test(reference) && reference.trim() !== '') return false
    const stem = /\d+/.exec(reference)?.[0] ?? ''
    const said = r.find(c => c.role === 'finding')?.cell.plain.trim() ?? ''
    const text = isDitto(said) ? '' : said
    // “1.1 … Accepted”, “1.2 … Not accepted”: each is answered by itself.
    if (text === '' && !r.some(c => c.role === 'position')) continue
    if (told.has(stem) && (text === '' || !told.has(`${stem} ${text}`))) return false
    told.add(stem)
    told.add(`${stem} ${text}`)
  }
  return true
}

/** “As above”, a ditto mark. */
export const isDitto = (plain: string): boolean => ['', 'ditto', 'as above', 'see above', 'do'].includes(plain.toLowerCase().replace(/[^a-z\d ]/g, '').trim())
