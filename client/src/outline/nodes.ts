/** The outline as a tree. Ids are made of names, so that they hold while text is written elsewhere. */
import type { OutlineItem } from '../../../server/src/protocol.ts'

export interface OutlineNode {
  readonly id: string
  readonly uri: string
  readonly item: OutlineItem
  readonly parent: OutlineNode | undefined
  readonly children: readonly OutlineNode[]
}

export function outlineNodes(uri: string, items: readonly OutlineItem[], parent?: OutlineNode): readonly OutlineNode[] {
  const seen = new Map<string, number>()
  return items.map(item => {
    const name = `${item.kind}:${item.name}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    const node = { id: `${parent?.id ?? uri}/${name}/${times}`, uri, item, parent, children: [] as readonly OutlineNode[] }
    node.children = outlineNodes(uri, item.children, node)
    return node
  })
}

/** The innermost node whose text holds the line. */
export function nodeAt(nodes: readonly OutlineNode[], line: number): OutlineNode | undefined {
  const holder = nodes.filter(({ item: { range } }) => range.start.line <= line && line <= range.end.line).at(-1)
  return holder && (nodeAt(holder.children, line) ?? holder)
}
