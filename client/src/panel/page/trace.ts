/** The trace, drawn: each finding, and what follows from it, joined by lines. What is missing has words and a broken outline. */
import type { Cell, TraceAction, TraceGroup } from '../../../../server/src/review/panel/view.ts'
import type { JudgedSubject, Show } from '../messages.ts'
import { element, keep } from './dom.ts'
import { link } from './links.ts'
import { asking, part, picture, sentence, type Part } from './parts.ts'
import { tableBehind, type TableCell } from './table.ts'

export function tracePart(onGaps: (only: boolean) => void): { readonly part: Part; show(now: Show): void; gaps(only: boolean): void } {
  const own = part('trace')
  const heads = element('div', { 'class': 'heads', 'aria-hidden': 'true' })
  const groups = element('ol', { class: 'groups' })
  const none = element('p', { class: 'none', role: 'status' })
  const drawing = picture('trace', element('div', {}, heads, groups))
  const only = element('input', { 'type': 'checkbox', 'data-id': 'gaps' })
  const label = element('span')
  const choice = element('label', { class: 'choice' }, only, label)
  let noGaps = ''
  const apply = (): void => {
    own.node.classList.toggle('only-gaps', only.checked)
    none.textContent = only.checked && !groups.querySelector('.missing') ? noGaps : ''
  }
  only.addEventListener('change', () => {
    apply()
    onGaps(only.checked)
  })
  return {
    part: own,
    gaps: set => {
      only.checked = set
      apply()
    },
    show: ({ view, judged, words }) => {
      if (!view) return
      const { heading, says, asks, columns, groups: all } = view.trace
      own.heading.textContent = heading
      own.show([
        sentence(says),
        ...asking(asks),
        ...(all.length === 0 ? [] : [
          { key: 'choice', from: '', draw: () => choice },
          { key: 'picture', from: '', draw: () => drawing.node },
          { key: 'none', from: '', draw: () => none },
          { key: 'table', from: view.trace, draw: () => tableBehind('trace table', words.table, heading, columns, all.flatMap(rows)) },
        ]),
      ])
      label.textContent = words.onlyGaps
      noGaps = words.noGaps
      drawing.describe(`${heading}. ${says}`, words)
      keep(heads, [columns], () => 'heads', ([finding, position, ...others]) => element('div', { class: 'head-row' }, element('span', {}, `${finding} · ${position}`), element('span', { class: 'head-actions' }, ...others.map(name => element('span', {}, name)))))
      keep(groups, all.map(group => ({ group, judged: group.finding && judged.subjects[`finding:${group.finding.id}`], columns })), ({ group }) => group.key, drawGroup)
      drawing.settle()
      apply()
    },
  }
}

interface Drawn {
  readonly group: TraceGroup
  readonly judged: JudgedSubject | undefined
  readonly columns: readonly string[]
}

function drawGroup({ group: { key, finding, instead, noAction, actions }, judged, columns }: Drawn): Element {
  const head = finding
    ? element('div', { class: 'finding' },
      element('div', { class: 'thread' }, column(link(finding.name, 'name', `${columns[0]}: ${finding.name.text}`), 'finding')),
      column(link(finding.position, 'position', `${columns[1]}: ${finding.position.text}`), 'position'),
      finding.text !== '' && element('p', { class: 'words' }, finding.text),
      judged && element('p', { class: judged.again ? 'judged again' : 'judged' }, judged.says))
    : element('div', { class: 'finding' }, element('div', { class: instead?.missing ? 'thread none-there' : 'thread' }, element('p', { class: instead?.missing ? 'instead missing' : 'instead' }, instead?.text ?? '')))
  const gap = noAction !== undefined || finding?.position.missing || instead?.missing || actions.some(gapIn)
  return element('li', { 'class': gap ? 'group gap' : 'group', 'data-anchor': key }, head, element('ol', { class: 'actions' },
    ...(noAction ? [element('li', { class: 'row gap' }, labelled(noAction, 'action', columns[2]))] : []),
    ...actions.map(action => element('li', { class: gapIn(action) || instead?.missing ? 'row gap' : 'row' },
      labelled(action.action, 'action', columns[2]), labelled(action.owner, 'owner', columns[3]), labelled(action.date, 'date', columns[4]), labelled(action.check, 'check', columns[5])))))
}

const gapIn = ({ owner, date, check }: TraceAction): boolean => Boolean(owner.missing || date.missing || check.missing)

function labelled(cell: Cell, name: string, head = ''): HTMLElement {
  return element('div', { class: `cell ${name}` }, element('span', { 'class': 'label', 'aria-hidden': 'true' }, head), column(link(cell, '', `${head}: ${cell.text}`), name))
}

function column(button: HTMLButtonElement, name: string): HTMLButtonElement {
  button.dataset['column'] = name
  return button
}

function rows({ finding, instead, noAction, actions }: TraceGroup): readonly (readonly TableCell[])[] {
  const head: readonly TableCell[] = finding ? [finding.name, finding.position] : [instead?.text ?? '', '']
  return noAction ? [[...head, noAction, '', '', '']] : actions.map(({ action, owner, date, check }) => [...head, action, owner, date, check])
}
