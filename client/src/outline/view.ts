/** The outline's view: sections with the questions they answer, findings with their positions, actions with their owners. */
import { EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, window, type Disposable, type TreeDataProvider } from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol.ts'
import { goToPlace } from '../editor/goToWords.ts'
import type { Reading } from '../reading/reading.ts'
import type { Subject } from '../../../server/src/review/review.ts'
import { findingNow, subjectOfFinding } from '../review/findings.ts'
import { recordJudgement } from '../review/judging.ts'
import type { Reviewing } from '../review/reviewing.ts'
import { markJudged } from '../review/rows.ts'
import { selectedNode } from '../review/selectedNode.ts'
import { nameAndRest } from './names.ts'
import { nodeAt, outlineNodes, type OutlineNode } from './nodes.ts'

const icons: Readonly<Record<OutlineItem['kind'], ThemeIcon>> = {
  section: new ThemeIcon('bookmark'),
  finding: new ThemeIcon('search'),
  action: new ThemeIcon('tasklist'),
}

/** Milliseconds that the cursor rests before the outline follows it. */
const rest = 150

export interface OutlineView extends Disposable {
  /** The finding that is selected. */
  selected(): Promise<Subject | undefined>
}

export function createOutlineView(reading: Reading, reviewing: Reviewing): OutlineView {
  const changed = new EventEmitter<void>()
  let roots: readonly OutlineNode[] = []
  let shown = ''
  let timer: TimerHandle | undefined

  const provider: TreeDataProvider<OutlineNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: node => {
      const item = treeItem(node)
      return node.item.kind === 'finding' ? markJudged(item, findingNow(reviewing, node), reviewing.reviewer.name()) : item
    },
    getChildren: node => [...(node?.children ?? roots)],
    getParent: node => node.parent,
  }
  const view = window.createTreeView('boardResponse.outline', { treeDataProvider: provider, showCollapseAll: true, manageCheckboxStateManually: true })
  const freshIfSeen = reading.attach(() => view.visible)

  function update(): void {
    const document = reading.document()
    const outline = reading.result()?.outline ?? []
    const content = document ? JSON.stringify([document.uri.toString(), outline, reviewing.subjects().filter(({ kind }) => kind === 'finding'), reviewing.reviewer.name()]) : ''
    if (content === shown) return
    shown = content
    roots = document ? outlineNodes(document.uri.toString(), outline) : []
    view.message = document && reading.result() && roots.length === 0 ? l10n.t('There are no headings yet.') : ''
    changed.fire()
  }

  async function tick(ticked: readonly (readonly [OutlineNode, TreeItemCheckboxState])[]): Promise<void> {
    for (const [node, state] of ticked) {
      await reviewing.fresh()
      const subject = subjectOfFinding(reviewing, node)
      if (subject) await recordJudgement(reviewing, subject, state === TreeItemCheckboxState.Checked ? 'met' : 'not-reviewed')
    }
    changed.fire()
  }

  function followCursor(): void {
    clearTimeout(timer)
    if (!view.visible) return
    timer = setTimeout(() => {
      const editor = window.activeTextEditor
      if (!view.visible || !editor || editor.document !== reading.document()) return
      const node = nodeAt(roots, editor.selection.active.line)
      if (node && view.selection[0] !== node) view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined)
    }, rest)
  }

  const listeners = [
    view, changed,
    reading.onDidChange(update),
    reviewing.onDidChange(update),
    view.onDidChangeCheckboxState(({ items }) => void tick(items)),
    view.onDidChangeVisibility(() => {
      freshIfSeen()
      followCursor()
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => { if (textEditor.document === reading.document()) followCursor() }),
  ]
  update()
  return {
    selected: async () => subjectOfFinding(reviewing, await selectedNode(view)),
    dispose: () => {
      clearTimeout(timer)
      for (const listener of listeners) listener.dispose()
    },
  }
}

function treeItem({ id, uri, item: { kind, name, detail, selection }, children, parent }: OutlineNode): TreeItem {
  const state = children.length === 0 ? TreeItemCollapsibleState.None : parent ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded
  const [label, more] = kind === 'finding' ? nameAndRest(name) : [name, '']
  const item = new TreeItem(label, state)
  item.id = id
  item.description = [detail, more].filter(Boolean).join(' \u00B7 ')
  item.iconPath = icons[kind]
  item.contextValue = kind
  item.tooltip = detail ? `${name}\n${detail}` : name
  item.command = goToPlace(uri, selection)
  item.accessibilityInformation = { label: detail ? `${name}, ${detail}` : name, role: 'treeitem' }
  return item
}
