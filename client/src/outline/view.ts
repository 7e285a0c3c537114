/** The outline's view: sections with the questions they answer, findings with their positions, actions with their owners. */
import { EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, type Disposable, type TreeDataProvider } from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol.ts'
import { goToWords } from '../editor/goToWords.ts'
import type { Reading } from '../reading/reading.ts'
import { nodeAt, outlineNodes, type OutlineNode } from './nodes.ts'

const icons: Readonly<Record<OutlineItem['kind'], ThemeIcon>> = {
  section: new ThemeIcon('bookmark'),
  finding: new ThemeIcon('search'),
  action: new ThemeIcon('tasklist'),
}

/** Milliseconds that the cursor rests before the outline follows it. */
const rest = 150

export function createOutlineView(reading: Reading): Disposable {
  const changed = new EventEmitter<void>()
  let roots: readonly OutlineNode[] = []
  let shown = ''
  let timer: TimerHandle | undefined

  const provider: TreeDataProvider<OutlineNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItem,
    getChildren: node => [...(node?.children ?? roots)],
    getParent: node => node.parent,
  }
  const view = window.createTreeView('boardResponse.outline', { treeDataProvider: provider, showCollapseAll: true })
  const freshIfSeen = reading.attach(() => view.visible)

  function update(): void {
    const document = reading.document()
    const outline = reading.result()?.outline ?? []
    const content = document ? JSON.stringify([document.uri.toString(), outline]) : ''
    if (content === shown) return
    shown = content
    roots = document ? outlineNodes(document.uri.toString(), outline) : []
    view.message = document && reading.result() && roots.length === 0 ? l10n.t('There are no headings yet.') : ''
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
    view.onDidChangeVisibility(() => {
      freshIfSeen()
      followCursor()
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => { if (textEditor.document === reading.document()) followCursor() }),
  ]
  update()
  return {
    dispose: () => {
      clearTimeout(timer)
      for (const listener of listeners) listener.dispose()
    },
  }
}

function treeItem({ id, uri, item: { kind, name, detail, selection }, children, parent }: OutlineNode): TreeItem {
  const state = children.length === 0 ? TreeItemCollapsibleState.None : parent ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded
  const item = new TreeItem(name, state)
  item.id = id
  item.description = detail
  item.iconPath = icons[kind]
  item.tooltip = detail ? `${name}\n${detail}` : name
  item.command = goToWords(uri, selection)
  item.accessibilityInformation = { label: detail ? `${name}, ${detail}` : name, role: 'treeitem' }
  return item
}
