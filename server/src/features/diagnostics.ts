/** The problems as the editor shows them, and as the check's report lists them: one list for both. */
import type { Diagnostic, Position } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Problem } from '../engine/assessment.ts'
import { rangeOf } from './ranges.ts'
import { DiagnosticSeverity } from './kinds.ts'

const source = 'Board Response'

/** VS Code keeps no more for one file. */
const most = 1000

const severities: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
}

const gravestFirst: readonly Problem['severity'][] = ['error', 'warning', 'information', 'hint']

/** The problems that are shown, in the document's order: the gravest where there are more than an editor keeps. */
export function shown(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= most) return problems
  const room: Record<string, number> = {}
  for (let i = 0; i < problems.length; i++) {
    const { severity } = problems[i]!
    room[severity] = (room[severity] ?? 0) + 1
  }
  let left = most
  for (const severity of gravestFirst) left -= room[severity] = Math.min(left, room[severity] ?? 0)
  return problems.filter(({ severity }) => room[severity]!-- > 0)
}

/** `pages` is the folder of the rules' pages, to which each code links. */
export function diagnostic(document: TextDocument, { rule, severity, span, message, related }: Problem, pages: string | undefined): Diagnostic {
  const made: Diagnostic = { range: rangeOf(document, span), severity: severities[severity], code: rule, source, message }
  if (pages !== undefined) made.codeDescription = { href: `${pages}/${rule}.md` }
  if (related.length > 0) made.relatedInformation = related.map(one => ({ location: one.elsewhere ? { ...one.elsewhere } : { uri: document.uri, range: rangeOf(document, one.span) }, message: one.message }))
  return made
}

/** Whether the problem would be shown as `known` shows another; false where it would have to be looked at more closely. */
export function shownAs(known: Diagnostic, document: TextDocument, { rule, severity, span, message, related }: Problem): boolean {
  return known.code === rule && known.message === message && known.severity === severities[severity] && related.length === 0 && !known.relatedInformation &&
    isAt(known.range.start, document.positionAt(span.start)) && isAt(known.range.end, document.positionAt(span.end))
}

const isAt = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character
