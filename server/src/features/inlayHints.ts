import type { InlayHint, Range } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { listed } from '../rules/ledger/wording.ts'
import type { Assessment } from '../engine/assessment.ts'

/** At the end of each block, the questions that its words answer, as short as an editor shows them whole: “answers 3, 5 and practice now”. What is hard to read answers none. */
export function inlayHints(document: TextDocument, { response, answers }: Assessment, range: Range): readonly InlayHint[] {
  const from = document.offsetAt(range.start)
  const to = document.offsetAt(range.end)
  const evidence = answers.flatMap(({ question, evidence }) => question.reader === 'plain-english' ? [] : evidence.map(({ start }) => ({ question, start })))
  return response.blocks.flatMap(({ start, reading }): readonly InlayHint[] => {
    const end = start + reading.text.trimEnd().length
    if (end < from || start > to || reading.kind === 'heading' || reading.kind === 'table') return []
    const questions = [...new Set(evidence.filter(one => one.start >= start && one.start < end).map(({ question }) => question))]
    if (questions.length === 0) return []
    const names = questions.map(({ number, short, label = short }) => `${number ?? label.replace('?', '').toLowerCase()}`)
    return [{ position: document.positionAt(end), label: `answers ${listed(names)}`, tooltip: questions.map(({ number, short }) => `${number ?? ''} ${short}`.trim()).join(' · '), paddingLeft: true }]
  })
}
