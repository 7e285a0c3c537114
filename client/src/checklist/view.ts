/** The checklist's view: a native tree that follows the editor, with what the reviewers have judged. */
import { commands, EventEmitter, l10n, TreeItemCheckboxState, window, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode'
import { keyOf, type Subject } from '../../../server/src/review/review.ts'
import type { Reading } from '../reading/reading.ts'
import { recordJudgement } from '../review/judging.ts'
import { passes, type Filter } from '../review/filter.ts'
import type { Reviewing } from '../review/reviewing.ts'
import { judgementNodes, leftNode, markJudged, reviewItem, subjectOfRow, type LeftNode, type ReviewNode } from '../review/rows.ts'
import { progressWords } from '../review/words.ts'
import { selectedNode } from '../review/selectedNode.ts'
import { treeItem } from './items.ts'
import { profileNode, questionNodes, type ChecklistNode, type ProfileNode, type QuestionNode } from './nodes.ts'

export interface ChecklistView extends Disposable {
  /** Brings the view to the front with the question unfolded and selected; false where the response has no such question. */
  reveal(question: string): Promise<boolean>
  /** What the selected row is about. Waits a moment for a tree that is being drawn anew, which knows no selection. */
  selected(): Promise<Subject | undefined>
  /** Shows what stands beneath a question, and leaves the focus where it is. */
  unfold(question: string): Promise<void>
}

type Node = ChecklistNode | ReviewNode

export function createChecklistView(reading: Reading, reviewing: Reviewing): ChecklistView {
  const changed = new EventEmitter<void>()
  let roots: readonly QuestionNode[] = []
  let left: LeftNode | undefined
  let profile: ProfileNode | undefined
  let shown = ''

  const now = ({ question }: QuestionNode) => reviewing.of({ kind: 'question', id: question.id })
  const isShown = (node: QuestionNode): boolean => passes(reviewing.filter(), now(node), reviewing.reviewer.name())
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: item,
    getChildren: node => {
      if (!node) return [...roots.filter(isShown), ...(left && ['all', 'look-again'].includes(reviewing.filter()) ? [left] : []), ...(profile && reviewing.filter() === 'all' ? [profile] : [])]
      if (node.kind === 'question') return [...judgementNodes(node.uri, now(node)), ...node.children]
      return node.kind === 'left' ? [...node.children] : []
    },
    getParent: node => {
      if (node.kind === 'question' || node.kind === 'left' || node.kind === 'profile') return undefined
      const subject = subjectOfRow(node)
      return roots.find(root => subject?.kind === 'question' && root.question.id === subject.id) ?? (node.kind === 'judgement' ? left : undefined)
    },
  }
  const view = window.createTreeView('boardResponse.checklist', { treeDataProvider: provider, showCollapseAll: true, manageCheckboxStateManually: true })
  const freshIfSeen = reading.attach(() => view.visible)

  function item(node: Node): TreeItem {
    if (node.kind === 'judgement' || node.kind === 'left') return reviewItem(node)
    const plain = treeItem(node)
    if (node.kind !== 'question') return plain
    // A row with a tick is unfolded by its twistie alone, unless it says otherwise.
    plain.command = { command: 'boardResponse.unfoldQuestion', title: l10n.t('Unfold'), arguments: [node.question.id] }
    return markJudged(plain, now(node), reviewing.reviewer.name())
  }

  function update(): void {
    const document = reading.document()
    const result = reading.result()
    const subjects = reviewing.subjects()
    const content = result && document ? JSON.stringify([document.uri.toString(), result.profile, result.questions, subjects, reviewing.filter(), reviewing.reviewer.name()]) : ''
    if (content === shown) return
    shown = content
    roots = result && document ? questionNodes(document.uri.toString(), result) : []
    left = result && document ? leftNode(document.uri.toString(), subjects, new Set(reviewing.result()?.subjects.map(keyOf))) : undefined
    profile = result && document ? profileNode(document.uri.toString(), result) : undefined
    view.description = result?.profile.name ?? ''
    showProgress()
    changed.fire()
  }

  /** In a badge and above the tree; nothing where no review has begun. */
  function showProgress(): void {
    const shows = reviewing.begun() && reviewing.result() !== undefined
    const progress = reviewing.progress()
    const waiting = progress.questions.all - progress.questions.reviewed
    const words = shows ? progressWords(progress) : ''
    view.badge = shows && waiting > 0 ? { value: waiting, tooltip: words } : undefined
    view.message = [words, filterWords(reviewing.filter())].filter(part => part !== '').join(' \u00B7 ')
  }

  async function tick(ticked: readonly (readonly [Node, TreeItemCheckboxState])[]): Promise<void> {
    for (const [node, state] of ticked) {
      const subject = subjectOfRow(node)
      if (subject) await recordJudgement(reviewing, subject, state === TreeItemCheckboxState.Checked ? 'met' : 'not-reviewed')
    }
    // What was not recorded must not stay ticked.
    changed.fire()
  }

  const listeners = [
    view, changed, reading.onDidChange(update), reviewing.onDidChange(update), view.onDidChangeVisibility(freshIfSeen),
    view.onDidChangeCheckboxState(({ items }) => void tick(items)),
  ]
  update()
  return {
    unfold: async question => {
      const node = roots.find(root => root.question.id === question)
      if (node) await view.reveal(node, { select: false, focus: false, expand: true }).then(undefined, () => undefined)
    },
    selected: async () => subjectOfRow(await selectedNode(view)),
    reveal: async question => {
      await commands.executeCommand('boardResponse.checklist.focus')
      await reading.fresh()
      update()
      const find = () => roots.find(root => root.question.id === question)
      if (!find()) return false
      if (!isShown(find()!)) reviewing.setFilter('all')
      // A tree that is being drawn anew may not find the node: then the next one will.
      for (let tries = 0; tries < 5; tries++) {
        const node = find()
        if (node && await view.reveal(node, { select: true, focus: true, expand: true }).then(() => true, () => view.selection[0]?.id === node.id)) break
        await new Promise<void>(resolve => { setTimeout(() => resolve(), 50) })
      }
      return true
    },
    dispose: () => { for (const listener of listeners) listener.dispose() },
  }
}

function filterWords(filter: Filter): string {
  switch (filter) {
    case 'all': return ''
    case 'open': return l10n.t('only what is open is shown')
    case 'look-again': return l10n.t('only what to look at again is shown')
    case 'mine': return l10n.t('only what you have judged or noted is shown')
  }
}
