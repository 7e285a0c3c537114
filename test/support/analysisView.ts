/** Everything that a writer could see of an analysis, as one text: what two analyses of the same text must have in common. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../../server/src/engine/analyse.ts'
import { checklist } from '../../server/src/features/checklist.ts'
import { diagnostic, shown } from '../../server/src/features/diagnostics.ts'
import { documentSymbols } from '../../server/src/features/documentSymbols.ts'

/** In parts, so that a test that fails can say which. */
export function analysisView(analysis: Analysis): Readonly<Record<string, string>> {
  const { assessment, frontMatter } = analysis
  const { response, answers, problems } = assessment
  const document = TextDocument.create('file:///work/response.md', 'markdown', 1, response.text.toString())
  const parts = {
    problems,
    diagnostics: shown(problems).map(problem => diagnostic(document, problem, 'file:///pages')),
    symbols: documentSymbols(document, assessment),
    checklist: checklist(document, analysis),
    answers: answers.map(({ question, ...rest }) => ({ question: question.id, ...rest })),
    findings: response.findings,
    actions: response.actions,
    sections: response.sections,
    evidence: [...response.evidence].sort(([a], [b]) => (a < b ? -1 : 1)),
    rest: [response.form, response.openFrom, frontMatter],
  }
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part) ?? '']))
}
