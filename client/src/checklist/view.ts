/** The checklist's view: a native tree that follows the editor. */
import { commands, EventEmitter, window, type Disposable, type TreeDataProvider } from 'vscode'
import type { Reading } from '../reading/reading.ts'
import { treeItem } from './items.ts'
import { questionNodes, type ChecklistNode, type QuestionNode } from './nodes.ts'

export interface ChecklistView extends Disposable {
  /** Brings the view to the front with the question unfolded and selected; false where the response has no such question. */
  reveal(question: string): Promise<boolean>
}

export function createChecklistView(reading: Reading): ChecklistView {
  const changed = new EventEmitter<void>()
  let roots: readonly QuestionNode[] = []
  let shown = ''

  const provider: TreeDataProvider<ChecklistNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItem,
    getChildren: node => node ? (node.kind === 'question' ? [...node.children] : []) : [...roots],
    getParent: node => node.kind === 'question' ? undefined : roots.find(root => root.question.id === node.question.id),
  }
  const view = window.createTreeView('boardResponse.checklist', { treeDataProvider: provider, showCollapseAll: true })
  const freshIfSeen = reading.attach(() => view.visible)

  function update(): void {
    const document = reading.document()
    const result = reading.result()
    const content = result && document ? JSON.stringify([document.uri.toString(), result.questions]) : ''
    if (content === shown) return
    shown = content
    roots = result && document ? questionNodes(document.uri.toString(), result) : []
    view.description = result?.profile.name ?? ''
    changed.fire()
  }

  const listeners = [view, changed, reading.onDidChange(update), view.onDidChangeVisibility(freshIfSeen)]
  update()
  return {
    reveal: async question => {
      await commands.executeCommand('boardResponse.checklist.focus')
      await reading.fresh()
      update()
      const node = roots.find(root => root.question.id === question)
      if (node) await view.reveal(node, { select: true, focus: true, expand: true })
      return node !== undefined
    },
    dispose: () => { for (const listener of listeners) listener.dispose() },
  }
}
