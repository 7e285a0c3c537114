/** The problems as the editor shows them, and as the check's report lists them: one list for both. */
import type { Diagnostic } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Problem } from '../engine/assessment.ts'
import { rangeOf } from './ranges.ts'
import { DiagnosticSeverity } from './kinds.ts'

export const source = 'Board Response'

/** VS Code keeps no more for one file. */
const most = 1000

const severities: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
}

const gravestFirst: readonly Problem['severity'][] = ['error', 'warning', 'information', 'hint']

/** What travels with a diagnostic for whoever reads it again. */
export interface DiagnosticData {
  readonly question?: string
  readonly fixes: number
}

/** The problems that are shown, in the document's order: the gravest where there are more than an editor keeps. */
export function shown(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= most) return problems
  let left = most
  const room = new Map<Problem['severity'], number>()
  for (const severity of gravestFirst) {
    const here = Math.min(left, problems.reduce((sum, problem) => sum + (problem.severity === severity ? 1 : 0), 0))
    room.set(severity, here)
    left -= here
  }
  return problems.filter(({ severity }) => {
    const here = room.get(severity)!
    room.set(severity, here - 1)
    return here > 0
  })
}

/** `pages` is the folder of the rules' pages, to which each code links. */
export function diagnostic(document: TextDocument, problem: Problem, pages: string | undefined): Diagnostic {
  const data: DiagnosticData = { ...(problem.question !== undefined && { question: problem.question }), fixes: problem.fixes.length }
  return {
    range: rangeOf(document, problem.span),
    severity: severities[problem.severity],
    code: problem.rule,
    ...(pages !== undefined && { codeDescription: { href: `${pages}/${problem.rule}.md` } }),
    source,
    message: problem.message,
    ...(problem.related.length > 0 && {
      relatedInformation: problem.related.map(({ span, message, elsewhere }) => ({ location: elsewhere ? { ...elsewhere } : { uri: document.uri, range: rangeOf(document, span) }, message })),
    }),
    data,
  }
}
