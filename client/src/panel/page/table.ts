/** The table behind a picture: the same things in rows and columns, drawn when somebody unfolds it. */
import type { Cell, Link } from '../../../../server/src/review/panel/view.ts'
import { element, unfolding } from './dom.ts'
import { link } from './links.ts'

export type TableCell = string | Cell | readonly Link[]

export function tableBehind(id: string, summary: string, caption: string, columns: readonly string[], rows: readonly (readonly TableCell[])[]): HTMLElement {
  return unfolding(id, summary, () => element('div', { class: 'scrolls' }, element('table', {},
    element('caption', { class: 'unseen' }, caption),
    element('thead', {}, element('tr', {}, ...columns.map(column => element('th', { scope: 'col' }, column)))),
    element('tbody', {}, ...rows.map((row, r) => element('tr', {}, ...row.map((cell, c) => element(c === 0 ? 'th' : 'td', c === 0 ? { scope: 'row' } : {}, ...contents(cell, `${id} ${r} ${c}`)))))),
  )))
}

const contents = (cell: TableCell, id: string): readonly (Node | string)[] =>
  typeof cell === 'string' ? [cell] : isList(cell) ? cell.map((one, i) => element('div', {}, link(one, '', undefined, `${id} ${i}`))) : [link(cell, '', undefined, id)]

const isList = (cell: TableCell): cell is readonly Link[] => Array.isArray(cell)
