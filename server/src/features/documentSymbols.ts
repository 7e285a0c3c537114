import type { DocumentSymbol } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import { outline, type OutlineNode } from './outline.ts'
import { rangeOf } from './ranges.ts'
import { SymbolKind } from './kinds.ts'

const kinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = { section: SymbolKind.String, finding: SymbolKind.Key, action: SymbolKind.Event }

export function documentSymbols(document: TextDocument, assessment: Assessment): readonly DocumentSymbol[] {
  const symbol = (node: OutlineNode): DocumentSymbol => ({
    name: node.name,
    detail: node.detail,
    kind: kinds[node.kind],
    range: rangeOf(document, node.span),
    selectionRange: rangeOf(document, node.selection),
    children: node.children.map(symbol),
  })
  return outline(assessment).map(symbol)
}
