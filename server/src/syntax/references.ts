/** Link and footnote definitions: the one thing in Markdown by which one block changes the reading of another. */
import type { Root } from 'mdast'

const normalise = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

const bracketed = /\[([^[\]]{1,300})\]/g
const definition = /^ {0,3}\[(?:[^[\]\\]|\\[^])+\]:/m

/** Labels in brackets that a definition elsewhere would turn into links or footnotes; `^1` for a footnote. */
export function mentionedLabels(text: string): readonly string[] {
  if (!text.includes('[')) return []
  return [...new Set([...text.matchAll(bracketed)].map(match => normalise(match[1]!)))]
}

export const mayDefine = (text: string): boolean => definition.test(text)

/** Labels that a block's tree defines, at its top level or within lists and quotes. */
export function definedLabels(tree: Root): readonly string[] {
  const labels: string[] = []
  const visit = (node: { type: string; identifier?: string; children?: readonly unknown[] }): void => {
    if (node.type === 'definition') labels.push(normalise(node.identifier ?? ''))
    if (node.type === 'footnoteDefinition') labels.push(`^${normalise(node.identifier ?? '')}`)
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  visit(tree)
  return labels
}

/**
 * Definitions to put before a block so that its references are seen as such. Footnotes come first and a link's definition last,
 * or an indented block would join the footnote.
 */
export function definitionsFor(labels: readonly string[]): string {
  const notes = labels.filter(label => label.startsWith('^')).map(label => `[${label}]: note`)
  const links = labels.filter(label => !label.startsWith('^')).map(label => `[${label}]: #`)
  return [...notes, ...(links.length > 0 ? links : ['[-]: #'])].map(line => `${line}\n\n`).join('')
}
