/** Diagnostics by pull where the editor asks for them, by push where it does not. Either way a list that has not changed is not sent again. */
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import { DocumentDiagnosticReportKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import type { Problem } from '../engine/assessment.ts'
import { same } from '../same.ts'
import { addressedDocument } from './addressedDocument.ts'
import { diagnostic, shown, shownAs } from '../features/diagnostics.ts'

export interface Diagnosing {
  pull(document: TextDocument, analysis: Analysis | undefined, previousResultId: string | undefined): DocumentDiagnosticReport
  push(document: TextDocument, analysis: Analysis | undefined): void
  forget(uri: string): void
}

export function diagnosing(connection: Connection, pages: string | undefined): Diagnosing {
  const last = new Map<string, { readonly id: string; readonly items: readonly Diagnostic[] }>()
  // Another server's ids, from before a restart, must not be taken for ours.
  const start = Math.random().toString(36).slice(2)
  let count = 0
  const current = (document: TextDocument, analysis: Analysis | undefined): { id: string; items: Diagnostic[]; same: boolean } => {
    const known = last.get(document.uri)
    const items = analysis ? listOf(addressedDocument(document, analysis.tree.text), shown(analysis.assessment.problems), pages, known?.items ?? none) : []
    if (known && same(known.items, items)) return { id: known.id, items, same: true }
    const id = `${start}-${++count}`
    last.set(document.uri, { id, items })
    return { id, items, same: false }
  }
  return {
    pull(document, analysis, previousResultId) {
      const { id, items } = current(document, analysis)
      return id === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items }
    },
    push(document, analysis) {
      const known = last.has(document.uri)
      const { items, same } = current(document, analysis)
      if (!same && (known || items.length > 0)) void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: items })
    },
    forget: uri => void last.delete(uri),
  }
}

const none: readonly Diagnostic[] = []

/** Of a problem that is the version before’s too: its block is as it was, so that its places are if their line is. */
const made = new WeakMap<Problem, Diagnostic>()

/** The problems as diagnostics. What stands as it stood in the list before, counted from its beginning or its end, is the same object. */
function listOf(document: TextDocument, problems: readonly Problem[], pages: string | undefined, before: readonly Diagnostic[]): Diagnostic[] {
  const shift = before.length - problems.length
  const was = (i: number, problem: Problem): Diagnostic | undefined => {
    const known = before[i]
    return known && shownAs(known, document, problem) ? known : undefined
  }
  return problems.map((problem, i) => {
    const stood = made.get(problem)
    if (stood && document.positionAt(problem.span.start).line === stood.range.start.line) return stood
    const one = was(i, problem) ?? (shift === 0 ? undefined : was(i + shift, problem)) ?? diagnostic(document, problem, pages)
    if (problem.related.length === 0) made.set(problem, one)
    return one
  })
}
