/** Links to the words. */
import type { Cell, Link } from '../../../../server/src/review/panel/view.ts'
import { element } from './dom.ts'

/** A button that goes to its words. Where nothing stands, its shape says so too. `label`: for what it says by its place on the screen. */
export function link({ text, to, missing }: Link & Partial<Cell>, name = '', label?: string, id = to): HTMLButtonElement {
  return element('button', { 'type': 'button', 'class': `${name}${missing ? ' missing' : ''}`.trim() || undefined, 'data-to': to, 'data-id': id, 'aria-label': label }, text)
}
