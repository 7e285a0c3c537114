import type { TreeView } from 'vscode'

/** The row that is selected. A tree that is being drawn anew knows none for a moment. */
export async function selectedNode<T>(view: TreeView<T>): Promise<T | undefined> {
  for (let tries = 0; view.selection.length === 0 && tries < 8; tries++) await new Promise<void>(resolve => { setTimeout(() => resolve(), 40) })
  return view.selection[0]
}
