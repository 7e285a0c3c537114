/** Diagnostics by pull where the editor asks for them, by push where it does not. Either way a list that has not changed is not sent again. */
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import { DocumentDiagnosticReportKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import type { Problem } from '../engine/assessment.ts'
import { same } from '../same.ts'
import { addressedDocument } from './addressedDocument.ts'
import { diagnostic, shown, shownAs } from '../features/diagnostics.ts'
import { unmoved, type Lined } from './unmoved.ts'

export interface Diagnosing {
  pull(document: TextDocument, analysis: Analysis | undefined, previousResultId: string | undefined): DocumentDiagnosticReport
  push(document: TextDocument, analysis: Analysis | undefined): void
  forget(uri: string): void
}

interface Told {
  readonly id: string
  readonly problems: readonly Problem[]
  readonly items: readonly Diagnostic[]
  readonly lined: Lined
}

export function diagnosing(connection: Connection, pages: string | undefined): Diagnosing {
  const last = new Map<string, Told>()
  // Another server's ids, from before a restart, must not be taken for ours.
  const start = Math.random().toString(36).slice(2)
  let count = 0
  const current = (document: TextDocument, analysis: Analysis | undefined): { id: string; items: Diagnostic[]; same: boolean } => {
    const known = last.get(document.uri)
    const lined = { text: analysis?.tree.text ?? '', lineCount: document.lineCount }
    const problems = analysis ? shown(analysis.assessment.problems) : []
    const items = listOf(addressedDocument(document, lined.text), problems, pages, known && { ...known, stays: unmoved(known.lined, lined) })
    const stands = known !== undefined && same(known.items, items)
    const id = stands ? known.id : `${start}-${++count}`
    last.set(document.uri, { id, problems, items, lined })
    return { id, items, same: stands }
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

interface Before extends Pick<Told, 'problems' | 'items'> {
  stays(address: number): boolean
}

/** The problems as diagnostics. What stands as it stood in the list before, counted from its beginning or its end, is the same object. */
function listOf(document: TextDocument, problems: readonly Problem[], pages: string | undefined, before: Before | undefined): Diagnostic[] {
  if (!before) return problems.map(problem => diagnostic(document, problem, pages))
  const shift = before.problems.length - problems.length
  const was = (i: number, problem: Problem): Diagnostic | undefined => {
    const known = before.items[i]
    if (!known) return undefined
    return (before.problems[i] === problem && standsStill(problem, before)) || shownAs(known, document, problem) ? known : undefined
  }
  return problems.map((problem, i) => was(i, problem) ?? (shift === 0 ? undefined : was(i + shift, problem)) ?? diagnostic(document, problem, pages))
}

// By index: a closure for each of a thousand would be much of a keystroke's garbage.
function standsStill({ span, related }: Problem, before: Before): boolean {
  if (!before.stays(span.start) || !before.stays(span.end)) return false
  for (let i = 0; i < related.length; i++) {
    const { span, elsewhere } = related[i]!
    if (!elsewhere && !(before.stays(span.start) && before.stays(span.end))) return false
  }
  return true
}
