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

const label = /^\p{Lu}[\p{L}'’ ?]{1,40}$/u
/** A label follows the head of a line, of a bold run or of a sentence. */
const breaks = ['\n', '.', ';', ')', '–', '—', '|']
/** Characters before a colon in which its label stands. */
const reach = 50

interface Labelled {
  readonly header: string
  /** Where the label begins, and where what it labels does. */
  readonly at: number
  readonly from: number
}

const labelsIn = (plain: string): readonly Labelled[] => {
  const out: Labelled[] = []
  for (let colon = plain.indexOf(':'); colon >= 0; colon = plain.indexOf(':', colon + 1)) {
    const start = Math.max(0, colon - reach)
    const before = plain.slice(start, colon)
    const cut = Math.max(...breaks.map(b => before.lastIndexOf(b)))
    const header = before.slice(cut + 1).trim()
    if ((cut < 0 && start > 0) || !label.test(header)) continue
    out.push({ header, at: start + before.indexOf(header, cut + 1), from: colon + 1 })
  }
  return out
}

/** Undefined where the cell opens with no label, or holds fewer than two. `text`: the block's. */
export const fieldCells = (text: string, cell: Passage): readonly FieldCell[] | undefined => {
  if (!cell.plain.includes(':')) return undefined
  const plain = labelsApart(text, cell)
  const found = labelsIn(plain).flatMap(({ header, at, from }) => {
    const role = columnRoleOf(header)
    return role && role !== 'reference' ? [{ role, header, at, from }] : []
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
