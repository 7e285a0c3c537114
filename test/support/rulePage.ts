/** Reads a rule's page: its examples are the rule's tests. */
import { parseMarkdown } from '../../server/src/syntax/parseMarkdown.ts'

export interface Example {
  /** The example without its caret lines. */
  readonly text: string
  /** The review's report that the response answers: the `markdown report` block above it. */
  readonly report?: string
  readonly marks: readonly { readonly start: number; readonly end: number; readonly message: string }[]
}

export interface RulePage {
  readonly title: string
  readonly shows: readonly Example[]
  readonly quiet: readonly Example[]
  /** What the examples that can be mended become, in their order. */
  readonly fixed: readonly string[]
}

export function readRulePage(markdown: string): RulePage {
  const sections: Record<string, { readonly value: string; readonly report: string | undefined }[]> = {}
  let title = ''
  let section = ''
  let report: string | undefined
  for (const node of parseMarkdown(markdown).children) {
    if (node.type === 'heading') {
      const words = node.children.map(child => ('value' in child ? child.value : '')).join('')
      if (node.depth === 1) title = words
      else section = words
      report = undefined
    }
    if (node.type !== 'code') continue
    if (node.meta === 'report') report = node.value
    else (sections[section] ??= []).push({ value: node.value, report })
  }
  return {
    title,
    shows: (sections['Shows'] ?? []).map(readExample),
    quiet: (sections['Does not show'] ?? []).map(readExample),
    fixed: (sections['Fixed'] ?? []).map(({ value }) => value),
  }
}

/** A line of carets marks the words above it; what follows the carets is part of the message. */
function readExample({ value: source, report }: { readonly value: string; readonly report: string | undefined }): Example {
  const lines: string[] = []
  const marks: { start: number; end: number; message: string }[] = []
  let lineStart = 0
  for (const line of source.split('\n')) {
    const carets = /^( *)(\^+)(?: (.*))?$/.exec(line)
    if (carets) {
      const start = lineStart + carets[1]!.length
      marks.push({ start, end: start + carets[2]!.length, message: carets[3] ?? '' })
    } else {
      if (lines.length > 0) lineStart += lines.at(-1)!.length + 1
      lines.push(line)
    }
  }
  return { text: lines.join('\n'), marks, ...(report === undefined ? {} : { report }) }
}
