/** The protocol's own numbers and names, as far as they are used here. The library's tables of them would bring 20 kB of code. */
import type * as protocol from 'vscode-languageserver-types'

export const CodeActionKind = { QuickFix: 'quickfix', RefactorRewrite: 'refactor.rewrite', SourceFixAll: 'source.fixAll' } as const satisfies Partial<typeof protocol.CodeActionKind>
export const CompletionItemKind = { Text: 1, Property: 10, Value: 12, Snippet: 15, Reference: 18, EnumMember: 20 } as const satisfies Partial<typeof protocol.CompletionItemKind>
export type CompletionItemKind = protocol.CompletionItemKind
export const DiagnosticSeverity = { Error: 1, Warning: 2, Information: 3, Hint: 4 } as const satisfies Partial<typeof protocol.DiagnosticSeverity>
export type DiagnosticSeverity = protocol.DiagnosticSeverity
export const DocumentHighlightKind = { Read: 2, Write: 3 } as const satisfies Partial<typeof protocol.DocumentHighlightKind>
export const FoldingRangeKind = { Region: 'region' } as const satisfies Partial<typeof protocol.FoldingRangeKind>
export type FoldingRangeKind = protocol.FoldingRangeKind
export const InsertTextFormat = { PlainText: 1, Snippet: 2 } as const satisfies Partial<typeof protocol.InsertTextFormat>
export const MarkupKind = { Markdown: 'markdown' } as const satisfies Partial<typeof protocol.MarkupKind>
export const SymbolKind = { String: 15, Key: 20, Event: 24 } as const satisfies Partial<typeof protocol.SymbolKind>
export type SymbolKind = protocol.SymbolKind
