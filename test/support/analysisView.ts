/** Everything that a writer could see of an analysis, as one text: what two analyses of the same text must have in common. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../../server/src/engine/analyse.ts'
import { fixesOf } from '../../server/src/engine/assessment.ts'
import { checklist } from '../../server/src/features/checklist.ts'
import { diagnostic, shown } from '../../server/src/features/diagnostics.ts'
import { documentSymbols } from '../../server/src/features/documentSymbols.ts'
import { addressedDocument } from '../../server/src/lsp/addressedDocument.ts'
import { offsetOf, plainText } from '../../server/src/text/addresses.ts'

/** In parts, so that a test that fails can say which. Addresses are told as the offsets that they stand for. */
export function analysisView(analysis: Analysis): Readonly<Record<string, string>> {
  const { assessment, frontMatter } = analysis
  const { response, answers, problems } = assessment
  const { text } = response
  const document = addressedDocument(TextDocument.create('file:///work/response.md', 'markdown', 1, text.toString()), text)
  const inOffsets = (key: string, value: unknown): unknown => (places.has(key) && typeof value === 'number' ? offsetOf(text, value) : value)
  const parts = {
    text: plainText(text).toString(),
    problems: problems.map(({ from, fixes, related, ...problem }) => ({ ...problem, fixes: fixesOf({ fixes, from }), related: related.map(one => (one.elsewhere ? { ...one, span: Object.values(one.span) } : one)) })),
    diagnostics: shown(problems).map(problem => diagnostic(document, problem, 'file:///pages')),
    symbols: documentSymbols(document, assessment),
    checklist: checklist(document, analysis),
    answers: answers.map(({ question, ...rest }) => ({ question: question.id, ...rest })),
    findings: response.findings,
    actions: response.actions,
    sections: response.sections,
    evidence: [...response.evidence].sort(([a], [b]) => (a < b ? -1 : 1)),
    rest: [response.form, { openFrom: response.openFrom }, frontMatter],
  }
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part, name === 'diagnostics' || name === 'symbols' || name === 'checklist' ? undefined : inOffsets) ?? '']))
}

const places = new Set(['start', 'end', 'at', 'openFrom'])
