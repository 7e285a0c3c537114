/** What a review adds to the rows of the sidebar: judgements in words, a tick for “met”, and what is to be looked at again. */
import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState } from 'vscode'
import type { JudgementNow, SubjectNow } from '../../../server/src/review/progress.ts'
import { keyOf, type Subject } from '../../../server/src/review/review.ts'
import { asWritten } from '../editor/asWritten.ts'
import { day, stateName, subjectWords, whyAgain } from './words.ts'

/** What one reviewer says: a judgement, or a note of somebody who has not judged. */
export interface JudgementNode {
  readonly kind: 'judgement'
  readonly id: string
  readonly uri: string
  readonly judged: JudgementNow
}

/** Judgements on what is in the response no longer. */
export interface LeftNode {
  readonly kind: 'left'
  readonly id: string
  readonly uri: string
  readonly children: readonly JudgementNode[]
}

export type ReviewNode = JudgementNode | LeftNode

const again = new ThemeIcon('eye', new ThemeColor('boardResponse.lookAgain'))
const icons = { met: 'check', partly: 'color-mode', 'not-met': 'close', 'not-applicable': 'dash', 'not-reviewed': 'note' } as const

export function judgementNodes(uri: string, subject: SubjectNow | undefined): readonly JudgementNode[] {
  const notes = (subject?.notes ?? []).map((judgement): JudgementNow => ({ judgement, standing: { stands: true } }))
  return [...subject?.judgements ?? [], ...notes].map(judged => ({ kind: 'judgement', id: `${uri}#judgement/${keyOf(judged.judgement)}/${judged.judgement.by}`, uri, judged }))
}

export function leftNode(uri: string, subjects: readonly SubjectNow[], known: ReadonlySet<string>): LeftNode | undefined {
  const children = subjects.filter(subject => !known.has(keyOf(subject))).flatMap(subject => judgementNodes(uri, subject))
  return children.length ? { kind: 'left', id: `${uri}#left`, uri, children } : undefined
}

export function reviewItem(node: ReviewNode): TreeItem {
  if (node.kind === 'left') {
    const item = new TreeItem(l10n.t('Judged or noted, and no longer in the response'), TreeItemCollapsibleState.Expanded)
    item.id = node.id
    item.iconPath = again
    item.contextValue = 'left'
    return item
  }
  const { judgement, standing } = node.judged
  const left = !standing.stands && standing.why === 'missing'
  const state = stateName(judgement.state)
  const noted = judgement.state === 'not-reviewed'
  const label = noted ? judgement.note : standing.stands ? l10n.t('Judged: {0}', state) : left ? judgement.id : whyAgain(standing.why)
  const item = new TreeItem(label)
  const parts = [standing.stands ? '' : l10n.t('was {0}', state), noted ? l10n.t('not yet judged') : '', judgement.by, day(judgement), noted ? '' : judgement.note].filter(part => part !== '')
  item.id = node.id
  item.description = parts.join(' · ')
  item.iconPath = standing.stands ? new ThemeIcon(icons[judgement.state]) : again
  item.tooltip = tooltip(node.judged)
  item.contextValue = noted ? 'note' : standing.stands ? 'judgement' : 'judgement again'
  item.accessibilityInformation = { label: `${label}, ${parts.join(', ')}`, role: 'treeitem' }
  if (!noted) item.command = { command: 'boardResponse.showWhatChanged', title: l10n.t('Compare Old and New Words'), arguments: [node] }
  return item
}

function tooltip(judged: JudgementNow): MarkdownString {
  const { judgement, standing } = judged
  const text = new MarkdownString()
  const paragraph = (words: string) => { text.appendMarkdown(`${asWritten(words)}\n\n`) }
  paragraph(l10n.t('{0}: {1}, {2}', judgement.by, stateName(judgement.state), day(judgement)))
  if (judgement.note) paragraph(judgement.note)
  if (judgement.state !== 'not-reviewed') paragraph(standing.stands ? l10n.t('The words that it was made on stand unchanged. Choose this row to see them.') : l10n.t('Choose this row to see the old words and the new side by side.'))
  return text
}

/** A tick for “met”, and the judgements in words, said once. `me`: the reviewer whose tick it is. */
export function markJudged(item: TreeItem, subject: SubjectNow | undefined, me: string | undefined): TreeItem {
  const words = subject ? subjectWords(subject, me) : ''
  const mine = subject?.judgements.find(({ judgement }) => judgement.by === me)
  const met = mine !== undefined && mine.judgement.state === 'met' && mine.standing.stands
  item.checkboxState = {
    state: met ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: met ? l10n.t('You have judged this as met. Untick to take it back.') : l10n.t('Tick to judge this as met.'),
    accessibilityInformation: { label: l10n.t('Met'), role: 'checkbox' },
  }
  item.contextValue = `${item.contextValue ?? ''}${mine ? ' judged' : ''}${subject?.progress === 'look-again' ? ' again' : ''}`.trim()
  if (!subject || words === '') return item
  // A narrow sidebar has no room for what was found beside what a person says of it: the row's icon tells that as well.
  const short = subjectWords(subject, me, true)
  item.description = item.description && !(subject.kind === 'question' && subject.judgements.length) ? `${String(item.description)} · ${short}` : short
  if (item.accessibilityInformation) item.accessibilityInformation = { ...item.accessibilityInformation, label: `${item.accessibilityInformation.label}, ${words}` }
  if (subject?.progress === 'look-again') item.iconPath = again
  return item
}

/** The question or finding that a row is about; undefined for rows that are about neither. */
export function subjectOfRow(row: unknown): Subject | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  if ('judged' in row) {
    const { kind, id } = (row as JudgementNode).judged.judgement
    return { kind, id }
  }
  if ('question' in row && typeof row.question === 'object' && row.question !== null && 'id' in row.question && typeof row.question.id === 'string') return { kind: 'question', id: row.question.id }
  return undefined
}
