/** What the parts of the page have in common. */
import type { Asks } from '../../../../server/src/review/panel/view.ts'
import type { PageWords } from '../messages.ts'
import { element, keep } from './dom.ts'
import { rove, settle } from './roving.ts'

/** A part of the page that is updated in place. */
export interface Part {
  readonly node: HTMLElement
  readonly heading: HTMLElement
  /** Below the heading, in order; each is kept while what it is drawn from stays the same. */
  show(blocks: readonly Block[]): void
}

export interface Block {
  readonly key: string
  /** Whatever it is drawn from. */
  readonly from: unknown
  readonly draw: () => Element
}

export function part(id: string): Part {
  const heading = element('h2', { id, tabindex: '-1' })
  const body = element('div', { class: 'body' })
  return {
    node: element('section', { 'aria-labelledby': id, 'data-anchor': id, 'class': `${id}-part` }, heading, body),
    heading,
    show: blocks => keep(body, blocks, ({ key }) => key, ({ draw }) => draw()),
  }
}

export const sentence = (says: string): Block => ({ key: 'says', from: says, draw: () => element('p', { class: 'says' }, says) })

/** A question to the reader, with the marker's words. */
export const asking = (asks: Asks | undefined): readonly Block[] => (asks ? [{
  key: 'asks', from: asks,
  draw: () => element('div', { class: 'asks' }, element('p', {}, asks.question), asks.quote !== undefined && element('blockquote', {}, asks.quote)),
}] : [])

/** A picture whose elements are reached by the arrow keys. It is made once and updated in place. */
export interface Picture {
  readonly node: HTMLElement
  readonly inner: HTMLElement
  settle(): void
  describe(label: string, words: PageWords): void
}

export function picture(name: string, inner: HTMLElement): Picture {
  const hint = element('p', { class: 'hint', id: `${name}-hint` })
  const group = element('div', { 'role': 'group', 'class': `picture ${name}-picture`, 'aria-describedby': hint.id }, inner)
  rove(group)
  return {
    node: element('div', {}, group, hint),
    inner,
    settle: () => settle(group),
    describe: (label, words) => {
      group.setAttribute('aria-label', label)
      hint.textContent = words.arrows
    },
  }
}
