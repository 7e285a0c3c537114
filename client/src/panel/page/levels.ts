/** Who is asked to change: a bar for each level, which unfolds to its actions. */
import type { LevelRow } from '../../../../server/src/review/panel/view.ts'
import type { Show } from '../messages.ts'
import { element, keep, unfolding } from './dom.ts'
import { link } from './links.ts'
import { asking, part, sentence, type Part } from './parts.ts'
import { tableBehind } from './table.ts'

export function levelsPart(): { readonly part: Part; show(now: Show): void } {
  const own = part('levels')
  const bars = element('ul', { class: 'bars' })
  return {
    part: own,
    show: ({ view, words }) => {
      if (!view) return
      const { heading, says, asks, columns, rows } = view.levels
      own.heading.textContent = heading
      const some = rows.some(({ actions }) => actions.length > 0)
      own.show([sentence(says), ...asking(asks), ...(some ? [
        { key: 'bars', from: '', draw: () => bars },
        { key: 'table', from: rows, draw: () => tableBehind('levels table', words.table, heading, columns, rows.map(({ name, count, actions }) => [name, count, actions])) },
      ] : [])])
      keep(bars, rows, ({ key }) => key, drawRow)
    },
  }
}

function drawRow({ key, name, count, length, actions }: LevelRow): Element {
  const bar = element('span', { 'class': length === 0 ? 'bar empty' : 'bar', 'aria-hidden': 'true' })
  bar.style.setProperty('--length', String(length))
  const row = element('span', { class: 'bar-row' }, element('span', { class: 'bar-name' }, name), element('span', { class: 'bar-space' }, bar), element('span', { class: 'bar-count' }, count))
  return element('li', {}, actions.length === 0 ? row : unfolding(`level ${key}`, row, () => element('ul', { class: 'quotes' }, ...actions.map(one => element('li', {}, link(one, 'quote'))))))
}
