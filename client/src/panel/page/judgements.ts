/** What the reviewers have said of one question or finding. */
import type { JudgedSubject, JudgementView, PageWords } from '../messages.ts'
import { element } from './dom.ts'

export function judgementList({ judgements, differ }: JudgedSubject, words: PageWords): HTMLElement {
  return element('div', { class: 'judgements' }, differ && element('p', { class: 'differ' }, words.differ), element('ul', {}, ...judgements.map(one => judgementItem(one, words))))
}

export function judgementItem({ subject, by, judged, state, day, note, again }: JudgementView, words: PageWords): HTMLElement {
  return element('li', { class: again ? 'judgement again' : 'judgement' },
    again !== '' && element('span', { class: 'look' }, again),
    element('span', { class: 'state' }, state),
    element('span', { class: 'by' }, `${by}, ${day}`),
    judged && element('button', { 'type': 'button', 'class': 'plain', 'data-compare': by, 'data-subject': subject, 'data-id': `compare ${subject} ${by}` }, words.compare),
    note !== '' && element('p', { class: 'note' }, note),
  )
}
