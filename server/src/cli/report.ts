/** The check's report as plain data: the shape that tools outside the project read. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from 'vscode-languageserver-types'
import type { Assessment } from '../engine/assessment.ts'
import { diagnostic, rangeOf, shown } from '../reader.ts'
import type { Span } from '../span.ts'

export const fileReport = (path: string, { response, marker, answers, problems }: Assessment) => {
  const document = TextDocument.create('file:///response.md', 'markdown', 0, response.text.toString())
  const range = (span: Span): Range => rangeOf(document, span)
  return {
    path,
    profile: marker.id,
    form: response.form,
    questions: answers.map(({ question: { id, number, short }, verdict, evidence }) => ({ id, ...(number !== undefined && { number }), name: short, verdict, evidence: evidence.map(words => ({ range: range(words), text: words.text })) })),
    findings: response.findings.map(({ label, span, position, positionWords, actions }) => ({
      label,
      range: range(span),
      position,
      ...(positionWords && { positionRange: range(positionWords), positionText: positionWords.text }),
      actions,
    })),
    actions: response.actions.map(({ text, span, finding, owner, due, dueDate, monitoring, level }) => ({
      text,
      range: range(span),
      finding: response.findings[finding]?.label ?? '',
      owner: owner?.text ?? '',
      due: due?.text ?? '',
      ...(dueDate !== undefined && { dueDate }),
      monitoring: monitoring?.text ?? '',
      level,
    })),
    // By way of the editor's own diagnostics: what the writer saw is what the report says.
    problems: shown(problems).map(problem => {
      const { range: place, message } = diagnostic(document, problem, undefined)
      return { rule: problem.rule, severity: problem.severity, range: place, message, ...(problem.question !== undefined && { question: problem.question }), fixes: problem.fixes.length }
    }),
  }
}

export type FileReport = ReturnType<typeof fileReport>
