/** How each node of the checklist looks. */
import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { ChecklistQuestion, Verdict } from '../../../server/src/protocol.ts'
import { asWritten } from '../editor/asWritten.ts'
import { goToWords } from '../editor/goToWords.ts'
import type { ChecklistNode, DetailNode, ProfileNode, QuestionNode } from './nodes.ts'
import { questionLabel, shortened, spokenQuestion, verdictWords } from './words.ts'

const icons: Readonly<Record<Verdict, ThemeIcon>> = {
  // Filled, half, empty: how much was found. A tick would say that somebody judged it good.
  answered: new ThemeIcon('circle-large-filled', new ThemeColor('boardResponse.answered')),
  partly: new ThemeIcon('color-mode', new ThemeColor('boardResponse.partly')),
  'not-found': new ThemeIcon('circle-large-outline', new ThemeColor('boardResponse.notFound')),
  'needs-judgement': new ThemeIcon('account', new ThemeColor('boardResponse.needsJudgement')),
}

export function treeItem(node: ChecklistNode): TreeItem {
  const item = node.kind === 'question' ? questionItem(node) : node.kind === 'profile' ? profileItem(node) : detailItem(node)
  item.id = node.id
  return item
}

function questionItem({ question, children }: QuestionNode): TreeItem {
  const item = new TreeItem(questionLabel(question), children.length ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None)
  item.description = verdictWords(question.verdict)
  item.iconPath = icons[question.verdict]
  item.tooltip = questionTooltip(question)
  item.contextValue = question.insert ? 'question insertable' : 'question'
  item.accessibilityInformation = { label: spokenQuestion(question), role: 'treeitem' }
  return item
}

function profileItem({ name }: ProfileNode): TreeItem {
  const item = new TreeItem(l10n.t('Another kind of review?'))
  item.iconPath = new ThemeIcon('arrow-swap')
  item.tooltip = l10n.t('These are the questions for: {0}. Choose another kind of review to be asked its questions.', name)
  item.command = { command: 'boardResponse.chooseProfile', title: l10n.t('Change the Kind of Review…') }
  item.accessibilityInformation = { label: l10n.t('These are the questions for: {0}. Change the kind of review', name), role: 'treeitem' }
  return item
}

function questionTooltip({ text, guidance, verdict, reading, more, person }: ChecklistQuestion): MarkdownString {
  const read = `*${asWritten(verdictWords(verdict))}:* ${asWritten(reading)}`
  return new MarkdownString([`**${asWritten(text)}**`, asWritten(guidance), '---', read, ...(more ? [more] : []), ...(person ? [asWritten(person)] : [])].join('\n\n'))
}

function detailItem(node: DetailNode): TreeItem {
  switch (node.kind) {
    case 'evidence': {
      const { kind, range } = node.evidence
      // “How we will know:** the group will …”: a sentence begins behind the marks of its bold words.
      const text = node.evidence.text.replaceAll('**', '')
      const item = new TreeItem(shortened(text))
      const line = l10n.t('line {0}', range.start.line + 1)
      const parts = [kind, line]
      item.description = parts.join(' · ')
      item.iconPath = new ThemeIcon('quote')
      item.tooltip = text
      item.contextValue = 'evidence'
      item.command = goToWords(node.uri, range)
      item.accessibilityInformation = { label: l10n.t('Evidence: {0}, {1}', shortened(text), parts.join(', ')), role: 'treeitem' }
      return item
    }
    case 'place': {
      const item = new TreeItem(l10n.t('Where a reader would look'))
      item.description = l10n.t('line {0}', node.place.start.line + 1)
      item.iconPath = new ThemeIcon('go-to-file')
      item.command = goToWords(node.uri, node.place)
      return item
    }
    case 'person': {
      const item = new TreeItem(shortened(node.person, 120))
      item.iconPath = new ThemeIcon('account')
      item.tooltip = node.person
      return item
    }
    case 'insert': {
      const item = new TreeItem(node.title)
      item.iconPath = new ThemeIcon('add')
      item.command = { command: 'boardResponse.insertSection', title: l10n.t('Insert Section'), arguments: [node] }
      return item
    }
  }
}
