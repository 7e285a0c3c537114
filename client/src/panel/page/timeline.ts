/** The timeline: months from the earliest on, each kind of date with its own shape. */
import type { TimelineView } from '../../../../server/src/review/panel/view.ts'
import type { Show } from '../messages.ts'
import { element, keep } from './dom.ts'
import { link } from './links.ts'
import { part, picture, sentence, type Part } from './parts.ts'
import { tableBehind } from './table.ts'

type Month = TimelineView['months'][number]

export function timelinePart(): { readonly part: Part; show(now: Show): void } {
  const own = part('timeline')
  const months = element('ol', { class: 'months' })
  const undated = element('div', { class: 'undated' })
  const drawing = picture('timeline', element('div', {}, months, undated))
  return {
    part: own,
    show: ({ view, words }) => {
      if (!view) return
      const { heading, says, columns, months: all, undated: apart } = view.timeline
      own.heading.textContent = heading
      own.show([sentence(says), ...(all.length + apart.length === 0 ? [] : [
        { key: 'picture', from: '', draw: () => drawing.node },
        { key: 'table', from: view.timeline, draw: () => tableBehind('timeline table', words.table, heading, columns, [
          ...all.flatMap(month => month.entries.map(({ day, what, text, to }) => [day, what, { text, to }])),
          ...apart.flatMap(({ heading: kind, when, entries }) => entries.map(entry => [when, kind, entry])),
        ]) },
      ])])
      drawing.describe(`${heading}. ${says}`, words)
      keep(months, all, ({ key }) => key, drawMonth)
      keep(undated, apart, group => group.heading, group => element('div', {}, element('h3', {}, group.heading), element('ul', {}, ...group.entries.map(entry => element('li', { class: 'missing-date' }, link(entry))))))
      drawing.settle()
    },
  }
}

function drawMonth({ key, name, gap, entries }: Month): Element {
  return element('li', { 'class': 'month', 'data-anchor': key },
    gap !== '' && element('p', { class: 'gap-words' }, gap),
    element('h3', {}, name),
    element('ul', {}, ...entries.map(entry => element('li', { class: `entry ${entry.kind}` },
      element('span', { class: 'what' }, entry.what), element('span', { class: 'day' }, entry.day === entry.text ? '' : entry.day), link(entry, '', `${entry.what}, ${entry.day}${entry.day === entry.text ? '' : `: ${entry.text}`}`)))))
}
