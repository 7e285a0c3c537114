/** Reading ease: a bar for each section, with the profile's limit drawn across. */
import type { ReadingRow } from '../../../../server/src/review/panel/view.ts'
import type { Show } from '../messages.ts'
import { element, keep } from './dom.ts'
import { link } from './links.ts'
import { part, picture, sentence, type Part } from './parts.ts'
import { tableBehind } from './table.ts'

export function readingPart(): { readonly part: Part; show(now: Show): void } {
  const own = part('reading')
  const limitWords = element('span')
  const limit = element('p', { 'class': 'limit-words', 'aria-hidden': 'true' }, limitWords)
  const bars = element('ul', { class: 'bars' })
  const drawing = picture('reading', element('div', { class: 'limited' }, limit, bars))
  return {
    part: own,
    show: ({ view, words }) => {
      if (!view) return
      const { heading, says, columns, limit: line, rows, source } = view.reading
      own.heading.textContent = heading
      own.show([sentence(says), ...(rows.length === 0 ? [] : [
        { key: 'picture', from: '', draw: () => drawing.node },
        { key: 'source', from: [line.says, source], draw: () => element('p', { class: 'says' }, `${line.says}. ${source}`) },
        { key: 'table', from: rows, draw: () => tableBehind('reading table', words.table, heading, columns, rows.map(({ text, to, age, beyond, sentences }) => [{ text, to }, beyond === '' ? age : `${age}, ${beyond}`, sentences])) },
      ])])
      drawing.describe(`${heading}. ${line.says}`, words)
      drawing.inner.style.setProperty('--limit', String(line.at))
      limitWords.textContent = line.says
      keep(bars, rows, ({ to }) => to, drawRow)
      drawing.settle()
    },
  }
}

function drawRow(row: ReadingRow): Element {
  const { depth, age, length, beyond, sentences, text } = row
  const bar = element('span', { 'class': beyond === '' ? 'bar' : 'bar beyond', 'aria-hidden': 'true' })
  bar.style.setProperty('--length', String(length))
  const name = link(row, 'bar-name', `${text}: ${age}${beyond === '' ? '' : `, ${beyond}`}; ${sentences}`)
  name.style.setProperty('--depth', String(Math.min(3, depth)))
  return element('li', {}, element('span', { class: 'bar-row' }, name, element('span', { class: 'bar-space' }, bar), element('span', { class: 'bar-count' }, beyond === '' ? age : `${age}, ${beyond}`)), element('p', { class: 'kind' }, sentences))
}
