/** A cell that holds fields of its own, “**WHAT:** A rota. **WHO:** Head of Service. **WHEN:** by June”, as the cells that it stands for. */
import type { Passage } from '../blockReading.ts'
import { columnRoleOf, type ColumnRole } from './columnRoles.ts'
import { labelsApart } from './fields.ts'
import { stretch } from './stretch.ts'

export interface FieldCell {
  readonly role: ColumnRole
  readonly header: string
  readonly cell: Passage
}

/** A label at the head of a line, of a bold run or of a sentence. */
const label = /(^|\n|[.;)]\s{1,3}|\s[–—|]\s)([^\S\n]{0,4})(\p{Lu}[\p{L}'’ ?]{1,40}?)\s{0,2}:(?=\s|$)/gu

/** Undefined where the cell opens with no label, or holds fewer than two. `text`: the block's. */
export const fieldCells = (text: string, cell: Passage): readonly FieldCell[] | undefined => {
  if (!cell.plain.includes(':')) return undefined
  const plain = labelsApart(text, cell)
  const found = [...plain.matchAll(label)].flatMap(match => {
    const role = columnRoleOf(match[3] ?? '')
    const at = match.index + (match[1]?.length ?? 0) + (match[2]?.length ?? 0)
    return role && role !== 'reference' ? [{ role, header: match[3] ?? '', at, from: match.index + match[0].length }] : []
  })
  if (new Set(found.map(f => f.role)).size < 2 || plain.slice(0, found[0]?.at).trim() !== '') return undefined
  const out = found.map(({ role, header, from }, k): FieldCell => {
    let start = from, end = found[k + 1]?.at ?? plain.length
    while (start < end && /\s/.test(plain.charAt(start))) start++
    while (end > start && /[\s|]/.test(plain.charAt(end - 1))) end--
    if (role !== 'action' && /[.;]/.test(plain.charAt(end - 1))) end--
    return { role, header, cell: stretch(cell, start, end) }
  })
  return out.filter(f => f.cell.plain.trim() !== '')
}
